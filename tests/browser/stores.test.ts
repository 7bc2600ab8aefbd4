import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureStore } from '../../lib/browser/capture-store.ts';
import { openDatabase } from '../../lib/browser/database.ts';
import { jobStore } from '../../lib/browser/job-store.ts';
import { localFileStore } from '../../lib/browser/local-file-store.ts';
import { firstPiece, pieceBytes } from '../../lib/browser/page-bytes.ts';
import { rateStore } from '../../lib/browser/rate-store.ts';
import { settingsStore } from '../../lib/browser/settings-store.ts';
import { tokenStore } from '../../lib/browser/token-store.ts';
import { uploadStore } from '../../lib/browser/upload-store.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';
import type { RateWindow } from '../../lib/job/rate-window.ts';
import { sampleConnection } from '../auth/store-contracts.ts';
import { fakeLocks } from '../fakes/fake-locks.ts';

const snapshot = (title: string) => ({ title, tree: { type: 'root', children: [] } }) as unknown as Snapshot;

test('a token is kept in IndexedDB and leaves no trace in extension storage', async () => {
  const store = tokenStore(openDatabase());
  const connection = { ...sampleConnection('bot'), token: 'ntn_secret', grant: null };
  await store.put(connection);
  expect(await store.list()).toEqual([connection]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('ntn_secret');
  await store.remove('bot');
  expect(await store.get('bot')).toBeNull();
});

test('a tab keeps one capture, and an old one of another tab goes', async () => {
  let now = 0;
  const store = captureStore(openDatabase(), () => now);
  const first = await store.put(1, snapshot('first'));
  const second = await store.put(1, snapshot('second'));
  expect(await store.get(first)).toBeNull();
  expect((await store.get(second))?.title).toBe('second');
  now = 2 * 60 * 60_000;
  await store.put(2, snapshot('third'));
  expect(await store.get(second)).toBeNull();
});

test('a file of the computer is kept for a day', async () => {
  let now = 0;
  const store = localFileStore(openDatabase(), () => now);
  const first = await store.put(new Blob(['first']));
  expect(await (await store.get(first))?.text()).toBe('first');
  now = 25 * 60 * 60_000;
  const second = await store.put(new Blob(['second']));
  expect(await store.get(first)).toBeNull();
  expect(await store.get(second)).not.toBeNull();
});

test('changes of settings from two places at once are both kept', async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const store = settingsStore();
  const add = (id: string) =>
    store.update((settings) => ({
      ...settings,
      recentDestinations: [
        ...settings.recentDestinations,
        { kind: 'dataSource', id, connectionId: 'c', title: id, icon: null, path: [] },
      ],
    }));
  await Promise.all([add('a'), add('b')]);
  expect((await store.get()).recentDestinations.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
});

test('what a page sends as bytes is taken only when it is bytes', () => {
  const read = firstPiece({ piece: btoa('GIF89a'), size: 6, type: 'image/gif' });
  expect('piece' in read && new TextDecoder().decode(pieceBytes(read.piece) ?? undefined)).toBe('GIF89a');
  const odd = [null, 'x', {}, { piece: {}, size: 1, type: '' }, { piece: 5 }, { piece: 'AA==', size: -1, type: '' }];
  for (const each of [...odd, { problem: '<b>no</b>' }]) expect(firstPiece(each)).toEqual({ problem: 'unreadable' });
  expect(firstPiece({ problem: 'status403' })).toEqual({ problem: 'status403' });
  expect(firstPiece({ problem: 'tooLarge:31457280' })).toEqual({ problem: 'tooLarge:31457280' });
  for (const each of [null, { piece: 'AA==' }, '%%%', 'A']) expect(pieceBytes(each)).toBeNull();
  expect(pieceBytes('AAAA')).toEqual(new Uint8Array(3));
  expect(pieceBytes(new Uint8Array([1, 2]).buffer)).toEqual(new Uint8Array([1, 2]));
});

test('what comes late leaves no trace of a connection or a clip that was removed', async () => {
  const database = openDatabase();
  const tokens = tokenStore(database);
  const rates = rateStore(database);
  const uploads = uploadStore(database, () => 0);
  const count = (window: RateWindow) => ({ window: { ...window, limit: window.limit + 1 }, result: window.limit });
  const write = async () => {
    await rates.change('late', count);
    await uploads.keep('late', [{ sha256: 'aa', uploadId: 'u' }]);
  };
  await tokens.put(sampleConnection('late'));
  const before = await rates.change('late', count);
  await write();
  expect(await rates.change('late', count)).toBe(before + 2);
  expect(await uploads.find('late', 'aa')).toBe('u');

  await tokens.remove('late');
  await rates.forget('late');
  await uploads.forgetAll('late');
  await write();
  expect(await rates.change('late', count)).toBe(before);
  expect(await uploads.find('late', 'aa')).toBeNull();
  await jobStore(database).putBytes('never accepted', 'key', new Blob(['x']));
  expect(await jobStore(database).bytes('never accepted', 'key')).toBeNull();
});
