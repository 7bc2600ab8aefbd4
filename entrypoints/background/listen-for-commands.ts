import { type Browser, browser } from 'wxt/browser';
import { requestOrigins } from '../../lib/browser/host-permission.ts';
import { translate } from '../../lib/browser/translate.ts';
import type { Pressed } from '../../lib/clip/capture-media.ts';
import { quickSave } from '../../lib/clip/quick-save.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { toFailure } from '../../lib/errors/failure.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { Ports } from './build-ports.ts';
import { MENU_ITEMS, type MenuItem } from './menu-items.ts';

const COMMAND_QUICK_SAVE = 'quick-save';

/** The two gestures that save without the popup: the shortcut and the context menu. */
export function listenForCommands(ports: Ports): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { id, text, contexts } of MENU_ITEMS) {
        browser.contextMenus.create({ id, title: translate(text), contexts });
      }
    });
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const item = MENU_ITEMS.find(({ id }) => id === click.menuItemId);
    if (item && tab?.id !== undefined) {
      const pressed = pressedOn(click, tab, tab.id, item.about);
      // Browsers take the question only as the first thing in the gesture.
      const allowed = item.loads ? askToLoad(pressed.address) : Promise.resolve(true);
      void save(ports, tab.id, () => item.capture(ports, pressed, allowed));
    }
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command !== COMMAND_QUICK_SAVE || tabId === undefined) return;
    void save(ports, tabId, () => ports.pages.capture(tabId, 'article'));
  });
}

function pressedOn(
  click: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab,
  tabId: number,
  about: MenuItem['about'],
): Pressed {
  return {
    tabId,
    frameId: click.frameId ?? 0,
    page: { url: tab.url ?? click.pageUrl ?? '', title: tab.title ?? '' },
    address: click[about] ?? '',
  };
}

async function askToLoad(address: string): Promise<boolean> {
  return /^https?:/i.test(address) && requestOrigins([new URL(address).origin]);
}

/** Saves, or takes the user to the step that is missing. */
async function save(ports: Ports, tabId: number, capture: () => Promise<Snapshot>): Promise<void> {
  try {
    const ended = await quickSave(ports, tabId, capture);
    if (ended.kind === 'connectFirst') await browser.runtime.openOptionsPage();
    else if (ended.kind === 'chooseFirst') await browser.action.openPopup();
    else await resumeJobs(ports);
  } catch (error) {
    await ports.notifier.showFailure(tabId, toFailure(error));
  }
}
