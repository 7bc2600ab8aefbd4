import type { JsonObject } from '../json.ts';

/**
 * Something that goes wrong on demand. All parts are optional and combine: wait, do or do not
 * do what was asked, wait again, then answer, answer wrongly, or hang up. Plain JSON.
 */
export interface Fault {
  /** `POST`; any method when absent. */
  readonly method?: string;
  /** `/v1/blocks/:/children`: `:` stands for one segment, a `*` at the end for anything. Any path when absent. */
  readonly path?: string;
  /** Strikes at this matching call, counted from 1. Every matching call when absent. */
  readonly nth?: number;
  /** How many matching calls in a row it strikes from `nth` on; 1 when only `nth` is given. */
  readonly times?: number;
  /** Milliseconds before anything is done. What was asked is done even if the client has left by then. */
  readonly delayBefore?: number;
  /** Milliseconds between the deed and the answer. */
  readonly delayAfter?: number;
  /** Hangs up without an answer, before or after the deed. */
  readonly cut?: 'before' | 'after';
  /** Answers this instead, before or after the deed. */
  readonly answer?: FaultAnswer;
  /** Does what was asked and answers 503 with the committed ids (developers.notion.com: status-codes). */
  readonly saved?: boolean;
  /** Sends the answer in small pieces over this many milliseconds. */
  readonly slowBody?: number;
}

export interface FaultAnswer {
  readonly when: 'before' | 'after';
  readonly status: number;
  /** Filled in from `status` when absent. */
  readonly code?: string;
  readonly message?: string;
  readonly additionalData?: JsonObject;
  /** Seconds for `Retry-After`. */
  readonly retryAfter?: number;
}
