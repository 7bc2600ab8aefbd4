import { useState } from 'preact/hooks';
import type { SignIn } from '../../components/connect/connect-props.ts';
import { signIn } from '../../lib/auth/sign-in.ts';
import { brokerOrigin } from '../../lib/browser/broker-origin.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { webAuthFlow } from '../../lib/browser/web-auth-flow.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import { toResult, unwrap } from '../../lib/messages/result.ts';

type Wish = Parameters<typeof sendMessage<'beginSignIn'>>[1];

/** Signing in from a page of ours: the page opens the window, the worker does everything secret. */
export function useSignIn(onConnected: () => Promise<void>) {
  const [pending, setPending] = useState<SignIn['pending']>(null);
  const [problem, setProblem] = useState<SignIn['problem']>(null);

  const start = async (wish: Wish) => {
    if (pending !== null) return;
    setPending(wish.way);
    setProblem(null);
    const result = await toResult(() =>
      signIn(webAuthFlow, {
        begin: async () => unwrap(await sendMessage('beginSignIn', wish)),
        finish: async (address) => unwrap(await sendMessage('finishSignIn', { address })),
      }),
    );
    if (result.ok) await onConnected();
    else setProblem({ way: wish.way, problem: viewFailure(result.failure) });
    setPending(null);
  };

  const view: SignIn = {
    offered: brokerOrigin !== null && webAuthFlow.isOffered,
    redirectUri: webAuthFlow.isOffered ? webAuthFlow.redirectUri() : null,
    pending,
    problem,
    onSignIn: () => void start({ way: 'broker' }),
    onOwnClient: (clientId, clientSecret) => void start({ way: 'direct', clientId, clientSecret }),
  };
  return { view, again: (connectionId: string) => void start({ way: 'again', connectionId }) };
}
