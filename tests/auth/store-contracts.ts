import { expect, test } from 'vitest';
import type { GrantStore, OAuthConnection } from '../../lib/ports/grant-store.ts';
import type { PendingSignIn, PendingSignInStore } from '../../lib/ports/pending-sign-in-store.ts';

export function sampleConnection(id: string): OAuthConnection {
  return {
    id,
    token: 'access-1',
    workspaceId: 'w-1',
    workspaceName: 'Acme',
    workspaceIcon: null,
    actsForUser: true,
    botName: 'Tearsheet',
    maxUploadBytes: 5_242_880,
    connectedAt: 1,
    grant: {
      client: { way: 'broker', origin: 'https://broker.example' },
      refreshToken: 'refresh-1',
    },
  };
}

/** What every store of grants does, the real one and the one in memory. Ids differ from test to test. */
export function grantStoreContract(open: () => GrantStore): void {
  const pair = (round: number) => ({ accessToken: `access-${round}`, refreshToken: `refresh-${round}` });

  test('keeps a connection with its grant, and knows no other', async () => {
    const store = open();
    await store.put(sampleConnection('kept'));
    expect(await store.get('kept')).toEqual(sampleConnection('kept'));
    expect(await store.get('other')).toBeNull();
  });

  test('takes the place of the connection of the same id', async () => {
    const store = open();
    await store.put(sampleConnection('again'));
    await store.put({ ...sampleConnection('again'), token: 'access-9' });
    expect((await store.get('again'))?.token).toBe('access-9');
  });

  test('changes both tokens and nothing else', async () => {
    const store = open();
    const before = sampleConnection('pair');
    await store.put(before);
    expect(await store.replacePair('pair', 'access-1', pair(2))).toBe(true);
    expect(await store.get('pair')).toEqual({
      ...before,
      token: 'access-2',
      grant: { ...before.grant, refreshToken: 'refresh-2' },
    });
  });

  test('writes nothing over a pair that is not the one that was renewed', async () => {
    const store = open();
    await store.put(sampleConnection('stale'));
    expect(await store.replacePair('stale', 'access-0', pair(2))).toBe(false);
    expect(await store.get('stale')).toEqual(sampleConnection('stale'));
    expect(await store.replacePair('gone', 'access-1', pair(2))).toBe(false);
    expect(await store.get('gone')).toBeNull();
  });

  test('lets one of many win', async () => {
    const store = open();
    await store.put(sampleConnection('race'));
    const won = await Promise.all([2, 3, 4].map((round) => store.replacePair('race', 'access-1', pair(round))));
    expect(won.filter(Boolean)).toHaveLength(1);
    const { token, grant } = (await store.get('race')) ?? sampleConnection('race');
    expect(grant.refreshToken).toBe(token.replace('access', 'refresh'));
  });
}

/** What every store of sign-ins under way does. */
export function pendingSignInStoreContract(open: () => PendingSignInStore): void {
  const pending = (state: string, startedAt = 1): PendingSignIn => ({
    state,
    verifier: 'verifier',
    redirectUri: 'https://abc.chromiumapp.org/notion',
    client: { way: 'direct', clientId: 'id', clientSecret: 'secret' },
    startedAt,
  });

  test('gives a sign-in once', async () => {
    const store = open();
    await store.put(pending('once'));
    await store.put(pending('other'));
    const taken = await Promise.all([store.take('once'), store.take('once'), store.take('unknown')]);
    expect(taken).toEqual([pending('once'), null, null]);
    expect(await store.take('other')).toEqual(pending('other'));
  });

  test('drops the old ones', async () => {
    const store = open();
    for (const startedAt of [9, 10, 11]) await store.put(pending(`at ${startedAt}`, startedAt));
    await store.dropBefore(10);
    expect(await store.take('at 9')).toBeNull();
    expect(await store.take('at 10')).not.toBeNull();
    expect(await store.take('at 11')).not.toBeNull();
  });
}
