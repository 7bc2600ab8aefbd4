import type { PropertySchema, PropertyValue, TargetSchema } from '../blocks/property.ts';
import type { FilledValue, PageFill } from '../hast/page-fill.ts';
import { assignFacts, type ColumnFacts } from './assign-facts.ts';
import { draftToValue } from './draft-to-value.ts';
import type { PageToPlan } from './fact-value.ts';
import { problem } from './field-problem.ts';
import { planValues } from './plan-values.ts';
import { textToDraft } from './text-to-draft.ts';

/** What a rule fills into the columns of a data source. */
export interface RuleValues {
  /** By column id. */
  values: Record<string, PropertyValue>;
  /** What no column takes: the name of the column, or the tags themselves. */
  leftOut: string[];
}

/**
 * Values for the columns of a data source from what a rule fills in. Whatever does not fit is left out and named, so
 * that no rule ever breaks a save. Tags are added to those that the page itself has.
 */
export function valuesByRule(fill: PageFill, page: PageToPlan, schema: TargetSchema, chosen: ColumnFacts): RuleValues {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const values: Record<string, PropertyValue> = {};
  const leftOut: string[] = [];
  for (const filled of fill.values) {
    const column = columnOf(filled, schema);
    const checked = column && checkFilled(column, filled.text, zone);
    if (column && checked?.ok) values[column.id] = checked.value;
    else leftOut.push(column?.name ?? filled.columnName);
  }
  if (fill.tags.length === 0) return { values, leftOut };
  const column = tagsColumn(schema, chosen);
  if (!column) return { values, leftOut: [...leftOut, fill.tags.join(', ')] };
  const before = values[column.id] ?? planValues(page, schema, chosen)[column.id];
  const names = [
    ...(before && 'multi_select' in before ? before.multi_select.map(({ name }) => name) : []),
    ...fill.tags,
  ];
  const tagged = checkFilled(column, names.join(','), zone);
  if (tagged.ok) return { values: { ...values, [column.id]: tagged.value }, leftOut };
  return { values, leftOut: [...leftOut, column.name] };
}

/** A text as the value of a column, or what is wrong with it. */
export function checkFilled(column: PropertySchema, text: string, zone: string): ReturnType<typeof draftToValue> {
  const draft = textToDraft(column, text, zone);
  return draft ? draftToValue(column, draft) : { ok: false, problem: problem('field.changed') };
}

/** The column a rule means: by its id, or in another data source by its name. */
export function columnOf(
  { columnId, columnName }: Pick<FilledValue, 'columnId' | 'columnName'>,
  schema: TargetSchema,
): PropertySchema | undefined {
  const isCalled = ({ name }: PropertySchema) => name.trim().toLowerCase() === columnName.trim().toLowerCase();
  const known = schema.find(({ id }) => id === columnId);
  return known ?? schema.find(isCalled);
}

/** Where tags go: the column of keywords, else the first that takes several options. */
export function tagsColumn(schema: TargetSchema, chosen: ColumnFacts): PropertySchema | undefined {
  const keywords = [...assignFacts(schema, chosen)].find(([, fact]) => fact === 'keywords')?.[0];
  return keywords?.type === 'multi_select' ? keywords : schema.find(({ type }) => type === 'multi_select');
}
