import type { PropertyValue, PropertyValues, TargetSchema } from '../blocks/property.ts';
import type { ColumnFacts } from './assign-facts.ts';
import type { PageToPlan } from './fact-value.ts';
import { plainText } from './plain-text.ts';
import { planValues } from './plan-values.ts';

/**
 * Values for the columns of a data source, by column name: its title, and what `planValues` fills from the page.
 * @param filled what else fills columns, by column id; it wins over the page
 * @param title what the user left in the title field; line breaks become spaces
 */
export function planProperties(
  page: PageToPlan,
  schema: TargetSchema,
  title: string,
  chosen: ColumnFacts = {},
  filled: Readonly<Record<string, PropertyValue>> = {},
): PropertyValues {
  const planned = { ...planValues(page, schema, chosen), ...filled };
  const column = schema.find(({ type }) => type === 'title');
  return {
    ...(column && { [column.name]: { title: plainText(title) } }),
    ...Object.fromEntries(schema.flatMap(({ id, name }) => (planned[id] ? [[name, planned[id]]] : []))),
  };
}
