import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { Snapshot } from '../hast/snapshot.ts';

/** Longest content of one run, UTF-16 units, and longest URL. Source: https://developers.notion.com/reference/request-limits */
const MAX_TEXT = 2_000;
const MAX_URL = 2_000;

/** Names people give to the column that holds the address of a page, lower case. */
const URL_NAMES = [
  'url',
  'link',
  'source',
  'source url',
  'address',
  'website',
  'web',
  'adresse',
  'lien',
  'enlace',
  'quelle',
];

/**
 * Values for the columns of a data source: its title, and the address where it has a column for one.
 * @param title what the user left in the title field; line breaks become spaces
 */
export function planProperties(snapshot: Snapshot, schema: TargetSchema, title: string): PropertyValues {
  const values: PropertyValues = {};
  const titleColumn = schema.find((column) => column.type === 'title');
  if (titleColumn) values[titleColumn.name] = { title: plainText(title) };
  const urlColumn = findUrlColumn(schema);
  const url = pageAddress(snapshot.url);
  if (urlColumn && url.length <= MAX_URL) values[urlColumn.name] = { url };
  return values;
}

/** The column of type URL with a known name, else the first of that type. */
function findUrlColumn(schema: TargetSchema) {
  const columns = schema.filter((column) => column.type === 'url');
  return columns.find((column) => URL_NAMES.includes(column.name.trim().toLowerCase())) ?? columns[0];
}

/** The address without its fragment, which names a place in the page, not another page. */
function pageAddress(url: string): string {
  const parsed = new URL(url);
  // Applications that keep their route in the fragment mark it with a slash or an exclamation mark.
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/** A title in runs, cut between characters, never inside one. */
function plainText(text: string): RichText[] {
  const runs: RichText[] = [];
  let content = '';
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    if (content.length + character.length > MAX_TEXT) {
      runs.push({ type: 'text', text: { content } });
      content = '';
    }
    content += character;
  }
  return content ? [...runs, { type: 'text', text: { content } }] : runs;
}
