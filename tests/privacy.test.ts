import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../lib/browser/database.ts';

/** By the first cell of its row in PRIVACY.md: what of the browser's storages holds it. */
const KEPT: Record<string, readonly string[]> = {
  'connections and their tokens': ['IndexedDB connections'],
  'the clip queue and its history': ['IndexedDB jobs', 'IndexedDB contents', 'IndexedDB bytes'],
  'columns, destinations and limits last seen': ['IndexedDB rates', 'IndexedDB schemas', 'local:destinations'],
  'settings and the places you saved to last': ['local:settings'],
  'which picture is which file in your Notion': ['IndexedDB uploads'],
  'the page as it was read for the popup': ['IndexedDB captures'],
  'files you chose for a column': ['IndexedDB localFiles'],
  'a sign-in under way': ['IndexedDB pendingSignIns'],
  'a database that is being created': ['local:creation-${…}'],
  'what you entered in the popup and did not save': ['session:draft-${…}'],
  'which tab the side panel may read': ['session:panel-${…}'],
  'tabs that are saved in one go': ['session:tab-queue', 'session:tabs-wish'],
  'that you have seen the welcome page': ['local:welcomed'],
};

const table = readFileSync('PRIVACY.md', 'utf8')
  .split('## ')
  .find((part) => part.startsWith('What is kept'));
const rows = (table ?? '').split('\n').flatMap((line) => {
  const [, what = '', where = ''] = line.split('|').map((cell) => cell.trim());
  return line.startsWith('| ') && what !== 'what' && !what.startsWith('--') ? [{ what, where }] : [];
});

/** Every key of extension storage that our sources name; a place for a name in it is written `${…}`. */
function storageKeys(): string[] {
  const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const keys = sources.flatMap((source) => [
    ...source.matchAll(/['`](?:local|session|sync|managed):[\w-]+(?:\$\{[^}]+\})?['`]/g),
  ]);
  const types = /^`(?:local|session):\$\{string\}`$/;
  return keys
    .map(([key]) => key)
    .filter((key) => !types.test(key))
    .map((key) => key.slice(1, -1).replace(/\$\{[^}]+\}/, '${…}'));
}

test('PRIVACY.md tells of every place in which something is kept, and of no other', async () => {
  const database = await openDatabase();
  const stores = [...database.objectStoreNames].map((name) => `IndexedDB ${name}`);
  database.close();
  const real = [...new Set([...stores, ...storageKeys()])];
  expect(Object.values(KEPT).flat().toSorted()).toEqual(real.toSorted());
  expect(rows.map(({ what }) => what).toSorted()).toEqual(Object.keys(KEPT).toSorted());
});

test.each(Object.entries(KEPT))('PRIVACY.md says where it is: %s', (what, places) => {
  const where = rows.find((row) => row.what === what)?.where ?? '';
  const names = { IndexedDB: /IndexedDB/, local: /the extension's storage/, session: /memory of the browser/ };
  for (const [area, name] of Object.entries(names)) {
    expect(name.test(where), `${area}: ${where}`).toBe(places.some((place) => place.startsWith(area)));
  }
});

test('nothing is put into the sync of the browser', () => {
  expect(storageKeys().filter((key) => key.startsWith('sync:'))).toEqual([]);
});
