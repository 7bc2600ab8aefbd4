import { ClipError } from './clip-error.ts';

/** A pasted link leads to nothing that a connected account sees. */
export class LinkNotFoundError extends ClipError {
  override readonly name = 'LinkNotFoundError' as const;
  override readonly code = 'linkNotFound';

  constructor() {
    super('No connection sees what this link leads to');
  }
}
