import { SignInCancelledError } from '../errors/sign-in-cancelled-error.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { WebAuthFlow } from '../ports/web-auth-flow.ts';

/** The two halves of a sign-in that the worker does. */
export interface SignInCalls<Connected> {
  /** `beginSignIn` */
  begin(): Promise<string>;
  /** `finishSignIn` */
  finish(address: string): Promise<Connected>;
}

/**
 * A whole sign-in as a page of ours sees it: begin, window, finish. Runs in the page, because the window's answer would
 * be lost with a stopped worker.
 * @throws SignInCancelledError; SignInError; whatever the calls throw
 */
export async function signIn<Connected>(
  flow: Pick<WebAuthFlow, 'open'>,
  way: OAuthClient['way'],
  calls: SignInCalls<Connected>,
): Promise<Connected> {
  const outcome = await flow.open(await calls.begin());
  switch (outcome.kind) {
    case 'answered':
      return calls.finish(outcome.address);
    case 'closed':
      throw new SignInCancelledError();
    case 'busy':
      throw new SignInError('signInBusy');
    case 'unreachable':
      throw new SignInError(way === 'broker' ? 'brokerUnavailable' : 'network');
  }
}
