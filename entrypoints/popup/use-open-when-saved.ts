import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { JobView } from '../../lib/messages/job-view.ts';

/** "Save and open": once it was called, the page is opened in Notion as soon as it is complete. */
export function useOpenWhenSaved(job: JobView | null, close: () => void): () => void {
  const [wanted, setWanted] = useState(false);
  const url = job?.state === 'done' ? job.pageUrl : null;
  useEffect(() => {
    if (!wanted || url === null) return;
    setWanted(false);
    void browser.tabs.create({ url }).then(close);
  }, [wanted, url, close]);
  return () => setWanted(true);
}
