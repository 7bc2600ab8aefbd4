import * as v from 'valibot';
import { onMessage } from '../../lib/browser/messaging.ts';
import { declineOrigins } from '../../lib/clip/answer-origins.ts';
import { answerTabs } from '../../lib/clip/answer-tabs.ts';
import { capturePicked } from '../../lib/clip/capture-picked.ts';
import { clearActivity, forgetJob } from '../../lib/clip/clear-activity.ts';
import { isShot } from '../../lib/clip/clip-request.ts';
import { drainTabs } from '../../lib/clip/drain-tabs.ts';
import { queueTabs } from '../../lib/clip/queue-tabs.ts';
import { readPage } from '../../lib/clip/read-page.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { startClip } from '../../lib/clip/start-clip.ts';
import { updateCost } from '../../lib/clip/update-cost.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { ruleLookups } from '../../lib/plan/rule-templates.ts';
import { answer } from './answer.ts';
import type { Ports } from './build-ports.ts';
import { listenForConnections } from './listen-for-connections.ts';
import { listenForDestinations } from './listen-for-destinations.ts';
import { listenForQuestions } from './listen-for-questions.ts';
import { saveQuickly } from './save-quickly.ts';
import { tellFailure } from './tell-failure.ts';

/** Answers the calls of `Protocol`. */
export function listenForMessages(ports: Ports): void {
  listenForConnections(ports);
  listenForDestinations(ports);
  onMessage(
    'readPage',
    answer(requests.readPage, ({ tabId, mode }) => readPage(ports, tabId, mode)),
  );
  listenForQuestions(ports);
  onMessage(
    'startClip',
    answer(requests.startClip, async (request) => {
      const jobId = await startClip(ports, request).catch(async (error: unknown) => {
        // While a screenshot is taken the popup closes, at the latest when another tab comes to the front.
        if (isShot(request.mode)) await tellFailure(ports, request.tabId, error);
        throw error;
      });
      void resumeJobs(ports);
      return jobId;
    }),
  );
  onMessage(
    'pickElement',
    answer(requests.tab, async ({ tabId }) => {
      // The popup closes now; the user takes his time.
      void saveQuickly(ports, tabId, ({ destination, rule }) =>
        capturePicked(ports, tabId, destination.title, rule ? ruleLookups(rule) : []),
      );
      return null;
    }),
  );
  onMessage(
    'saveTabs',
    answer(requests.saveTabs, async (wish) => {
      await queueTabs(ports, wish);
      // What was allowed before goes on at once.
      await answerTabs(ports, 'asked');
      void drainTabs(ports);
      return null;
    }),
  );
  onMessage(
    'answerTabs',
    answer(requests.answerTabs, async (request) => {
      await answerTabs(ports, request.answer);
      void drainTabs(ports);
      return null;
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
  onMessage(
    'forgetJob',
    answer(requests.job, async ({ jobId }) => {
      await forgetJob(ports, jobId);
      return null;
    }),
  );
  onMessage(
    'clearActivity',
    answer(v.unknown(), async () => {
      await clearActivity(ports);
      return null;
    }),
  );
  onMessage(
    'updateCost',
    answer(requests.updateCost, ({ connectionId, pageId }) => updateCost(ports, connectionId, pageId)),
  );
  onMessage(
    'declineOrigins',
    answer(requests.declineOrigins, async ({ origins, remember }) => {
      await declineOrigins(ports, origins, remember);
      void resumeJobs(ports);
      return null;
    }),
  );
}

async function moveJob(ports: Ports, jobId: string, type: 'cancelAsked' | 'retried'): Promise<null> {
  await ports.jobs.apply(jobId, { type }, null);
  void resumeJobs(ports);
  return null;
}
