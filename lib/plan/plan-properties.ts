import type { PropertySchema, PropertyValue, PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { COLUMN_NAMES, type PageFact } from './column-names.ts';
import { plainText } from './plain-text.ts';

/** Longest URL. Source: https://developers.notion.com/reference/request-limits */
const MAX_URL = 2_000;
/** A date as Notion takes it: a day, or a moment. Source: https://developers.notion.com/reference/page-property-values#date */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Values for the columns of a data source: its title, the address, and what else the page says of itself, where there
 * is a column of the right type and a known name. Whatever does not fit its column is left out, never bent.
 * @param title what the user left in the title field; line breaks become spaces
 */
export function planProperties(snapshot: Snapshot, schema: TargetSchema, title: string): PropertyValues {
  const { author, site, description, published } = snapshot.metadata;
  return {
    ...valueIn(
      schema.find(({ type }) => type === 'title'),
      { title: plainText(title) },
    ),
    ...valueIn(urlColumn(schema), urlValue(pageAddress(snapshot.url))),
    ...valueIn(columnFor(schema, 'published', 'date'), dateValue(published)),
    ...valueIn(columnFor(schema, 'author', 'rich_text'), textValue(author)),
    ...valueIn(columnFor(schema, 'site', 'rich_text'), textValue(site)),
    ...valueIn(columnFor(schema, 'description', 'rich_text'), textValue(description)),
  };
}

function valueIn(column: PropertySchema | undefined, value: PropertyValue | null): PropertyValues {
  return column && value ? { [column.name]: value } : {};
}

function columnFor(schema: TargetSchema, fact: PageFact, type: string): PropertySchema | undefined {
  return schema.find((column) => column.type === type && COLUMN_NAMES[fact].includes(column.name.trim().toLowerCase()));
}

/** The column of type URL with a known name, else the first of that type. */
function urlColumn(schema: TargetSchema): PropertySchema | undefined {
  return columnFor(schema, 'url', 'url') ?? schema.find(({ type }) => type === 'url');
}

/** The address without its fragment, which names a place in the page, not another page. */
function pageAddress(url: string): string {
  const parsed = new URL(url);
  // Applications that keep their route in the fragment mark it with a slash or an exclamation mark.
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

function urlValue(url: string): PropertyValue | null {
  return url.length <= MAX_URL ? { url } : null;
}

function textValue(text: string | null): PropertyValue | null {
  return text?.trim() ? { rich_text: plainText(text) } : null;
}

function dateValue(date: string | null): PropertyValue | null {
  return date !== null && ISO_DATE.test(date) && !Number.isNaN(Date.parse(date)) ? { date: { start: date } } : null;
}
