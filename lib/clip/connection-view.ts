import type { ConnectionView } from '../messages/connection-view.ts';
import type { Connection } from '../ports/token-store.ts';

/** What may leave the worker of a connection: all but its secret. */
export function connectionView(connection: Connection): ConnectionView {
  const { id, workspaceName, workspaceIcon, botName, token, maxUploadBytes } = connection;
  const known = { id, workspaceName, workspaceIcon, botName, maxUploadBytes };
  return { ...known, tokenEnd: token.slice(-4), kind: kindOf(connection) };
}

function kindOf({ grant, actsForUser }: Connection): ConnectionView['kind'] {
  if (grant) return 'signIn';
  return actsForUser ? 'personal' : 'internal';
}
