import { browser } from 'wxt/browser';

/** A tab as its window shows it. */
export interface OpenTab {
  id: number;
  url: string;
  title: string;
  /** Several tabs can be, besides the one in front. */
  isSelected: boolean;
}

const TABS: 'tabs'[] = ['tabs'];

/** Asks the user whether we may know which tabs are open; only within a gesture. At once where he has said so before. */
export function requestOpenTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: TABS });
}

/** The tabs of a window from left to right, or null while the user has not let us know them. */
export async function openTabs(windowId: number): Promise<OpenTab[] | null> {
  if (!(await browser.permissions.contains({ permissions: TABS }))) return null;
  const tabs = await browser.tabs.query({ windowId });
  return tabs.flatMap(({ id, url = '', title = '', highlighted }) =>
    id === undefined ? [] : [{ id, url, title, isSelected: highlighted }],
  );
}
