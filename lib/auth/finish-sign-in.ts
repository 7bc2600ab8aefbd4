import { SignInError } from '../errors/sign-in-error.ts';
import type { OAuthConnection } from '../ports/grant-store.ts';
import type { PendingSignIn } from '../ports/pending-sign-in-store.ts';
import { askForTokens } from './ask-for-tokens.ts';
import type { AuthPorts } from './auth-ports.ts';
import { connectionLock } from './connection-lock.ts';
import { MAX_SIGN_IN_MS } from './max-sign-in-ms.ts';
import { readAnswer, stateOf } from './read-answer.ts';
import { revokeToken } from './revoke-token.ts';
import type { TokenAnswer } from './token-answer.ts';

type FinishPorts = Pick<
  AuthPorts,
  'pendingSignIns' | 'grants' | 'oauthHttp' | 'locks' | 'scheduler' | 'clock' | 'openNotion'
>;

/**
 * Checks a window's answer, gets the tokens, asks Notion who they belong to, and stores the connection, in the worker.
 * Signing in again to the same workspace takes the place of its earlier record, under the same id.
 * @param address where the window came to
 * @throws SignInCancelledError; SignInError; NotionError when tokens or identity could not be had. Nothing is stored
 *   then, and a token that was already given is revoked.
 */
export function finishSignIn(ports: FinishPorts, address: string): Promise<OAuthConnection> {
  // A worker that dies after the exchange would leave a token that nobody knows.
  return ports.scheduler.keepAlive(() => finish(ports, address));
}

async function finish(ports: FinishPorts, address: string): Promise<OAuthConnection> {
  const state = stateOf(address);
  const pending = state === null ? null : await ports.pendingSignIns.take(state);
  if (!pending) throw new SignInError('signInInvalid');
  const code = readAnswer(address, pending);
  if (ports.clock.now() - pending.startedAt > MAX_SIGN_IN_MS) throw new SignInError('signInExpired');
  const tokens = await askForTokens(ports.oauthHttp, pending.client, exchangeBody(pending, code));
  if (tokens.kind === 'ended') throw new SignInError('signInExpired');
  try {
    const connection = await identify(ports, pending, tokens.answer);
    await ports.locks.request(connectionLock(connection.id), () => ports.grants.put(connection));
    return connection;
  } catch (error) {
    await revokeToken(ports.oauthHttp, pending.client, tokens.answer.access_token);
    throw error;
  }
}

function exchangeBody({ redirectUri, verifier }: PendingSignIn, code: string): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...(verifier !== null && { code_verifier: verifier }),
  };
}

async function identify(
  ports: Pick<AuthPorts, 'clock' | 'openNotion'>,
  { client }: PendingSignIn,
  answer: TokenAnswer,
): Promise<OAuthConnection> {
  const { botId: id, ...known } = await ports.openNotion(answer.access_token, null).me();
  return {
    ...known,
    id,
    token: answer.access_token,
    workspaceId: answer.workspace_id,
    workspaceName: answer.workspace_name ?? known.workspaceName,
    workspaceIcon: answer.workspace_icon,
    connectedAt: ports.clock.now(),
    grant: { client, refreshToken: answer.refresh_token },
  };
}
