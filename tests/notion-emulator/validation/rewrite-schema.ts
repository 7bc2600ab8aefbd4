import type { Schema } from './schema.ts';

export type Rewrite = (schema: Schema, path: string) => Schema;

/**
 * Rebuilds a schema from the leaves up, offering each part with its dotted path
 * (`RichTextItemRequest.text.content`, items as `[]`, map values as `*`). Union members share the path.
 */
export function rewriteSchema(schema: Schema, path: string, rewrite: Rewrite): Schema {
  if ('anyOf' in schema) {
    return rewrite({ anyOf: schema.anyOf.map((each) => rewriteSchema(each, path, rewrite)) }, path);
  }
  if (!('type' in schema)) return rewrite(schema, path);
  if (schema.type === 'array') {
    return rewrite({ ...schema, items: rewriteSchema(schema.items, `${path}[]`, rewrite) }, path);
  }
  if (schema.type !== 'object') return rewrite(schema, path);
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([key, value]) => [key, rewriteSchema(value, `${path}.${key}`, rewrite)]),
  );
  const rest = schema.additionalProperties;
  const additionalProperties = rest === false ? false : rewriteSchema(rest, `${path}.*`, rewrite);
  return rewrite({ ...schema, properties, additionalProperties }, path);
}
