import { browser } from 'wxt/browser';
import { translate } from '../../lib/browser/translate.ts';
import { quickSave } from '../../lib/clip/quick-save.ts';
import { resumeJobs } from '../../lib/clip/resume-jobs.ts';
import { toFailure } from '../../lib/errors/failure.ts';
import type { Ports } from './build-ports.ts';

const MENU_SAVE_PAGE = 'save-page';
const COMMAND_QUICK_SAVE = 'quick-save';

/** The two gestures that save without the popup: the shortcut and the context menu. */
export function listenForCommands(ports: Ports): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({
        id: MENU_SAVE_PAGE,
        title: translate('contextMenu.savePage'),
        contexts: ['page', 'selection', 'image', 'link'],
      });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_SAVE_PAGE) void save(ports, tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND_QUICK_SAVE) void save(ports, tab?.id);
  });
}

/** Saves, or takes the user to the step that is missing. */
async function save(ports: Ports, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    const ended = await quickSave(ports, tabId, 'article');
    if (ended.kind === 'connectFirst') await browser.runtime.openOptionsPage();
    else if (ended.kind === 'chooseFirst') await browser.action.openPopup();
    else await resumeJobs(ports);
  } catch (error) {
    await ports.notifier.showFailure(tabId, toFailure(error));
  }
}
