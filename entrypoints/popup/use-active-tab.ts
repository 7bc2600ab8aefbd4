import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  url: string;
  title: string;
}

/** The tab the popup was opened over; null until the browser told. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([found]) => {
      if (found?.id !== undefined) setTab({ id: found.id, url: found.url ?? '', title: found.title ?? '' });
    });
  }, []);
  return tab;
}
