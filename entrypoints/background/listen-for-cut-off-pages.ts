import * as v from 'valibot';
import { onMessage } from '../../lib/browser/messaging.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { answer } from './answer.ts';
import type { Ports } from './build-ports.ts';

/** Tells pages of ours what they cannot see for themselves: see `isCutOff`. */
export function listenForCutOffPages({ jobs, captures }: Ports): void {
  onMessage(
    'jobs',
    answer(v.unknown(), () => jobs.list()),
  );
  onMessage(
    'capture',
    answer(requests.capture, async ({ captureId }) => {
      const snapshot = await captures.get(captureId);
      return snapshot && JSON.stringify(snapshot);
    }),
  );
}
