import { useEffect, useState } from 'preact/hooks';
import { inGroups } from '../../lib/browser/in-groups.ts';
import type { JobReader } from '../../lib/browser/stores-by-message.ts';
import type { Job } from '../../lib/job/job.ts';
import { type JobView, viewJob } from '../../lib/messages/job-view.ts';

import type { ActiveTab } from './use-active-tab.ts';

/** How often a running wait is shown anew, ms. */
const TICK_MS = 1_000;

/**
 * The clip to show: the one just started, or one of this page that is still under way from an earlier popup. Watches
 * the journal.
 */
export function useJob(jobs: JobReader, tab: ActiveTab | null, started: string | null): JobView | null {
  const [job, setJob] = useState<Job | null>(null);
  const [now, setNow] = useState(Date.now());

  useEffect(() => {
    if (!tab) return;
    const watching = new AbortController();
    // What changes while it is being read is read once more, not once for each change.
    const look = inGroups(async (_, looks: readonly unknown[]) => {
      const found = started === null ? await openJobOf(jobs, tab) : await jobs.get(started);
      if (!watching.signal.aborted && found) setJob(found);
      setNow(Date.now());
      return looks;
    });
    jobs.watch((id) => void look('', id), watching.signal);
    void look('', null);
    return () => watching.abort();
  }, [jobs, tab, started]);

  const waits = job?.wait != null;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [waits]);

  return job && viewJob(job, now);
}

async function openJobOf(jobs: JobReader, tab: ActiveTab): Promise<Job | null> {
  const open = (await jobs.list()).find(({ state, tabId, page }) => {
    return (state === 'running' || state === 'attention') && tabId === tab.id && page.url === tab.url;
  });
  return open ?? null;
}
