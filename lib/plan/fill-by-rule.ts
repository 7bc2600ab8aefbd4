import type { PageFill } from '../hast/page-fill.ts';
import { lookupKey } from '../hast/page-lookup.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { Rule } from '../settings/rule.ts';
import { formatDate } from '../template/filters/format-date.ts';
import { parseTemplate } from '../template/parse-template.ts';
import { renderTemplate } from '../template/render-template.ts';
import type { FactName, Value, Variable } from '../template/variable.ts';
import { pageAddress } from './page-address.ts';
import { splitNames } from './split-names.ts';

/** The parts of a snapshot that templates are filled from. */
export type PageToFill = Pick<Snapshot, 'url' | 'title' | 'metadata' | 'found'>;

/** When, where and for whom. */
export interface FillSurroundings {
  /** ms since 1970 */
  now: number;
  /** IANA name. */
  zone: string;
  /** BCP 47 tag. */
  locale: string;
}

/** Fills the templates of a rule in. What comes out empty, or cannot be read, fills nothing. */
export function fillByRule(rule: Rule, page: PageToFill, surroundings: FillSurroundings): PageFill {
  const fill = (text: string): string => {
    const parsed = parseTemplate(text);
    if (!parsed.ok) return '';
    return renderTemplate(parsed.template, {
      ...surroundings,
      valueOf: (variable) => knownOf(variable, page, surroundings),
    });
  };
  const values = rule.values
    .map(({ template, ...column }) => ({ ...column, text: fill(template) }))
    .filter(({ text }) => text !== '');
  return {
    ruleId: rule.id,
    title: values.find(isTitle)?.text ?? null,
    tags: splitNames(fill(rule.tags)),
    values: values.filter((value) => !isTitle(value)),
  };
}

/** The id of the title column is the same in every data source. */
function isTitle({ columnId }: { columnId: string }): boolean {
  return columnId === 'title';
}

function knownOf(variable: Variable, page: PageToFill, { now, zone, locale }: FillSurroundings): Value {
  if (variable.kind !== 'fact') return asValue(page.found?.[lookupKey(variable)]);
  const { metadata } = page;
  const facts: Record<FactName, () => Value | null> = {
    title: () => page.title,
    author: () => metadata.author,
    published: () => metadata.published,
    modified: () => metadata.modified,
    site: () => metadata.site,
    url: () => pageAddress(page.url),
    domain: () => URL.parse(page.url)?.hostname.replace(/^www\./, '') ?? null,
    description: () => metadata.description,
    language: () => metadata.language,
    keywords: () => metadata.keywords,
    image: () => metadata.image,
    type: () => metadata.type,
    selection: () => asValue(page.found?.['selection']),
    date: () => formatDate(new Date(now).toISOString(), 'YYYY-MM-DD', { zone, locale }),
    now: () => new Date(now).toISOString(),
  };
  return facts[variable.name]() ?? '';
}

/** What was found once is a text: its characters can be counted and cut. */
function asValue(found: readonly string[] = []): Value {
  return found.length > 1 ? found : (found[0] ?? '');
}
