import { useEffect, useState } from 'preact/hooks';
import { type OpenTab, openTabs } from '../../lib/browser/open-tabs.ts';

/**
 * The tabs of a window, as they are when the screen opens; null until the browser told, `unknown` while its user does not
 * let it.
 * @param round another number asks again
 */
export function useOpenTabs(windowId: number, round: number): OpenTab[] | 'unknown' | null {
  const [tabs, setTabs] = useState<OpenTab[] | 'unknown' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` stands among the inputs so that it is asked again
  useEffect(() => {
    void openTabs(windowId).then((found) => setTabs(found ?? 'unknown'));
  }, [windowId, round]);
  return tabs;
}
