import { expect } from '@playwright/test';
import type { Screen, Tab, TestBrowser } from '../everywhere/test-browser.ts';
import { ADDON_ID, type AddOnPlace, updateAddOn } from './add-on.ts';
import { firefoxScreen } from './firefox-screen.ts';
import { type Session, topContexts } from './firefox-session.ts';
import { CLICK_IN_THE_MARGIN, rightClickActions } from './input-actions.ts';
import { openPage, openTab } from './open-tab.ts';
import { type Realm, realmOf } from './realm.ts';
import {
  CHOOSE_IN_MENU,
  OPEN_PRIVATE_WINDOW,
  PLACE_OF,
  PRESS_BUTTON,
  PRESS_SHORTCUT,
  STOP_BACKGROUND,
} from './window-scripts.ts';

/** Where the add-on runs. */
export interface Place extends AddOnPlace {
  session: Session;
  /** Ends Firefox at once and starts it again with the same profile. */
  restart(): Promise<Session>;
  close(): Promise<void>;
}

/** Firefox, with the add-on installed, as the scenarios for every browser see it. */
export async function firefoxBrowser(place: Place): Promise<TestBrowser> {
  const pages = `moz-extension://${place.host}`;
  let { session } = place;
  /** A tab of ours in the background: from there the popup can be reached. */
  const openOurs = async () => {
    const { context } = await openTab(session.bidi, `${pages}/options.html`, { background: true });
    return realmOf(session.bidi, context);
  };
  let ours = await openOurs();
  const tabContexts = new WeakMap<Tab, string>();

  const open = async (url: string) => {
    const { tab, context } = await openTab(session.bidi, url);
    tabContexts.set(tab, context);
    return tab;
  };
  const bringToFront = async (tab: Tab) => {
    await session.bidi.send('browsingContext.activate', { context: tabContexts.get(tab) });
  };
  const pressShortcut = async (letter: string, tab: Tab) => {
    // A page that has not had the focus yet does not hand the browser the keys it has no use for.
    await session.bidi.send('input.performActions', { context: tabContexts.get(tab), actions: CLICK_IN_THE_MARGIN });
    await expect.poll(() => session.chrome.run(PRESS_SHORTCUT, letter)).toBe(true);
  };
  return {
    name: 'firefox',
    openOptions: () => open(`${pages}/options.html`),
    visit: open,
    openPopup: async (tab) => {
      await bringToFront(tab);
      await session.chrome.run(PRESS_BUTTON, ADDON_ID);
      return popupScreen(ours);
    },
    openPanel: async (tab) => {
      await ours.run("(shortcut) => browser.commands.update({ name: 'side-panel', shortcut })", 'Alt+Shift+P');
      await bringToFront(tab);
      await pressShortcut('P', tab);
      return panelScreen(ours);
    },
    pressButton: async (tab) => {
      await bringToFront(tab);
      await session.chrome.run(PRESS_BUTTON, ADDON_ID);
    },
    switchTo: bringToFront,
    quickSave: async (tab) => {
      await bringToFront(tab);
      await pressShortcut('C', tab);
    },
    chooseInMenu: async (tab, selector, item) => {
      await bringToFront(tab);
      const context = tabContexts.get(tab);
      const point = await realmOf(session.bidi, context ?? '').run(PLACE_OF, selector);
      await session.bidi.send('input.performActions', { context, actions: rightClickActions(Object(point)) });
      await expect.poll(() => session.chrome.run(CHOOSE_IN_MENU, item)).toBe(true);
    },
    opened: async (press) => {
      const realm = realmOf(session.bidi, await freshContext(session, press));
      // A page that is on its way to another takes no scripts.
      const loaded = () => realm.run('() => document.readyState + location.protocol').catch(() => 'on its way');
      await expect.poll(loaded).toMatch(/^complete(?:https?|moz-extension):$/);
      return firefoxScreen(realm, 'document', async () => {
        throw new Error('The browser closes what it opened for a sign-in');
      });
    },
    openPrivatePopup: async (url) => {
      const context = await freshContext(session, () => session.chrome.run(OPEN_PRIVATE_WINDOW));
      // A page of ours in another window cannot reach that popup.
      await openPage(session.bidi, context, `${pages}/options.html`);
      await openTab(session.bidi, url, { referenceContext: context });
      await session.chrome.run(PRESS_BUTTON, ADDON_ID);
      return popupScreen(realmOf(session.bidi, context));
    },
    update: async (version) => {
      await updateAddOn(session, place, version);
      ours = await openOurs();
    },
    killBackground: async () => {
      await session.chrome.run(STOP_BACKGROUND, ADDON_ID);
    },
    crash: async () => {
      session = await place.restart();
      ours = await openOurs();
    },
    close: place.close,
  };
}

/** BiDi's id of the tab or window that something opens. */
async function freshContext({ bidi }: Session, open: () => Promise<unknown>): Promise<string> {
  const before = await topContexts(bidi);
  await open();
  const fresh = async () => (await topContexts(bidi)).find((context) => !before.includes(context));
  await expect.poll(fresh).toBeDefined();
  return (await fresh()) ?? '';
}

const viewOf = (type: 'popup' | 'sidebar') => `browser.extension.getViews({ type: '${type}' })[0]`;

async function popupScreen(ours: Realm): Promise<Screen> {
  const popup = viewOf('popup');
  await expect.poll(() => ours.run(`() => ${popup}?.document.readyState ?? 'none'`)).toBe('complete');
  return firefoxScreen(ours, `${popup}?.document`, async () => {
    await ours.run(`() => ${popup}?.close()`);
  });
}

async function panelScreen(ours: Realm): Promise<Screen> {
  const panel = viewOf('sidebar');
  await expect.poll(() => ours.run(`() => ${panel}?.document.readyState ?? 'none'`)).toBe('complete');
  return firefoxScreen(ours, `${panel}?.document`, async () => {
    throw new Error('Nobody but its user closes the side bar');
  });
}
