import type { ConnectionView } from '../messages/connection-view.ts';
import type { Connection } from '../ports/token-store.ts';

/** What may leave the worker of a connection: all but its secret. */
export function connectionView({ id, workspaceName, botName, token }: Connection): ConnectionView {
  return { id, workspaceName, botName, tokenEnd: token.slice(-4) };
}
