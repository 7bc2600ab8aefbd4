import type { ErrorCode } from './error-code.ts';

/**
 * A failure we expect and can explain. Anything else that is thrown is a bug and is told as `unexpected`.
 * The sentence for the user is chosen at the interface (`describeError`), never here: `message` is for developers
 * and holds no token and no page content.
 */
export abstract class ClipError extends Error {
  /** Names the sentence the user reads. */
  abstract readonly code: ErrorCode;
  /** Fills the places `$1`, `$2`, … of that sentence. */
  readonly values: readonly (string | number)[] = [];
}
