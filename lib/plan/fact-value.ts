import type { PropertySchema, PropertyValue } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { PageFact } from '../settings/column-habits.ts';
import { checkValue } from './check-value.ts';
import { pageAddress } from './page-address.ts';
import { plainText } from './plain-text.ts';
import { splitNames } from './split-names.ts';

/** The parts of a snapshot that columns are filled from. */
export interface PageToPlan extends Pick<Snapshot, 'url' | 'metadata' | 'fill'> {
  /** It takes so long to read; nothing when there is nothing to read. */
  minutes?: number | null;
}

/** A fact of the page as a value of this column, or null when the page does not tell it or the column cannot hold it. */
export function factValue(fact: PageFact, page: PageToPlan, column: PropertySchema): PropertyValue | null {
  const words = factWords(fact, page).flatMap((word) => word.trim() || []);
  const value = words.length === 0 ? null : inColumn(fact, words, column);
  return value && checkValue(column, value) === null ? value : null;
}

function factWords(fact: PageFact, { url, metadata, minutes }: PageToPlan): string[] {
  if (fact === 'url') return [pageAddress(url)];
  if (fact === 'keywords') return metadata.keywords;
  if (fact === 'readingTime') return minutes ? [String(minutes)] : [];
  const word = metadata[fact];
  return word === null ? [] : [word];
}

function inColumn(fact: PageFact, words: string[], column: PropertySchema): PropertyValue | null {
  const [first = ''] = words;
  switch (column.type) {
    case 'url':
      return { url: first };
    case 'rich_text':
      return { rich_text: plainText(words.join(', ')) };
    case 'number':
      return { number: Number(first) };
    case 'date':
      return { date: { start: first } };
    case 'files':
      return { files: [{ name: fileName(first), external: { url: first } }] };
    case 'select': {
      const [name] = options(fact, [first.replaceAll(',', ' ').replace(/\s+/g, ' ')], column);
      return name === undefined ? null : { select: { name } };
    }
    case 'multi_select': {
      const names = options(fact, words.flatMap(splitNames), column);
      return names.length === 0 ? null : { multi_select: names.map((name) => ({ name })) };
    }
    default:
      return null;
  }
}

/**
 * Names as the column spells them. Who wrote a page and where may become a new option; its keywords and its type never
 * do, or a reading list would soon have thousands.
 */
function options(fact: PageFact, names: readonly string[], column: PropertySchema): string[] {
  const mayBeNew = fact === 'author' || fact === 'site';
  const known = new Map(column.options?.map(({ name }) => [name.toLowerCase(), name]));
  const spelled = names.flatMap((name) => known.get(name.toLowerCase()) ?? (mayBeNew ? name : []));
  return [...new Set(spelled)];
}

function fileName(url: string): string {
  return URL.parse(url)?.pathname.split('/').pop()?.slice(0, 100) || url.slice(0, 100);
}
