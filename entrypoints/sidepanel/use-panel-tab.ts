import { useCallback, useEffect, useState } from 'preact/hooks';
import { clock } from '../../lib/browser/clock.ts';
import { followPanel } from '../../lib/browser/follow-panel.ts';
import { type ActiveTab, activeTab } from '../popup/use-active-tab.ts';

/** The tab the panel is for, null while nobody asked for the one in front; `round` is another number at every turn. */
export function usePanelTab() {
  const [shown, setShown] = useState<{ tab: ActiveTab | null; round: number }>({ tab: null, round: 0 });
  useEffect(() => {
    const watching = new AbortController();
    const show: Parameters<typeof followPanel>[0] = (found) => {
      setShown(({ round }) => ({ tab: found && activeTab(found), round: round + 1 }));
    };
    void followPanel(show, watching.signal, clock.now);
    return () => watching.abort();
  }, []);
  const again = useCallback(() => setShown(({ tab, round }) => ({ tab, round: round + 1 })), []);
  return { ...shown, again };
}
