import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mode, PageFacts } from '../../components/popup/popup-props.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { PageSummary } from '../../lib/messages/page-summary.ts';
import type { Result } from '../../lib/messages/result.ts';
import type { ActiveTab } from './use-active-tab.ts';

/**
 * The page as read in the chosen mode; until then what the tab says of it. Changing the mode reads it anew.
 * @param ready false while something may still change the mode
 */
export function usePage(tab: ActiveTab | null, mode: Mode, ready: boolean) {
  const [read, setRead] = useState<{ mode: Mode; result: Result<PageSummary> } | null>(null);
  const [round, setRound] = useState(0);

  // `round` stands among the inputs so that the same page can be read again.
  useEffect(() => {
    if (!tab || !ready) return;
    let current = true;
    setRead(null);
    // Of a page that is photographed only its name is read.
    const readMode = mode === 'screenshot' ? 'bookmark' : mode;
    void sendMessage('readPage', { tabId: tab.id, mode: readMode }).then(
      (result) => current && setRead({ mode, result }),
    );
    return () => {
      current = false;
    };
  }, [tab, mode, ready, round]);

  const result = read?.mode === mode ? read.result : null;
  const summary = result?.ok ? result.value : null;
  return {
    summary,
    problem: result && !result.ok ? viewFailure(result.failure) : null,
    facts: facts(tab, summary, result === null),
    again: useCallback(() => setRound((count) => count + 1), []),
  };
}

function facts(tab: ActiveTab | null, summary: PageSummary | null, reading: boolean): PageFacts {
  return {
    title: summary?.title || tab?.title || '',
    url: summary?.url ?? tab?.url ?? '',
    site: summary?.metadata.site ?? hostOf(tab?.url ?? ''),
    author: summary?.metadata.author ?? null,
    published: summary?.metadata.published ?? null,
    words: summary?.words ?? null,
    images: summary?.images ?? null,
    pages: summary?.pages ?? null,
    reading,
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
