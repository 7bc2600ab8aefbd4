import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endpoints } from '../endpoints/table.ts';
import { buildRequestSchemas, buildResponseSchemas } from '../generator/build-schemas.ts';
import { acceptedRules } from '../validation/corrections/accepted.ts';
import { limitRules } from '../validation/corrections/limits.ts';
import { rewriteSchema } from '../validation/rewrite-schema.ts';

const built = buildRequestSchemas();

it.each([
  ['requests', built],
  ['responses', buildResponseSchemas()],
])('holds the schemas of the installed SDK: %s (npm run emulator:schemas renews them)', (name, schemas) => {
  const kept: unknown = JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8'));
  expect(kept).toEqual(JSON.parse(JSON.stringify(schemas)));
});

it('serves every call of the SDK that it knows', () => {
  const served = [...Object.keys(endpoints), 'oauthToken', 'oauthRevoke', 'oauthIntrospect'];
  expect(served.sort()).toEqual(Object.keys(built.endpoints).sort());
});

it('corrects only places that exist', () => {
  const places = new Set<string>();
  const note = (schema: Parameters<typeof rewriteSchema>[0], path: string) => {
    rewriteSchema(schema, path, (part, at) => {
      places.add(at);
      return part;
    });
  };
  for (const [name, schema] of Object.entries(built.$defs)) note(schema, name);
  for (const [name, { body, query }] of Object.entries(built.endpoints)) {
    note(body, `${name}.body`);
    note(query, `${name}.query`);
  }
  const wanted = [...limitRules.keys(), ...acceptedRules.keys()];
  expect(wanted.filter((place) => !places.has(place))).toEqual([]);
});
