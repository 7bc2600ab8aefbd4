import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Schema } from '../validation/schema.ts';
import { type DeclarationFile, readDeclarations } from './read-declarations.ts';
import { TypeToSchema } from './type-to-schema.ts';

interface SdkCall {
  readonly method: string;
  readonly pathParams: readonly string[];
  readonly path: (parameters: Record<string, string>) => string;
}

export interface SdkEndpoint {
  readonly name: string;
  readonly call: SdkCall;
  /** The schema of the type the file calls `<Name><suffix>`; undefined when it has none. */
  readonly schemaOf: (suffix: string) => Schema | undefined;
}

const require = createRequire(import.meta.url);
const sdk = dirname(require.resolve('@notionhq/client'));
const folder = join(sdk, 'api-endpoints');

/** Agents and meeting notes are outside what the emulator models: their addresses are unknown to it. */
const notModelled = new Set(['agents', 'meeting-notes']);

/** Every call of the installed SDK. The converter gathers the types they name. */
export function sdkEndpoints(): { readonly endpoints: readonly SdkEndpoint[]; readonly converter: TypeToSchema } {
  const files = readDeclarations(folder);
  const converter = new TypeToSchema(files);
  const endpoints = [...files.values()]
    .filter((file) => !notModelled.has(file.name))
    .flatMap((file) => endpointsOf(file, converter));
  return { endpoints, converter };
}

function endpointsOf(file: DeclarationFile, converter: TypeToSchema): readonly SdkEndpoint[] {
  const exported: Record<string, unknown> = require(join(folder, `${file.name}.js`));
  return Object.entries(exported).flatMap(([name, call]): SdkEndpoint[] => {
    if (!isCall(call)) return [];
    const schemaOf = (suffix: string): Schema | undefined => {
      const alias = `${name[0]?.toUpperCase()}${name.slice(1)}${suffix}`;
      // `CreateViewQueryParameters` is all of createViewQuery, not the query of createView: parts are never exported.
      const isPart = suffix.endsWith('Parameters');
      const node = isPart && file.exported.has(alias) ? undefined : file.types.get(alias);
      return node && converter.convert(node, file);
    };
    return [{ name, call, schemaOf }];
  });
}

function isCall(value: unknown): value is SdkCall {
  return typeof value === 'object' && value !== null && 'path' in value && 'method' in value;
}

export function sdkVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(join(sdk, '../../package.json'), 'utf8'));
  return manifest.version;
}

/** The types gathered so far, by name. */
export function definitionsOf(converter: TypeToSchema): Record<string, Schema> {
  return Object.fromEntries([...converter.definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
