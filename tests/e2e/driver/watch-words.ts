import type { BrowserContext, ConsoleMessage, Page, Worker } from '@playwright/test';

/** What a browser wrote to its consoles, in pages and workers. */
export function recordConsole(context: BrowserContext): string[] {
  const lines: string[] = [];
  const write = (message: ConsoleMessage) => lines.push(message.text());
  const listen = (source: Page | Worker) => {
    if ('mainFrame' in source) {
      source.on('console', write);
      source.on('pageerror', (error) => lines.push(String(error.stack)));
    } else {
      source.on('console', write);
    }
  };
  for (const source of [...context.pages(), ...context.serviceWorkers()]) listen(source);
  context.on('page', listen);
  context.on('serviceworker', listen);
  return lines;
}

/** Everything that the browser's `chrome.storage` holds for the extension, by area, as JSON. */
export const READ_STORAGE_AREAS = `Promise.all(['local', 'session', 'sync', 'managed'].map(async (area) =>
  [area, JSON.stringify(await chrome.storage[area].get(null).catch(() => null))])).then(Object.fromEntries)`;

/** Everything in the extension's IndexedDB, by store, as JSON; of files the size alone. */
export const READ_DATABASES = `(async () => {
  const asked = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stores = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const from = database.transaction(store).objectStore(store);
      const rows = { keys: await asked(from.getAllKeys()), values: await asked(from.getAll()) };
      stores[store] = JSON.stringify(rows, (_, value) => (value instanceof Blob ? value.size : value));
    }
    database.close();
  }
  return stores;
})()`;
