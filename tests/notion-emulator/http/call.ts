import type { Json, JsonObject } from '../json.ts';
import type { State } from '../model/state.ts';
import type { Capability, Token } from '../model/types.ts';
import type { ApiVersion } from './api-version.ts';
import type { Origins } from './origins.ts';

/** A request that has passed every check up to the schema. */
export interface Call {
  readonly state: State;
  readonly token: Token;
  readonly version: ApiVersion;
  readonly path: Readonly<Record<string, string>>;
  readonly query: JsonObject;
  readonly body: JsonObject;
  readonly form: FormData | null;
  readonly now: number;
  readonly origins: Origins;
}

/** What is answered: 200 unless said. `requestId` false leaves it out (OAuth). */
export interface Reply {
  readonly status?: number;
  readonly body: JsonObject;
  /** Ids of what was written, for the answer 503 "saved". */
  readonly committed?: { readonly resource: string; readonly children?: readonly string[] };
}

export interface Endpoint {
  /** Capability the endpoint asks of the token; null for none. */
  readonly needs: Capability | null;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

export type { Json };
