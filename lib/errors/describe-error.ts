import type { ErrorCode } from './error-code.ts';
import type { Failure } from './failure.ts';

/** Key of a sentence in `locales/`. */
export type ErrorMessageKey = `error.${ErrorCode}`;

/** Chooses the sentence for a failure: its message key and what fills the places in it. */
export function describeError(failure: Failure): { key: ErrorMessageKey; values: (string | number)[] } {
  return { key: `error.${failure.code}`, values: failure.values };
}
