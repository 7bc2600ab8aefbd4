import { readFileSync } from 'node:fs';
import type { ApiVersion } from '../http/api-version.ts';
import { onObjects, withOptional } from './corrections/rules.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import type { ResponseSchemas, Schema } from './schema.ts';

const generated: ResponseSchemas = JSON.parse(
  readFileSync(new URL('../schemas/responses.json', import.meta.url), 'utf8'),
);

/** What answers hold beyond the SDK's types. */
const additions: ReadonlyMap<string, (schema: Schema) => Schema> = new Map([
  // Since 2026-07-15.
  ['UserObjectResponse.person', withOptional({ email_verified: { type: 'boolean' } })],
  ['DatabasePropertyConfigResponse', withUntypedColumns],
  ['PagePropertyValueWithIdResponse', withMoreRelations],
  // The SDK types the conditions of quick filters as empty; they are those of a query.
  ['QuickFilterConditionResponse', () => ({ type: 'object', properties: {}, required: [], additionalProperties: {} })],
]);

/** A page object says whether it holds all relations (recorded); the types do not. */
function withMoreRelations(schema: Schema): Schema {
  const hasMore: Schema = { type: 'boolean' };
  return onObjects(schema, (object) =>
    'relation' in object.properties ? { ...object, properties: { ...object.properties, has_more: hasMore } } : object,
  );
}

/** Columns that can be asked for, but that the types of the answer leave out. */
function withUntypedColumns(schema: Schema): Schema {
  const text: Schema = { type: 'string' };
  const columns = ['button', 'location', 'verification', 'last_visited_time', 'place'].map((type): Schema => {
    const config: Schema = { type: 'object', properties: {}, required: [], additionalProperties: false };
    const description: Schema = { anyOf: [text, { type: 'null' }] };
    const properties = { id: text, name: text, description, type: { enum: [type] }, [type]: config };
    return { type: 'object', properties, required: ['id', 'name', 'type', type], additionalProperties: false };
  });
  return 'anyOf' in schema ? { anyOf: [...schema.anyOf, ...columns] } : schema;
}

/** The generated answers, with `archived` required below 2026-03-11 and unknown from then on. */
export function correctedResponses(version: ApiVersion): ResponseSchemas {
  const correct = (schema: Schema, path: string): Schema =>
    rewriteSchema(schema, path, (part, at) => {
      const added = additions.get(at)?.(part) ?? part;
      return version === '2026-03-11' ? withoutArchived(added) : added;
    });
  const all = (schemas: Readonly<Record<string, Schema>>) =>
    Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, correct(schema, name)]));
  return { $comment: generated.$comment, endpoints: all(generated.endpoints), $defs: all(generated.$defs) };
}

function withoutArchived(schema: Schema): Schema {
  return onObjects(schema, (object) => {
    const { archived: _archived, ...properties } = object.properties;
    return { ...object, properties, required: object.required.filter((key) => key !== 'archived') };
  });
}
