import { SignInCancelledError } from '../errors/sign-in-cancelled-error.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { WebAuthFlow } from '../ports/web-auth-flow.ts';
import { NOTION_ORIGIN } from './notion-origin.ts';

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
  calls: SignInCalls<Connected>,
): Promise<Connected> {
  const address = await calls.begin();
  const outcome = await flow.open(address);
  switch (outcome.kind) {
    case 'answered':
      return calls.finish(outcome.address);
    case 'closed':
      throw new SignInCancelledError();
    case 'busy':
      throw new SignInError('signInBusy');
    case 'unreachable':
      throw new SignInError(new URL(address).origin === NOTION_ORIGIN ? 'network' : 'brokerUnavailable');
  }
}
