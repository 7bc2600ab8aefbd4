import type { RequestSchemas, ResponseSchemas, Schema } from '../validation/schema.ts';
import { definitionsOf, sdkEndpoints, sdkVersion } from './sdk-endpoints.ts';

const emptyObject: Schema = { type: 'object', properties: {}, required: [], additionalProperties: false };

/** What every call may carry, from the SDK's types. */
export function buildRequestSchemas(): RequestSchemas {
  const { endpoints, converter } = sdkEndpoints();
  const schemas = endpoints.map(({ name, call, schemaOf }) => [
    name,
    {
      method: call.method.toUpperCase(),
      path: call.path(Object.fromEntries(call.pathParams.map((key) => [key, `{${key}}`]))),
      pathParams: schemaOf('PathParameters') ?? emptyObject,
      query: schemaOf('QueryParameters') ?? emptyObject,
      body: schemaOf('BodyParameters') ?? emptyObject,
    },
  ]);
  return { $comment: comment(), endpoints: Object.fromEntries(schemas), $defs: definitionsOf(converter) };
}

/** What every call answers, from the SDK's types. */
export function buildResponseSchemas(): ResponseSchemas {
  const { endpoints, converter } = sdkEndpoints();
  const schemas = endpoints.map(({ name, schemaOf }) => [name, schemaOf('Response') ?? emptyObject]);
  return { $comment: comment(), endpoints: Object.fromEntries(schemas), $defs: definitionsOf(converter) };
}

function comment(): string {
  return `Generated from the types of @notionhq/client ${sdkVersion()} by "npm run emulator:schemas". Do not edit: corrections are in validation/corrections.`;
}
