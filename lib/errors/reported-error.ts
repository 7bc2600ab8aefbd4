import { ClipError } from './clip-error.ts';
import type { ErrorCode } from './error-code.ts';
import type { Failure } from './failure.ts';

/** A failure that another context reported as data. */
export class ReportedError extends ClipError {
  override readonly name = 'ReportedError' as const;
  override readonly code: ErrorCode;
  override readonly values: readonly (string | number)[];

  constructor({ code, values }: Failure) {
    super(`Another context reported: ${code}`);
    this.code = code;
    this.values = values;
  }
}
