import { readFileSync } from 'node:fs';
import type { ApiVersion } from '../http/api-version.ts';
import { acceptedRules, withoutRetiredKeys } from './corrections/accepted.ts';
import { generalLimits, limitRules } from './corrections/limits.ts';
import { rewriteSchema } from './rewrite-schema.ts';
import type { RequestSchemas, Schema } from './schema.ts';

const generated: RequestSchemas = JSON.parse(
  readFileSync(new URL('../schemas/requests.json', import.meta.url), 'utf8'),
);

/** The generated schemas with Notion's documented limits added and what it really accepts allowed. */
export function correctedSchemas(version: ApiVersion): RequestSchemas {
  const correct = (schema: Schema, path: string): Schema =>
    rewriteSchema(schema, path, (part, at) => {
      const limited = generalLimits(limitRules.get(at)?.(part) ?? part, at);
      const accepted = acceptedRules.get(at)?.(limited) ?? limited;
      return version === '2026-03-11' ? withoutRetiredKeys(accepted, at) : accepted;
    });
  const endpoints = Object.entries(generated.endpoints).map(([name, endpoint]) => [
    name,
    {
      ...endpoint,
      pathParams: correct(endpoint.pathParams, `${name}.path`),
      query: correct(endpoint.query, `${name}.query`),
      body: correct(endpoint.body, `${name}.body`),
    },
  ]);
  const definitions = Object.entries(generated.$defs).map(([name, schema]) => [name, correct(schema, name)]);
  return {
    $comment: generated.$comment,
    endpoints: Object.fromEntries(endpoints),
    $defs: Object.fromEntries(definitions),
  };
}
