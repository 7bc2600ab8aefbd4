import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { requestOpenTabs } from '../../lib/browser/open-tabs.ts';
import { tabQueue } from '../../lib/browser/tab-queue.ts';
import { tabsWish } from '../../lib/browser/tabs-wish.ts';
import type { ConnectedTabsProps } from '../tabs/connected-tabs.tsx';

/**
 * The screen for several tabs. Its module is loaded when somebody asks for it. A popup that closed over one of the
 * browser's questions is taken up again by the next.
 */
export function useTabsScreen(open: boolean, show: () => void, mayClose: boolean) {
  const [Screen, setScreen] = useState<FunctionComponent<ConnectedTabsProps> | null>(null);
  useEffect(() => {
    if (!open || Screen) return;
    void import('../tabs/connected-tabs.tsx').then((module) => setScreen(() => module.ConnectedTabs));
  }, [open, Screen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the popup opens
  useEffect(() => {
    void Promise.all([tabsWish.isOpen(), tabQueue.list()]).then(([wished, queue]) => {
      if (wished || queue.some(({ state }) => state === 'asking')) show();
      if (wished) void tabsWish.remove();
    });
  }, []);

  const ask = () => {
    // At once: only then is it still the user's gesture.
    const answered = requestOpenTabs();
    if (mayClose) void tabsWish.put();
    void answered.then(() => tabsWish.remove());
    show();
  };
  return { Screen, ask };
}
