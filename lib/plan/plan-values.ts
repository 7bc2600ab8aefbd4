import type { PropertyValue, TargetSchema } from '../blocks/property.ts';
import { assignFacts, type ColumnFacts } from './assign-facts.ts';
import { factValue, type PageToPlan } from './fact-value.ts';

/**
 * Values for the columns of a data source, by column id: what the page says of itself, where there is a column of a
 * fitting type and a known name, or one the user chose. Whatever does not fit its column is left out, never bent.
 */
export function planValues(
  page: PageToPlan,
  schema: TargetSchema,
  chosen: ColumnFacts = {},
): Record<string, PropertyValue> {
  const values: Record<string, PropertyValue> = {};
  for (const [column, fact] of assignFacts(schema, chosen)) {
    const value = factValue(fact, page, column);
    if (value) values[column.id] = value;
  }
  return values;
}
