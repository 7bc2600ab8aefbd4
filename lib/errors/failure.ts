import { ClipError } from './clip-error.ts';
import type { ErrorCode } from './error-code.ts';

/** A failure as data: what crosses messages and storage, where an `Error` would lose its class. */
export interface Failure {
  code: ErrorCode;
  values: (string | number)[];
}

/**
 * Turns anything thrown into data.
 * @param error what was caught; a bug becomes `unexpected` with the error's name only, so that no text of a page,
 *   request or token can travel with it
 */
export function toFailure(error: unknown): Failure {
  if (error instanceof ClipError) return { code: error.code, values: [...error.values] };
  if (isQuotaError(error)) return { code: 'storageFull', values: [] };
  return { code: 'unexpected', values: [error instanceof Error ? error.name : typeof error] };
}

function isQuotaError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
