import { ClipError } from './clip-error.ts';

export type LinkedPageProblem =
  /** The user did not let us load pages from there. */
  | { code: 'linkNotAllowed'; values: [host: string] }
  /** No answer, or none we may see: a redirect to a site we may not reach. */
  | { code: 'linkUnreachable'; values: [host: string] }
  | { code: 'linkAnswer'; values: [status: number] }
  | { code: 'linkNoPage'; values: [contentType: string] };

/** The page behind a link could not be read without opening it. */
export class LinkedPageError extends ClipError {
  override readonly name = 'LinkedPageError' as const;
  override readonly code: LinkedPageProblem['code'];
  override readonly values: LinkedPageProblem['values'];

  constructor({ code, values }: LinkedPageProblem, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.values = values;
  }
}
