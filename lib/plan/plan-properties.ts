import type { PropertyValue, PropertyValues, TargetSchema } from '../blocks/property.ts';
import { readingMinutes } from '../hast/reading-minutes.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { ColumnFacts } from './assign-facts.ts';
import { plainText } from './plain-text.ts';
import { planValues } from './plan-values.ts';

/**
 * Values for the columns of a data source, by column name: its title, and what `planValues` fills from the page.
 * @param filled what else fills columns, by column id; it wins over the page
 * @param title what the user left in the title field; line breaks become spaces
 */
export function planProperties(
  page: Pick<Snapshot, 'url' | 'metadata' | 'fill' | 'tree'>,
  schema: TargetSchema,
  title: string,
  chosen: ColumnFacts = {},
  filled: Readonly<Record<string, PropertyValue>> = {},
): PropertyValues {
  const minutes = readingMinutes(page.tree);
  const planned = { ...planValues({ ...page, minutes }, schema, chosen), ...filled };
  const column = schema.find(({ type }) => type === 'title');
  return {
    ...(column && { [column.name]: { title: plainText(title) } }),
    ...Object.fromEntries(schema.flatMap(({ id, name }) => (planned[id] ? [[name, planned[id]]] : []))),
  };
}
