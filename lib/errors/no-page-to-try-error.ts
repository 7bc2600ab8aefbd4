import { ClipError } from './clip-error.ts';

/** The browser lets us see none of the open pages: none of them had a gesture of the user's yet. */
export class NoPageToTryError extends ClipError {
  override readonly name = 'NoPageToTryError' as const;
  override readonly code = 'noPageToTry';

  constructor() {
    super('No open page may be read');
  }
}
