import type { PropertySchema, TargetSchema } from '../blocks/property.ts';
import type { PageFact } from '../settings/column-habits.ts';
import { COLUMN_NAMES } from './column-names.ts';

/** Which fact fills a column, as the user set it: by column id; null leaves the column empty. */
export type ColumnFacts = Readonly<Record<string, PageFact | null>>;

/** The types of columns that can hold a fact, the most fitting first. */
const TYPES: Record<PageFact, readonly string[]> = {
  url: ['url', 'rich_text'],
  author: ['rich_text', 'select', 'multi_select'],
  site: ['rich_text', 'select', 'multi_select'],
  description: ['rich_text'],
  published: ['date'],
  modified: ['date'],
  keywords: ['multi_select', 'rich_text'],
  image: ['files', 'url'],
  type: ['select', 'rich_text', 'multi_select'],
  readingTime: ['number'],
};

const FACTS = Object.keys(TYPES) as PageFact[]; // The type of its keys is this one; `Object.keys` forgets it.

/** What a column of this type can be filled with. */
export function factsFor(type: string): PageFact[] {
  return FACTS.filter((fact) => TYPES[fact].includes(type));
}

/**
 * Gives every fact its column: the one the user chose, else the first of a fitting type with a known name. The address
 * falls back to the first column of type URL.
 */
export function assignFacts(schema: TargetSchema, chosen: ColumnFacts): Map<PropertySchema, PageFact> {
  const assigned = new Map<PropertySchema, PageFact>();
  for (const column of schema) {
    const fact = chosen[column.id];
    if (fact && TYPES[fact].includes(column.type)) assigned.set(column, fact);
  }
  const taken = new Set(assigned.values());
  for (const fact of FACTS.filter((each) => !taken.has(each))) {
    const free = schema.filter((column) => !assigned.has(column) && chosen[column.id] === undefined);
    const column = byName(free, fact) ?? (fact === 'url' ? free.find(({ type }) => type === 'url') : undefined);
    if (column) assigned.set(column, fact);
  }
  return assigned;
}

/** The column that holds the address of a saved page, if there is one. */
export function addressColumn(schema: TargetSchema, chosen: ColumnFacts): PropertySchema | undefined {
  return [...assignFacts(schema, chosen)].find(([, fact]) => fact === 'url')?.[0];
}

function byName(columns: readonly PropertySchema[], fact: PageFact): PropertySchema | undefined {
  const named = columns.filter(({ name }) => COLUMN_NAMES[fact].includes(name.trim().toLowerCase()));
  for (const type of TYPES[fact]) {
    const column = named.find((each) => each.type === type);
    if (column) return column;
  }
  return undefined;
}
