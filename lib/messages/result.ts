import { type Failure, toFailure } from '../errors/failure.ts';
import { ReportedError } from '../errors/reported-error.ts';

/** How a call across contexts ended, as data: an `Error` would lose its class on the way. */
export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Runs work and gives its end as data. Never throws. */
export async function toResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, failure: toFailure(error) };
  }
}

/**
 * The value of a call that went well.
 * @throws ReportedError with the failure it ended in
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ReportedError(result.failure);
}
