import { NotionError } from './notion-error.ts';

/**
 * Notion ended the connection: its tokens can no longer be renewed. Clips that wait are kept until it is made anew. It is
 * an answer of Notion, so whoever deals with those deals with this: the refused request has surely done nothing.
 */
export class ReconnectError extends NotionError {
  override readonly name = 'ReconnectError';

  constructor() {
    super({
      code: 'reconnect',
      status: 401,
      ambiguous: false,
      transient: false,
      retryAfterMs: null,
      committed: null,
      imageRefused: false,
    });
  }
}
