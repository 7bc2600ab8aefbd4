import { type Browser, browser } from 'wxt/browser';
import { clock } from '../../lib/browser/clock.ts';
import { panelSubject } from '../../lib/browser/panel-subject.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { SIDE_PANEL } from './menu-items.ts';

/** Opens the side panel for the page in front: from the menu of the toolbar button, or by a shortcut. */
export function listenForSidePanel(): void {
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (click.menuItemId === SIDE_PANEL.id && tab) show(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SIDE_PANEL.id && tab) show(tab);
  });
}

function show({ id, windowId }: Browser.tabs.Tab): void {
  // First, while it is still the user's gesture.
  void openSidePanel(windowId);
  if (id !== undefined) void panelSubject.put(windowId, { tabId: id, at: clock.now() });
}
