import { type Browser, browser } from 'wxt/browser';
import { requestOrigins } from '../../lib/browser/host-permission.ts';
import { hasSidePanel } from '../../lib/browser/side-panel.ts';
import { translate } from '../../lib/browser/translate.ts';
import type { Pressed } from '../../lib/clip/capture-media.ts';
import { captureMain } from '../../lib/clip/capture-page.ts';
import { capturePicked } from '../../lib/clip/capture-picked.ts';
import { captureScreenshot } from '../../lib/clip/capture-screenshot.ts';
import type { QuickWay } from '../../lib/clip/quick-save.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import { ruleLookups } from '../../lib/plan/rule-templates.ts';
import type { Ports } from './build-ports.ts';
import { MENU_ITEMS, type MenuItem, SIDE_PANEL } from './menu-items.ts';
import { saveQuickly } from './save-quickly.ts';

/** What the shortcuts save, by their names in the manifest. */
const COMMANDS: Record<string, (ports: Ports, tabId: number, way: QuickWay) => Promise<Snapshot>> = {
  'quick-save': (ports, tabId, { rule }) => captureMain(ports, tabId, rule),
  'shot-visible': (ports, tabId, { destination }) => captureScreenshot(ports, tabId, 'visible', destination.title),
  'shot-area': (ports, tabId, { destination }) => captureScreenshot(ports, tabId, 'area', destination.title),
  'shot-whole': (ports, tabId, { destination }) => captureScreenshot(ports, tabId, 'whole', destination.title),
  'pick-element': (ports, tabId, { destination, rule }) =>
    capturePicked(ports, tabId, destination.title, rule ? ruleLookups(rule) : []),
};

/** The two gestures that save without the popup: the shortcut and the context menu. */
export function listenForCommands(ports: Ports): void {
  browser.runtime.onInstalled.addListener(fillMenu);
  // The browser keeps the entries, and may speak another language now.
  browser.runtime.onStartup.addListener(fillMenu);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const item = MENU_ITEMS.find(({ id }) => id === click.menuItemId);
    if (item && tab?.id !== undefined) {
      const pressed = pressedOn(click, tab, tab.id, item.about);
      // Browsers take the question only as the first thing in the gesture.
      const allowed = item.loads ? askToLoad(pressed.address) : Promise.resolve(true);
      const capture = ({ destination: { title }, rule }: QuickWay) =>
        item.capture(ports, pressed, { allowed, destination: title, rule });
      void saveQuickly(ports, tab.id, capture, item.about === 'linkUrl' ? pressed.address : null);
    }
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const capture = COMMANDS[command];
    const tabId = tab?.id;
    if (capture && tabId !== undefined) void saveQuickly(ports, tabId, (way) => capture(ports, tabId, way));
  });
}

function fillMenu(): void {
  // An update at the start of the browser fills it twice: an entry that is there already is no error worth a log.
  const ignoreTwin = () => void browser.runtime.lastError;
  browser.contextMenus.removeAll(() => {
    for (const { id, text, contexts } of [...MENU_ITEMS, ...(hasSidePanel ? [SIDE_PANEL] : [])]) {
      browser.contextMenus.create({ id, title: translate(text), contexts: [...contexts] }, ignoreTwin);
    }
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
