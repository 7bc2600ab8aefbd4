import * as v from 'valibot';

/** What a page says of itself that a column may hold. */
export const pageFactSchema = v.picklist([
  'url',
  'author',
  'site',
  'description',
  'published',
  'modified',
  'keywords',
  'image',
  'type',
  'readingTime',
]);

export type PageFact = v.InferOutput<typeof pageFactSchema>;

/** How many options of a column are offered again. */
const LAST_USED = 8;

/** What the user does with the columns of one data source, by column id. */
export const columnHabitsSchema = v.object({
  /** What fills a column, where the user set it; null leaves it empty. */
  facts: v.fallback(v.record(v.string(), v.nullable(pageFactSchema)), {}),
  /** Columns the user wants at the top, in that order. */
  pinned: v.fallback(v.array(v.string()), []),
  /** Options the user chose last, newest first. */
  lastUsed: v.fallback(v.record(v.string(), v.array(v.string())), {}),
});

export type ColumnHabits = v.InferOutput<typeof columnHabitsSchema>;

/** Habits of a data source nobody has saved to. */
export const NO_HABITS: ColumnHabits = { facts: {}, pinned: [], lastUsed: {} };

/** Sets what fills a column. Pure. */
export function withFact(habits: ColumnHabits, columnId: string, fact: PageFact | null): ColumnHabits {
  return { ...habits, facts: { ...habits.facts, [columnId]: fact } };
}

/** Pins a column below those pinned before, or lets it go. Pure. */
export function withPin(habits: ColumnHabits, columnId: string, pinned: boolean): ColumnHabits {
  const others = habits.pinned.filter((id) => id !== columnId);
  return { ...habits, pinned: pinned ? [...others, columnId] : others };
}

/** Remembers the options that were saved. Pure. */
export function withLastUsed(habits: ColumnHabits, columnId: string, names: readonly string[]): ColumnHabits {
  if (names.length === 0) return habits;
  const all = [...new Set([...names, ...(habits.lastUsed[columnId] ?? [])])];
  return { ...habits, lastUsed: { ...habits.lastUsed, [columnId]: all.slice(0, LAST_USED) } };
}
