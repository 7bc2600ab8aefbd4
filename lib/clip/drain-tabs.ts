import type { ErrorCode } from '../errors/error-code.ts';
import { toFailure } from '../errors/failure.ts';
import { PageNotClippableError } from '../errors/page-not-clippable-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import type { QueuedTab } from '../ports/tab-queue.ts';
import { type Rule, ruleFor } from '../settings/rule.ts';
import { type AcceptPorts, acceptClip } from './accept-clip.ts';
import { bareSnapshot } from './bare-snapshot.ts';
import { captureMain } from './capture-page.ts';
import type { PdfPorts } from './capture-pdf.ts';
import type { ClipPorts } from './clip-ports.ts';
import { PLAIN_SAVE } from './clip-request.ts';
import { resumeJobs } from './resume-jobs.ts';
import { filledBy } from './rule-of.ts';
import type { RunPorts } from './run-job.ts';
import { writeByRule } from './write-by-rule.ts';

type DrainPorts = AcceptPorts & PdfPorts & RunPorts & Pick<ClipPorts, 'tabQueue'>;

/** A page that has not been read by then has a script that never ends, or never loads. ms */
const PATIENCE_MS = 20_000;

/**
 * Brings the tabs that wait into the journal, one after the other: from there on each is a clip like any other. Safe to
 * call at any time: one worker does it, and one that takes over finds in the journal what was accepted already.
 */
export async function drainTabs(ports: DrainPorts): Promise<void> {
  const { scheduler, tabQueue } = ports;
  await scheduler.exclusively('tab-queue', () =>
    scheduler.keepAlive(async () => {
      for (let tab = await nextTab(ports); tab; tab = await nextTab(ports)) {
        // Should the worker die, the alarm brings it back.
        await scheduler.wakeEveryMinute(true);
        const ended = await saveTab(ports, tab);
        await tabQueue.update((queue) => queue.map((other) => (isSame(other, tab) ? { ...other, ...ended } : other)));
        void resumeJobs(ports);
      }
    }),
  );
}

async function nextTab({ tabQueue }: Pick<DrainPorts, 'tabQueue'>): Promise<QueuedTab | undefined> {
  return (await tabQueue.list()).find(({ state }) => state === 'waiting');
}

function isSame(one: QueuedTab, other: QueuedTab): boolean {
  return one.tabId === other.tabId && one.at === other.at;
}

async function saveTab(ports: DrainPorts, tab: QueuedTab): Promise<Pick<QueuedTab, 'state' | 'failure'>> {
  if (await isAccepted(ports, tab)) return { state: 'saved', failure: null };
  const { tabId, destination } = tab;
  // Where they go was chosen for all of them; what a rule fills in is each page's own.
  const rule = ruleFor((await ports.settings.get()).rules, tab.url);
  const request = { ...PLAIN_SAVE, tabId, title: null, destination, write: writeByRule(rule, destination.id) };
  const accept = (capture: () => Promise<Snapshot>) =>
    acceptClip(ports, request, async () => filledBy(rule, await capture(), ports));
  try {
    if (tab.as === 'page' && (await unlessUnreadable(accept(() => captureTab(ports, tab, rule))))) {
      return { state: 'saved', failure: null };
    }
    await accept(async () => bareSnapshot(tab));
    return { state: 'bookmarked', failure: null };
  } catch (error) {
    return { state: 'failed', failure: toFailure(error) };
  }
}

/** What of a tab nothing can be read from; its address can be kept all the same. */
const UNREADABLE: readonly ErrorCode[] = [
  'pageNotClippable',
  'snapshotInvalid',
  'snapshotTooLarge',
  'emptyArticle',
  'pdfNotReadable',
];

/** @returns false where nothing could be read */
async function unlessUnreadable(accepted: Promise<string>): Promise<boolean> {
  try {
    await accepted;
    return true;
  } catch (error) {
    if (UNREADABLE.includes(toFailure(error).code)) return false;
    throw error;
  }
}

/** A worker may have died after the clip was accepted and before the queue said so. */
async function isAccepted({ jobs }: DrainPorts, { tabId, at, destination }: QueuedTab): Promise<boolean> {
  return (await jobs.list()).some(
    (job) => job.tabId === tabId && job.createdAt >= at && job.target.id === destination.id,
  );
}

async function captureTab(ports: DrainPorts, { tabId }: QueuedTab, rule: Rule | null): Promise<Snapshot> {
  await ports.pages.wake(tabId);
  const late = ports.clock.sleep(PATIENCE_MS).then(() => {
    throw new PageNotClippableError();
  });
  return Promise.race([captureMain(ports, tabId, rule), late]);
}
