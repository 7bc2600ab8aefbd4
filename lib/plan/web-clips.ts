import type { NewColumn, NewColumns } from '../blocks/new-column.ts';
import type { TargetSchema } from '../blocks/property.ts';
import type { PageFact } from '../settings/column-habits.ts';
import { assignFacts, type ColumnFacts } from './assign-facts.ts';

/** The columns a database for clips has, in the order of its table. */
export const WEB_CLIPS_COLUMNS = [
  'title',
  'url',
  'author',
  'published',
  'savedOn',
  'site',
  'tags',
  'status',
  'type',
  'readingTime',
  'cover',
] as const;

export type WebClipsColumn = (typeof WEB_CLIPS_COLUMNS)[number];

/** In the user's language. */
export interface WebClipsNames {
  database: string;
  gallery: string;
  table: string;
  columns: Record<WebClipsColumn, string>;
  /** What the Type column offers. */
  types: readonly string[];
}

/** What a new database for clips is made of. */
export function webClipsColumns(names: WebClipsNames): NewColumns {
  return Object.fromEntries(WEB_CLIPS_COLUMNS.map((column) => [names.columns[column], columnOf(column, names)]));
}

function columnOf(column: WebClipsColumn, { types }: WebClipsNames): NewColumn {
  switch (column) {
    case 'title':
      return { title: {} };
    case 'url':
      return { url: {} };
    case 'author':
      return { rich_text: {} };
    case 'published':
      return { date: {} };
    case 'savedOn':
      // Notion fills it.
      return { created_time: {} };
    case 'site':
      return { select: { options: [] } };
    case 'tags':
      return { multi_select: { options: [] } };
    case 'status':
      return { status: {} };
    case 'type':
      return { select: { options: types.map((name) => ({ name })) } };
    case 'readingTime':
      return { number: { format: 'number' } };
    case 'cover':
      return { files: {} };
  }
}

/** Which column holds what a page says of itself; the others have no such fact. */
const FACT_OF: Partial<Record<WebClipsColumn, PageFact>> = {
  url: 'url',
  author: 'author',
  published: 'published',
  site: 'site',
  tags: 'keywords',
  type: 'type',
  readingTime: 'readingTime',
  cover: 'image',
};

/** How an existing data source would be filled: the proposal by name and type, or as the user set it. */
export interface ColumnProposal {
  /** What is filled, and the name of the column it goes to. */
  filled: { column: WebClipsColumn; name: string }[];
  /** What has no column yet. */
  missing: WebClipsColumn[];
}

/** Proposes a column for everything a clip can fill. */
export function proposeColumns(schema: TargetSchema, chosen: ColumnFacts): ColumnProposal {
  const names = new Map([...assignFacts(schema, chosen)].map(([{ name }, fact]) => [fact, name]));
  const title = schema.find(({ type }) => type === 'title')?.name;
  const filled = WEB_CLIPS_COLUMNS.flatMap((column) => {
    const fact = FACT_OF[column];
    const name = column === 'title' ? title : fact && names.get(fact);
    return name === undefined ? [] : [{ column, name }];
  });
  const missing = WEB_CLIPS_COLUMNS.filter(
    (column) => column in FACT_OF && !filled.some((each) => each.column === column),
  );
  return { filled, missing };
}

/** A column to be added, and what it is to hold. */
export interface AddedColumn {
  name: string;
  fact: PageFact;
  column: NewColumn;
}

/** The columns that are missing, to be added. A name that is taken by a column of another type gets a number. */
export function columnsToAdd(schema: TargetSchema, chosen: ColumnFacts, names: WebClipsNames): AddedColumn[] {
  const taken = new Set(schema.map(({ name }) => name));
  return proposeColumns(schema, chosen).missing.flatMap((column) => {
    const fact = FACT_OF[column];
    return fact ? [{ name: freeName(names.columns[column], taken), fact, column: columnOf(column, names) }] : [];
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} ${count}`;
  return free;
}
