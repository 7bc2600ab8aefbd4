import { useEffect, useState } from 'preact/hooks';
import { type JobView, viewJob } from '../../lib/messages/job-view.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';

/** How many clips the list shows. */
const SHOWN = 50;

/** The latest clips, newest first; watches the journal. */
export function useActivity(jobs: JobStore): JobView[] {
  const [activity, setActivity] = useState<JobView[]>([]);
  useEffect(() => {
    const watching = new AbortController();
    const look = async () => {
      const list = await jobs.list();
      if (!watching.signal.aborted) setActivity(list.slice(0, SHOWN).map((job) => viewJob(job, Date.now())));
    };
    jobs.watch(() => void look(), watching.signal);
    void look();
    return () => watching.abort();
  }, [jobs]);
  return activity;
}
