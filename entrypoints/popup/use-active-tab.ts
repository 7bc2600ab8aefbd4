import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';

export interface ActiveTab {
  id: number;
  url: string;
  title: string;
  windowId: number;
  /** In a private window: nothing of it is kept. */
  isPrivate: boolean;
}

/** The tab the popup was opened over; null until the browser told. */
export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    void browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([found]) => {
      if (found) setTab(activeTab(found));
    });
  }, []);
  return tab;
}

/** What the browser says of a tab; null for one that has no number, as a window of developer tools. */
export function activeTab({ id, url = '', title = '', windowId, incognito }: Browser.tabs.Tab): ActiveTab | null {
  return id === undefined ? null : { id, url, title, windowId, isPrivate: incognito };
}
