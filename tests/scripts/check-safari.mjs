import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { packageCommand, runCommand } from './run-command.mjs';

/**
 * Builds the extension for Safari and runs its background with an extension interface that lacks what Safari lacks: it must
 * register its listeners, fill the menu, and answer its pages all the same. Safari itself runs on macOS only.
 */
const FOLDER = '.output/safari-mv3';

/** Interfaces and permissions of other browsers. Source: https://developer.apple.com/documentation/safariservices/assessing-your-safari-web-extension-s-browser-compatibility */
const ABSENT = ['identity', 'offscreen', 'sidePanel', 'sidebarAction'];

await runCommand(packageCommand('wxt'), ['build', '-b', 'safari', '--mv3']);
const manifest = JSON.parse(await readFile(join(FOLDER, 'manifest.json'), 'utf8'));
const asked = ABSENT.filter((name) => manifest.permissions.includes(name));
const named = ['side_panel', 'sidebar_action'].filter((key) => key in manifest);
const texts = JSON.parse(await readFile(join(FOLDER, '_locales/en/messages.json'), 'utf8'));
const { listeners, menu, answer, failures } = await runBackground();

const problems = [
  ...asked.map((name) => `the manifest asks for ${name}`),
  ...named.map((key) => `the manifest has ${key}`),
  ...['runtime.onMessage', 'commands.onCommand', 'contextMenus.onClicked', 'alarms.onAlarm']
    .filter((event) => !listeners.has(event))
    .map((event) => `nobody listens for ${event}`),
  ...(menu.includes('save-page') ? [] : ['the menu has no entry for the page']),
  ...(menu.includes('side-panel') ? ['the menu offers a side panel'] : []),
  ...(answer?.res?.ok === true ? [] : [`the list of accounts is answered with ${JSON.stringify(answer)}`]),
  ...failures.map((error) => `the background failed: ${String(error).slice(0, 300)}`),
];
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`Safari: ${listeners.size} events listened for, ${menu.length} menu entries, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function runBackground() {
  const listeners = new Map();
  const menu = [];
  const failures = [];
  const keep = (error) => failures.push(error);
  process.on('unhandledRejection', keep);
  const browser = extensionInterface(listeners, menu);
  const context = vm.createContext({ ...(await workerGlobals()), browser, chrome: browser });
  vm.runInContext('globalThis.self = globalThis;', context);
  vm.runInContext(await readFile(join(FOLDER, 'background.js'), 'utf8'), context);
  for (const listener of listeners.get('runtime.onInstalled') ?? []) listener({ reason: 'update' });
  const answer = await ask(listeners.get('runtime.onMessage') ?? [], browser);
  await new Promise((resolve) => setTimeout(resolve, 500));
  process.off('unhandledRejection', keep);
  return { listeners, menu, answer, failures };
}

/** What a page of ours sends to hear of the accounts. */
function ask(receivers, browser) {
  const message = { id: 1, type: 'connections', data: undefined, timestamp: Date.now() };
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 5_000);
    for (const receive of receivers) receive(message, sender, resolve);
  });
}

/** What a worker has in every browser, as far as ours uses it at its start. */
async function workerGlobals() {
  const load = createRequire(import.meta.url);
  load('fake-indexeddb/auto');
  const shared = ['indexedDB', 'IDBKeyRange', 'IDBDatabase', 'IDBObjectStore', 'IDBIndex', 'IDBCursor', 'IDBRequest'];
  const web = ['URL', 'URLSearchParams', 'Blob', 'Response', 'Headers', 'Request', 'AbortController', 'AbortSignal'];
  const more = ['TextEncoder', 'TextDecoder', 'EventTarget', 'Event', 'structuredClone', 'setTimeout', 'clearTimeout'];
  const rest = ['setInterval', 'clearInterval', 'queueMicrotask', 'console', 'crypto', 'performance', 'fetch', 'btoa'];
  const names = [...shared, 'IDBTransaction', 'IDBOpenDBRequest', ...web, ...more, ...rest, 'atob', 'FormData'];
  return {
    ...Object.fromEntries(names.map((name) => [name, globalThis[name]])),
    addEventListener() {},
    BroadcastChannel: class {
      addEventListener() {}
      postMessage() {}
      close() {}
    },
    navigator: {
      onLine: true,
      storage: { estimate: async () => ({ quota: 1e9, usage: 0 }) },
      locks: { request: async (_name, ...rest) => rest.at(-1)({ name: 'lock' }), query: async () => ({ held: [] }) },
    },
  };
}

/** An extension interface without what Safari lacks. Storage remembers; everything else answers with nothing. */
function extensionInterface(listeners, menu) {
  const event = (name) => ({
    addListener: (listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    removeListener() {},
    hasListener: () => false,
  });
  const area = () => {
    const kept = new Map();
    return {
      get: async (keys) => Object.fromEntries([keys ?? [...kept.keys()]].flat().map((key) => [key, kept.get(key)])),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) kept.set(key, value);
      },
      remove: async (keys) => {
        for (const key of [keys].flat()) kept.delete(key);
      },
      onChanged: event('storage.area'),
    };
  };
  const nothing = async () => undefined;
  return {
    runtime: {
      id: 'tearsheet',
      getURL: (path) => `safari-web-extension://tearsheet${path}`,
      getManifest: () => ({ version: '0', manifest_version: 3 }),
      getPlatformInfo: nothing,
      openOptionsPage: nothing,
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
      onMessage: event('runtime.onMessage'),
    },
    contextMenus: {
      removeAll: (done) => done(),
      create: ({ id }) => menu.push(id),
      onClicked: event('contextMenus.onClicked'),
    },
    commands: { getAll: async () => [], onCommand: event('commands.onCommand') },
    alarms: { create: nothing, clear: nothing, onAlarm: event('alarms.onAlarm') },
    permissions: { contains: async () => false, getAll: async () => ({}), onAdded: event('permissions.onAdded') },
    tabs: { query: async () => [], create: nothing, onRemoved: event('tabs.onRemoved') },
    action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing },
    scripting: { executeScript: async () => [] },
    storage: { local: area(), session: area(), sync: area(), onChanged: event('storage.onChanged') },
    i18n: { getUILanguage: () => 'en', getMessage: (key) => texts[key]?.message ?? '' },
  };
}
