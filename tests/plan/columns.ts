import type { PropertyOption, PropertySchema } from '../../lib/blocks/property.ts';

/** A column with its name as its id. */
export function column(name: string, type: string, more: Partial<PropertySchema> = {}): PropertySchema {
  return { id: name, name, type, ...more };
}

export function options(...names: string[]): { options: PropertyOption[] } {
  return { options: names.map((name) => ({ id: name, name, color: 'default' })) };
}
