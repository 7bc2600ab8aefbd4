import { endpoints } from '../endpoints/table.ts';
import { arrayOf, isArray, type Json, type JsonObject, objectOf } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Token } from '../model/types.ts';
import { answerOauth } from '../oauth/answer-oauth.ts';
import { correctedSchemas } from '../validation/corrected-schemas.ts';
import { problemMessage } from '../validation/problem.ts';
import type { EndpointSchema, Schema } from '../validation/schema.ts';
import { Validator } from '../validation/validate.ts';
import { ApiError, missingCapability, validationError } from './api-error.ts';
import { type ApiVersion, apiVersions, isApiVersion } from './api-version.ts';
import type { Call, Reply } from './call.ts';
import { matchRoute } from './match-route.ts';
import type { Origins } from './origins.ts';
import { countRequest } from './rate-window.ts';

/** A request as it came in, its body read but not understood. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  readonly form: FormData | null;
}

/** The whole request body; more is refused by the HTTP layer (developers.notion.com: request-limits; the exact threshold is unconfirmed). */
const MOST_BYTES = 500 * 1024;

const checkers = new Map(
  apiVersions.map((version) => {
    const schemas = correctedSchemas(version);
    return [version, { schemas, validator: new Validator(schemas.$defs) }];
  }),
);

/**
 * Answers a request of the REST API. What is checked, in the order observed (recorded):
 * address, JSON, token, rate, version, schema, capability, and what the endpoint itself checks.
 */
export async function evaluate(state: State, origins: Origins, request: RawRequest): Promise<Reply> {
  state.settle();
  const route = matchRoute(request.method, request.url.pathname.replace(/^\/v1\//, ''));
  if (route?.name.startsWith('oauth')) return answerOauth(state, route.name, request);
  const endpoint = route ? endpoints[route.name] : undefined;
  if (!route || !endpoint) throw new ApiError(400, 'invalid_request_url', 'Invalid request URL.');
  if (Buffer.byteLength(request.text) > MOST_BYTES) throw new ApiError(413, 'validation_error', 'Payload Too Large');
  const body = parseBody(request);
  const token = authenticate(state, request.headers);
  countRequest(state, token);
  const version = versionOf(request.headers);
  const query = queryOf(request.url);
  const checker = checkers.get(version);
  const schema = checker?.schemas.endpoints[route.name];
  if (!checker || !schema) throw new Error(`No schema for ${route.name}`);
  checkSchemas(checker.validator, schema, route.path, query, body);
  if (endpoint.needs !== null && !token.capabilities.has(endpoint.needs)) throw missingCapability();
  const call: Call = {
    state,
    token,
    version,
    path: route.path,
    query,
    body: objectOf(body),
    form: request.form,
    now: state.now(),
    origins,
  };
  return endpoint.handle(call);
}

/** An absent body is an empty one: the SDK sends `{}` as nothing. */
function parseBody(request: RawRequest): Json {
  if (request.form || request.text === '') return {};
  try {
    return JSON.parse(request.text);
  } catch {
    throw new ApiError(400, 'invalid_json', 'Error parsing JSON body.');
  }
}

export function authenticate(state: State, headers: Headers): Token {
  const match = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '');
  if (!match) throw new ApiError(401, 'unauthorized', 'Authorization header must use the format "Bearer <token>".');
  const token = state.tokens.get(match[1] ?? '');
  if (!token || token.revoked) throw new ApiError(401, 'unauthorized', 'API token is invalid.');
  return token;
}

/** The answer to an unknown version is unconfirmed; the absent one is recorded. */
function versionOf(headers: Headers): ApiVersion {
  const version = headers.get('notion-version');
  if (version === null) {
    throw new ApiError(
      400,
      'missing_version',
      'Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.',
    );
  }
  if (isApiVersion(version)) return version;
  const known = apiVersions.map((each) => `\`"${each}"\``).join(' or ');
  throw validationError(
    `Notion-Version header failed validation: Notion-Version header should be ${known}, instead was \`"${version}"\`.`,
  );
}

const LISTS = ['filter_properties'];

/** The query with numbers, booleans and lists recognised as such. */
function queryOf(url: URL): JsonObject {
  const query: Record<string, Json> = {};
  for (const [rawKey, value] of url.searchParams) {
    const key = rawKey.replace(/\[\]$/, '');
    if (LISTS.includes(key)) query[key] = [...arrayOf(query[key]), value];
    else if (key === 'page_size' && /^\d+$/.test(value)) query[key] = Number(value);
    else query[key] = value === 'true' || value === 'false' ? value === 'true' : value;
  }
  return query;
}

function checkSchemas(
  validator: Validator,
  schema: EndpointSchema,
  path: JsonObject,
  query: JsonObject,
  body: Json,
): void {
  const checks: readonly [Schema, Json, string][] = [
    [schema.pathParams, path, 'path'],
    [schema.query, query, 'query'],
    [schema.body, body, 'body'],
  ];
  for (const [part, value, location] of checks) {
    if (isArray(value))
      throw validationError(
        `body failed validation: body should be an object, instead was \`${JSON.stringify(value).slice(0, 55)}\`.`,
      );
    const problems = validator.check(part, value, location);
    if (problems.length > 0) throw validationError(problemMessage(location, problems));
  }
}
