import type { ExtensionMessage } from '@webext-core/messaging';
import * as v from 'valibot';
import { destinationCache } from '../../lib/browser/destination-cache.ts';
import { isFromOurPages, onMessage } from '../../lib/browser/messaging.ts';
import { connectNotion } from '../../lib/clip/connect-notion.ts';
import { connectionView } from '../../lib/clip/connection-view.ts';
import { disconnect } from '../../lib/clip/disconnect.ts';
import { listDestinations } from '../../lib/clip/list-destinations.ts';
import { readPage } from '../../lib/clip/read-page.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { startClip } from '../../lib/clip/start-clip.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { type Result, toResult } from '../../lib/messages/result.ts';
import type { Ports } from './build-ports.ts';

/** Answers the calls of `Protocol`. */
export function listenForMessages(ports: Ports): void {
  onMessage(
    'connect',
    answer(requests.connect, ({ token }) => connectNotion(ports, token)),
  );
  onMessage(
    'connections',
    answer(v.unknown(), async () => (await ports.tokens.list()).map(connectionView)),
  );
  onMessage(
    'disconnect',
    answer(requests.disconnect, async ({ connectionId }) => {
      await disconnect(ports, connectionId);
      await destinationCache.put((await destinationCache.get()).filter((kept) => kept.connectionId !== connectionId));
      return null;
    }),
  );
  onMessage(
    'destinations',
    answer(requests.destinations, async ({ query }) => {
      const found = await listDestinations(ports, query);
      if (query === '') await destinationCache.put(found);
      return found;
    }),
  );
  onMessage(
    'readPage',
    answer(requests.readPage, ({ tabId, mode }) => readPage(ports, tabId, mode)),
  );
  onMessage(
    'startClip',
    answer(requests.startClip, async (request) => {
      const jobId = await startClip(ports, request);
      void resumeJobs(ports);
      return jobId;
    }),
  );
  onMessage(
    'cancelJob',
    answer(requests.job, ({ jobId }) => moveJob(ports, jobId, 'cancelAsked')),
  );
  onMessage(
    'retryJob',
    answer(requests.job, ({ jobId }) => moveJob(ports, jobId, 'retried')),
  );
}

/** Lets only our own pages in, parses what they sent, and gives every end as data. */
function answer<Schema extends v.GenericSchema, T>(
  schema: Schema,
  handle: (request: v.InferOutput<Schema>) => Promise<T>,
): (message: ExtensionMessage & { data: unknown }) => Promise<Result<T>> {
  return (message) =>
    toResult(async () => {
      if (!isFromOurPages(message)) throw new Error('Only our own pages are answered');
      return handle(v.parse(schema, message.data));
    });
}

async function moveJob(ports: Ports, jobId: string, type: 'cancelAsked' | 'retried'): Promise<null> {
  await ports.jobs.apply(jobId, { type }, null);
  void resumeJobs(ports);
  return null;
}
