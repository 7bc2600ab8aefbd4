import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Hosts } from '../driver/browser-flags.ts';
import type { Screen, Tab, TestBrowser } from '../everywhere/test-browser.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { ADDON_HOST, ADDON_ID, endProcess, findFirefox, startFirefox, writeProfile } from './firefox-process.ts';
import { firefoxScreen } from './firefox-screen.ts';
import { keyActions, rightClickActions } from './input-actions.ts';
import { type Realm, realmOf } from './realm.ts';
import { startProxy } from './start-proxy.ts';

const OUR_PAGES = `moz-extension://${ADDON_HOST}`;

/** One run of Firefox with the add-on in it. */
interface Session {
  bidi: Bidi;
  /** The browser's own window, where its buttons and menus are. */
  chrome: Realm;
  /** A tab of ours in the background: from there the popup can be reached. */
  ours: Realm;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Starts Firefox with the store package installed, as `npm run zip` made it. */
export async function launchFirefox(hosts: Hosts): Promise<TestBrowser> {
  const path = findFirefox();
  if (!path) throw new Error('Firefox is not installed');
  const package_ = await findPackage();
  const profile = await mkdtemp(join(tmpdir(), 'tearsheet-firefox-'));
  const proxy = await startProxy(hosts);
  await writeProfile(profile, proxy.port);
  let session = await startSession(path, profile);
  try {
    await install(session.bidi, package_, profile);
    session = await withOurTab(session);
  } catch (error) {
    await session.end('SIGKILL');
    proxy.close();
    throw error;
  }
  const tabContexts = new WeakMap<Tab, string>();

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
    openOptions: () => openTab(session.bidi, `${OUR_PAGES}/options.html`).then(({ tab }) => tab),
    visit: async (url) => {
      const { tab, context } = await openTab(session.bidi, url);
      tabContexts.set(tab, context);
      return tab;
    },
    openPopup: async (tab) => {
      await bringToFront(tab);
      await session.chrome.run(PRESS_BUTTON, ADDON_ID);
      return popupScreen(session.ours);
    },
    openPanel: async (tab) => {
      await session.ours.run("(shortcut) => browser.commands.update({ name: 'side-panel', shortcut })", 'Alt+Shift+P');
      await bringToFront(tab);
      await pressShortcut('P', tab);
      return panelScreen(session.ours);
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
      const place = await realmOf(session.bidi, context ?? '').run(PLACE_OF, selector);
      await session.bidi.send('input.performActions', { context, actions: rightClickActions(Object(place)) });
      await expect.poll(() => session.chrome.run(CHOOSE_IN_MENU, item)).toBe(true);
    },
    opened: async (press) => {
      const before = await topContexts(session.bidi);
      await press();
      const fresh = async () => (await topContexts(session.bidi)).find((context) => !before.includes(context));
      await expect.poll(fresh).toBeDefined();
      const realm = realmOf(session.bidi, (await fresh()) ?? '');
      // A page that is on its way to another takes no scripts.
      const loaded = () => realm.run('() => document.readyState + location.protocol').catch(() => 'on its way');
      await expect.poll(loaded).toMatch(/^completehttps?:$/);
      return firefoxScreen(realm, 'document', async () => {
        throw new Error('The browser closes what it opened for a sign-in');
      });
    },
    killBackground: async () => {
      await session.chrome.run(STOP_BACKGROUND, ADDON_ID);
    },
    crash: async () => {
      await session.end('SIGKILL');
      session = await withOurTab(await startSession(path, profile));
    },
    close: async () => {
      await session.end('SIGTERM');
      proxy.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function startSession(path: string, profile: string): Promise<Session> {
  const { process, address } = await startFirefox(path, profile);
  const bidi = await connectBidi(address);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const chrome = realmOf(bidi, await firstContext(bidi, { 'moz:scope': 'chrome' }));
  const end = async (signal: NodeJS.Signals) => {
    bidi.close();
    await endProcess(process, signal);
  };
  return { bidi, chrome, ours: chrome, end };
}

/** The package as the store takes it. */
async function findPackage(): Promise<string> {
  const [zip] = (await readdir('.output')).filter((name) => name.endsWith('-firefox.zip'));
  if (!zip) throw new Error('The package for Firefox is not built: npm run zip');
  return join('.output', zip);
}

/** For good, so that a restart finds it again. */
async function install(bidi: Bidi, package_: string, profile: string): Promise<void> {
  const archive = join(profile, 'tearsheet.xpi');
  await copyFile(package_, archive);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
  });
}

async function withOurTab(session: Session): Promise<Session> {
  const { context } = await openTab(session.bidi, `${OUR_PAGES}/options.html`, true);
  return { ...session, ours: realmOf(session.bidi, context) };
}

async function firstContext(bidi: Bidi, parameters: object): Promise<string> {
  const [first = ''] = await topContexts(bidi, parameters);
  return first;
}

/** The tabs and windows there are. */
async function topContexts(bidi: Bidi, parameters: object = {}): Promise<string[]> {
  const { contexts } = await bidi.send('browsingContext.getTree', parameters);
  return (Array.isArray(contexts) ? contexts : []).map((each) => String(Object(each).context));
}

async function openTab(bidi: Bidi, url: string, background = false): Promise<{ tab: Tab; context: string }> {
  const created = await bidi.send('browsingContext.create', { type: 'tab', background });
  const context = String(created['context']);
  const realm = realmOf(bidi, context);
  // A page of ours never reports its end.
  await bidi.send('browsingContext.navigate', { context, url, wait: url.startsWith('moz-') ? 'none' : 'complete' });
  await expect.poll(() => realm.run('() => document.readyState + location.href')).toBe(`complete${url}`);
  const close = async () => {
    await bidi.send('browsingContext.close', { context });
  };
  const holds = async (selector: string) =>
    (await realm.run('(selector) => document.querySelector(selector) !== null', selector)) === true;
  const select = async (selector: string) => {
    await realm.run('(selector) => getSelection().selectAllChildren(document.querySelector(selector))', selector);
  };
  const go = async (address: string) => {
    await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  };
  const press = async (...keys: string[]) => {
    await bidi.send('input.performActions', { context, actions: keyActions(keys) });
  };
  return { tab: { ...firefoxScreen(realm, 'document', close), holds, select, go, press }, context };
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

const EXTENSION_PARENT = "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent";

const PRESS_BUTTON = `(id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  return void ${EXTENSION_PARENT}.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const CLICK_IN_THE_MARGIN = [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 5, y: 5 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

/**
 * Presses Alt+Shift and a letter as the system delivers it, and tells whether the browser took it for the extension's shortcut: a
 * page that is still settling may swallow a key.
 */
const PRESS_SHORTCUT = `async (letter) => {
  const shortcut = document.querySelector('keyset[id*="ext-keyset"] key[key="' + letter + '"]');
  let isTaken = false;
  shortcut?.addEventListener('command', () => { isTaken = true; }, { once: true });
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const held = ['Alt', 'Shift'].map((key) => new KeyboardEvent('', { key, code: key + 'Left' }));
  const pressed = new KeyboardEvent('', { key: letter, code: 'Key' + letter, keyCode: letter.charCodeAt(0) });
  for (const key of held) processor.keydown(key);
  processor.keydown(pressed);
  for (let waited = 0; !isTaken && waited < 3_000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50));
  processor.keyup(pressed);
  for (const key of held.reverse()) processor.keyup(key);
  return isTaken;
}`;

const PLACE_OF = `(selector) => {
  const { left, top } = document.querySelector(selector).getBoundingClientRect();
  return { x: Math.round(left) + 20, y: Math.round(top) + 8 };
}`;

/** Chooses an entry of the open context menu, wherever in it the browser put it; tells whether it was there. */
const CHOOSE_IN_MENU = `async (label) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const isOpen = async (popup) => {
    for (let waited = 0; popup.state !== 'open' && waited < 3_000; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return popup.state === 'open';
  };
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label);
  if (!item || !(await isOpen(menu))) return false;
  const popup = item.parentNode;
  if (popup !== menu) popup.parentNode.openMenu(true);
  if (!(await isOpen(popup))) return false;
  popup.activateItem(item);
  return true;
}`;

const STOP_BACKGROUND = `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevtoolsAttached: true })`;
