import * as v from 'valibot';
import { beginSignIn } from '../../lib/auth/begin-sign-in.ts';
import { finishSignIn } from '../../lib/auth/finish-sign-in.ts';
import { revokeConnection } from '../../lib/auth/revoke-connection.ts';
import { signInClient } from '../../lib/auth/sign-in-client.ts';
import { brokerOrigin } from '../../lib/browser/broker-origin.ts';
import { destinationCache } from '../../lib/browser/destination-cache.ts';
import { onMessage } from '../../lib/browser/messaging.ts';
import { checkConnection } from '../../lib/clip/check-connection.ts';
import { connectNotion } from '../../lib/clip/connect-notion.ts';
import { connectionView } from '../../lib/clip/connection-view.ts';
import { disconnect } from '../../lib/clip/disconnect.ts';
import { reset } from '../../lib/clip/reset.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { retryStopped, SETTLED_BY_CONNECTING } from '../../lib/clip/retry-stopped.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { answer } from './answer.ts';
import type { Ports } from './build-ports.ts';

/** Answers the calls of `Protocol` that are about accounts. */
export function listenForConnections(ports: Ports): void {
  onMessage(
    'connections',
    answer(v.unknown(), async () => (await ports.tokens.list()).map(connectionView)),
  );
  onMessage(
    'connect',
    answer(requests.connect, async ({ token }) => goOn(ports, await connectNotion(ports, token))),
  );
  onMessage(
    'beginSignIn',
    answer(requests.beginSignIn, async (wish) => beginSignIn(ports, await signInClient(ports, wish, brokerOrigin))),
  );
  onMessage(
    'finishSignIn',
    answer(requests.finishSignIn, async ({ address }) => {
      return goOn(ports, connectionView(await finishSignIn(ports, address)));
    }),
  );
  onMessage(
    'checkConnection',
    answer(requests.connection, ({ connectionId }) => checkConnection(ports, connectionId)),
  );
  onMessage(
    'disconnect',
    answer(requests.connection, async ({ connectionId }) => {
      const ended = await disconnect(ports, connectionId, () => revokeConnection(ports, connectionId));
      await ports.creations.remove(connectionId);
      await destinationCache.put((await destinationCache.get()).filter((kept) => kept.connectionId !== connectionId));
      return ended;
    }),
  );
  onMessage(
    'reset',
    answer(v.unknown(), () => reset(ports, (connectionId) => revokeConnection(ports, connectionId), ports.erase)),
  );
}

/** Clips of this account that waited for it go on by themselves. */
async function goOn<Connected extends { id: string }>(ports: Ports, connected: Connected): Promise<Connected> {
  await retryStopped(ports.jobs, SETTLED_BY_CONNECTING, (job) => job.connectionId === connected.id);
  void resumeJobs(ports);
  return connected;
}
