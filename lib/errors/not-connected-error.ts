import { ClipError } from './clip-error.ts';

/** No connection to Notion is stored, or the one a destination needs was removed. */
export class NotConnectedError extends ClipError {
  override readonly name = 'NotConnectedError' as const;
  override readonly code = 'notConnected';

  constructor() {
    super('No Notion connection for this destination');
  }
}
