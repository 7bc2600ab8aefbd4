import { ClipError } from './clip-error.ts';

/** Notion ended the connection: its tokens can no longer be renewed. Clips that wait are kept until it is made anew. */
export class ReconnectError extends ClipError {
  override readonly name = 'ReconnectError' as const;
  override readonly code = 'reconnect';

  constructor() {
    super('The grant of this connection has ended');
  }
}
