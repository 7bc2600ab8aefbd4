import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { requestOpenTabs } from '../../lib/browser/open-tabs.ts';
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
    void tabsWish.isOpen().then((isOpen) => {
      if (!isOpen || !mayClose) return;
      show();
      void tabsWish.remove();
    });
  }, []);

  const ask = () => {
    // Before the question, over which the popup may close; nothing is awaited, so that it is still the user's gesture.
    if (mayClose) void tabsWish.put();
    const answered = requestOpenTabs();
    void answered.then(() => tabsWish.remove());
    show();
  };
  return { Screen, ask };
}
