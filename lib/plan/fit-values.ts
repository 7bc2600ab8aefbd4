import type { PropertyValues, TargetSchema } from '../blocks/property.ts';
import { checkValue } from './check-value.ts';
import { parsePropertyValue } from './parse-property-value.ts';

/**
 * Values by column id, as the user left them, under the names the columns have now. What no longer fits is left out and
 * named, so that a column that was removed, renamed or changed in Notion never breaks a save.
 * @param values in the shape of a request; whatever else they are is left out too
 */
export function fitValues(
  schema: TargetSchema,
  values: Readonly<Record<string, unknown>>,
): { properties: PropertyValues; leftOut: string[] } {
  const properties: PropertyValues = {};
  const leftOut: string[] = [];
  for (const [id, given] of Object.entries(values)) {
    const column = schema.find((each) => each.id === id);
    const value = column && parsePropertyValue(column.type, given);
    if (column && value && checkValue(column, value) === null) properties[column.name] = value;
    else leftOut.push(column?.name ?? id);
  }
  return { properties, leftOut };
}
