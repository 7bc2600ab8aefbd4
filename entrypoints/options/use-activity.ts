import { useEffect, useState } from 'preact/hooks';
import type { Job } from '../../lib/job/job.ts';
import { type JobView, viewJob } from '../../lib/messages/job-view.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';

/** How many clips the list shows. */
const SHOWN = 50;

/** How often a running wait is shown anew, ms. */
const TICK_MS = 1_000;

/** The latest clips, newest first, and the records nobody can read; watches the journal. */
export function useActivity(jobs: JobStore): { activity: JobView[]; unreadable: string[] } {
  const [found, setFound] = useState<{ list: Job[]; unreadable: string[] }>({ list: [], unreadable: [] });
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const watching = new AbortController();
    const look = async () => {
      const [list, unreadable] = await Promise.all([jobs.list(), jobs.unreadable()]);
      if (watching.signal.aborted) return;
      setFound({ list: list.slice(0, SHOWN), unreadable });
      setNow(Date.now());
    };
    jobs.watch(() => void look(), watching.signal);
    void look();
    return () => watching.abort();
  }, [jobs]);

  const isWaiting = found.list.some(({ wait }) => wait !== null);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);

  return { activity: found.list.map((job) => viewJob(job, now)), unreadable: found.unreadable };
}
