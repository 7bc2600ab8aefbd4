import { clock } from '../../lib/browser/clock.ts';
import { panelSubject } from '../../lib/browser/panel-subject.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import type { ActiveTab } from './use-active-tab.ts';

/** Opens the panel for the page the popup is for, at once: only then is it still the user's gesture. */
export function showInPanel({ id, windowId }: ActiveTab, leave: () => void): void {
  const opened = openSidePanel(windowId);
  void Promise.all([opened, panelSubject.put(windowId, { tabId: id, at: clock.now() })]).then(leave);
}
