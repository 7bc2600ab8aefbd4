import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  url: string;
  title: string;
  /** In a private window: nothing of it is kept. */
  isPrivate: boolean;
}

/** The tab the popup was opened over; null until the browser told. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([found]) => {
      if (found?.id === undefined) return;
      setTab({ id: found.id, url: found.url ?? '', title: found.title ?? '', isPrivate: found.incognito });
    });
  }, []);
  return tab;
}
