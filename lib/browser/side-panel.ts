import { browser } from 'wxt/browser';

/** What we use of Firefox's side bar: the types are Chrome's. */
interface SideBar {
  open(): Promise<void>;
}

// Chrome's types know neither a browser without a side panel nor one with a side bar instead.
const { sidePanel, sidebarAction } = browser as { sidePanel?: typeof browser.sidePanel; sidebarAction?: SideBar };

/** Whether there is room for us beside the page: a side panel in Chromium, a side bar in Firefox. */
export const hasSidePanel = sidePanel?.open !== undefined || sidebarAction !== undefined;

/** Opens it; browsers allow that in the user's gesture only, so nothing may be awaited before. */
export async function openSidePanel(windowId: number): Promise<void> {
  await (sidePanel?.open ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
