import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EndpointSchema, RequestSchemas, Schema } from '../validation/schema.ts';
import { readDeclarations } from './read-declarations.ts';
import { TypeToSchema } from './type-to-schema.ts';

interface SdkEndpoint {
  readonly method: string;
  readonly pathParams: readonly string[];
  readonly path: (parameters: Record<string, string>) => string;
}

const require = createRequire(import.meta.url);
const sdk = dirname(require.resolve('@notionhq/client'));
const folder = join(sdk, 'api-endpoints');

/** Agents and meeting notes are outside what the emulator models: their addresses are unknown to it. */
const notModelled = new Set(['agents', 'meeting-notes']);

/** The request schemas of every call the installed SDK can make. */
export function buildSchemas(): RequestSchemas {
  const files = readDeclarations(folder);
  const converter = new TypeToSchema(files);
  const endpoints: Record<string, EndpointSchema> = {};
  for (const file of files.values()) {
    if (notModelled.has(file.name)) continue;
    const exported: Record<string, unknown> = require(join(folder, `${file.name}.js`));
    for (const [name, endpoint] of Object.entries(exported)) {
      if (!isEndpoint(endpoint)) continue;
      const kind = (suffix: string): Schema => {
        const alias = `${name[0]?.toUpperCase()}${name.slice(1)}${suffix}Parameters`;
        // `CreateViewQueryParameters` is all of createViewQuery, not the query of createView: parts are never exported.
        const node = file.exported.has(alias) ? undefined : file.types.get(alias);
        return node ? converter.convert(node, file) : emptyObject;
      };
      endpoints[name] = {
        method: endpoint.method.toUpperCase(),
        path: endpoint.path(Object.fromEntries(endpoint.pathParams.map((key) => [key, `{${key}}`]))),
        pathParams: kind('Path'),
        query: kind('Query'),
        body: kind('Body'),
      };
    }
  }
  const sorted = [...converter.definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return { $comment: comment(), endpoints, $defs: Object.fromEntries(sorted) };
}

const emptyObject: Schema = { type: 'object', properties: {}, required: [], additionalProperties: false };

function isEndpoint(value: unknown): value is SdkEndpoint {
  return typeof value === 'object' && value !== null && 'path' in value && 'method' in value;
}

function comment(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(sdk, '../../package.json'), 'utf8'));
  return `Generated from the types of @notionhq/client ${manifest.version} by "npm run emulator:schemas". Do not edit: corrections are in validation/corrections.`;
}
