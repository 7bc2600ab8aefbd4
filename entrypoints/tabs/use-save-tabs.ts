import { useState } from 'preact/hooks';
import type { TabRow } from '../../components/tabs/tabs-props.ts';
import { requestOrigins } from '../../lib/browser/host-permission.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { OpenTab } from '../../lib/browser/open-tabs.ts';
import { tabsWish } from '../../lib/browser/tabs-wish.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { ActiveTab } from '../popup/use-active-tab.ts';

/**
 * Sends tabs to the worker, and asks once for all sites among them that may not be read yet. The popup may close over
 * the question: the worker hears of a yes by itself, and the next popup asks what to do after a no.
 */
export function useSaveTabs(front: ActiveTab, mayClose: boolean) {
  const [begun, setBegun] = useState(false);
  const [isPrompting, setPrompting] = useState(false);
  const [problem, setProblem] = useState<ReturnType<typeof viewFailure> | null>(null);

  const start = async (rows: readonly TabRow[], open: readonly OpenTab[], destination: Destination) => {
    const tabs = rows.filter(({ chosen }) => chosen).flatMap((row) => wishOf(row, open, front));
    const origins = new Set(tabs.filter(({ asks }) => asks).map(({ url }) => new URL(url).origin));
    // Before the question, over which the popup may close; nothing is awaited, so that it is still the user's gesture.
    const sent = sendMessage('saveTabs', { destination, tabs });
    if (origins.size > 0 && mayClose) void tabsWish.put();
    // What cannot be asked for is not allowed.
    const asked = origins.size > 0 ? requestOrigins([...origins]).catch(() => false) : null;
    setPrompting(asked !== null);
    setBegun(true);
    const result = await sent;
    if (!result.ok) setProblem(viewFailure(result.failure));
    if (asked !== null) {
      await asked;
      void tabsWish.remove();
      await sendMessage('answerTabs', { answer: 'asked' });
    }
    setPrompting(false);
  };
  return {
    begun,
    isPrompting,
    problem,
    start: (...parameters: Parameters<typeof start>) => void start(...parameters),
  };
}

function wishOf({ id, kind }: TabRow, open: readonly OpenTab[], front: ActiveTab) {
  const found = open.find((tab) => tab.id === id);
  if (!found) return [];
  const as = kind === 'bookmark' ? ('bookmark' as const) : ('page' as const);
  // The page the popup was opened over may be read already.
  return [{ tabId: id, url: found.url, title: found.title, as, asks: as === 'page' && id !== front.id }];
}
