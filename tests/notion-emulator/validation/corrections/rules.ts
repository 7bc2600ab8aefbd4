import type { ObjectSchema, Schema } from '../schema.ts';

export type Rules = ReadonlyMap<string, (schema: Schema) => Schema>;

export function rewriteRules(table: Readonly<Record<string, (schema: Schema) => Schema>>): Rules {
  return new Map(Object.entries(table));
}

/** Applies `change` to every object of a union; other members stay. */
export function onObjects(schema: Schema, change: (object: ObjectSchema) => Schema): Schema {
  if ('anyOf' in schema) return { anyOf: schema.anyOf.map((each) => onObjects(each, change)) };
  return 'type' in schema && schema.type === 'object' ? change(schema) : schema;
}

/** Adds optional properties at the end of an object. */
export function withOptional(extra: Readonly<Record<string, Schema>>): (schema: Schema) => Schema {
  return (schema) => onObjects(schema, (object) => ({ ...object, properties: { ...object.properties, ...extra } }));
}
