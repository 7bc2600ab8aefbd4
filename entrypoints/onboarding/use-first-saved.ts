import { useEffect, useState } from 'preact/hooks';
import type { JobStore } from '../../lib/ports/job-store.ts';

/** The latest clip that ended well since this page was opened; watches the journal. */
export function useFirstSaved(jobs: JobStore): { title: string; pageUrl: string | null } | null {
  const [saved, setSaved] = useState<{ title: string; pageUrl: string | null } | null>(null);
  useEffect(() => {
    const openedAt = Date.now();
    const watching = new AbortController();
    const look = async () => {
      const done = (await jobs.list()).find(({ state, createdAt }) => state === 'done' && createdAt >= openedAt);
      if (done && !watching.signal.aborted) setSaved({ title: done.page.title, pageUrl: done.pageUrl });
    };
    jobs.watch(() => void look(), watching.signal);
    return () => watching.abort();
  }, [jobs]);
  return saved;
}
