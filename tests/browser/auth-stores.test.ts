import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/browser/database.ts';
import { grantStore } from '../../lib/browser/grant-store.ts';
import { pendingSignInStore } from '../../lib/browser/pending-sign-in-store.ts';
import { tokenStore } from '../../lib/browser/token-store.ts';
import { grantStoreContract, pendingSignInStoreContract, sampleConnection } from '../auth/store-contracts.ts';

test('a database of the first version keeps its connections, and can sign in', async () => {
  const old = { id: 'old', token: 'ntn_1', workspaceName: 'Acme', botName: 'Bot', maxUploadBytes: 5, connectedAt: 1 };
  const first = await openDB('tearsheet', 1, {
    upgrade(database) {
      database.createObjectStore('connections', { keyPath: 'id' }).put(old);
      for (const name of ['jobs', 'contents', 'rates', 'schemas', 'bytes', 'captures']) {
        database.createObjectStore(name);
      }
    },
  });
  first.close();
  const database = openDatabase();
  expect(await tokenStore(database).get('old')).toEqual({
    ...old,
    workspaceId: '',
    workspaceIcon: null,
    actsForUser: false,
    grant: null,
  });
  expect(await pendingSignInStore(database).take('none')).toBeNull();
});

describe('grants in IndexedDB', () => {
  grantStoreContract(() => grantStore(openDatabase()));

  test('a pasted token has none, and is not written over', async () => {
    const pasted = { ...sampleConnection('pasted'), grant: null };
    const database = openDatabase();
    await tokenStore(database).put(pasted);
    const grants = grantStore(database);
    expect(await grants.get('pasted')).toBeNull();
    expect(await grants.replacePair('pasted', pasted.token, { accessToken: 'x', refreshToken: 'y' })).toBe(false);
    expect(await tokenStore(database).get('pasted')).toEqual(pasted);
  });
});

describe('sign-ins in IndexedDB', () => pendingSignInStoreContract(() => pendingSignInStore(openDatabase())));
