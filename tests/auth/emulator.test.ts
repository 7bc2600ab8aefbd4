import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../broker/core/configuration.ts';
import { createBroker } from '../../broker/core/create-broker.ts';
import { memoryRateLimit } from '../../broker/core/rate-limit.ts';
import type { AuthPorts } from '../../lib/auth/auth-ports.ts';
import { beginSignIn } from '../../lib/auth/begin-sign-in.ts';
import { finishSignIn } from '../../lib/auth/finish-sign-in.ts';
import { refreshConnection } from '../../lib/auth/refresh-connection.ts';
import { refreshingNotion } from '../../lib/auth/refreshing-notion.ts';
import { revokeConnection } from '../../lib/auth/revoke-connection.ts';
import { signIn } from '../../lib/auth/sign-in.ts';
import { ReconnectError } from '../../lib/errors/reconnect-error.ts';
import { notionOpener } from '../../lib/notion/open-notion.ts';
import type { OAuthConnection } from '../../lib/ports/grant-store.ts';
import type { OAuthClient } from '../../lib/ports/oauth-grant.ts';
import { environment, REDIRECT_URI } from '../broker/broker-world.ts';
import { fakeLocks } from '../fakes/fake-locks.ts';
import { type Emulator, startEmulator } from '../notion-emulator/start-emulator.ts';
import { memoryGrantStore } from './memory-grant-store.ts';
import { memoryPendingSignInStore } from './memory-pending-sign-in-store.ts';

const HOME = '11111111-1111-4111-8111-111111111111';
const CLIENTS: OAuthClient[] = [
  { way: 'broker', origin: 'https://broker.example' },
  { way: 'direct', clientId: 'team-1', clientSecret: 'team-secret' },
];

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    tlsPort: false,
    seed: {
      workspaces: [{ name: 'Acme', people: [{ name: 'Ada' }] }],
      pages: [{ id: HOME, title: 'Home' }],
      oauthClients: [
        {
          id: environment.NOTION_CLIENT_ID,
          secret: environment.NOTION_CLIENT_SECRET,
          name: 'Tearsheet',
          redirectUris: ['https://broker.example/callback'],
        },
        { id: 'team-1', secret: 'team-secret', name: 'Team clipper', redirectUris: [REDIRECT_URI] },
      ],
    },
  });
});

afterEach(() => emulator.close());

/** The internet of these tests: Notion's host is the emulator, the broker's is the broker. */
function internet(): typeof fetch {
  const broker = createBroker(parseConfiguration(environment), {
    fetch: (...request) => reach(...request),
    now: Date.now,
    log: () => {},
    rateLimit: memoryRateLimit(1_000, Date.now),
    addressOf: () => '192.0.2.1',
  });
  const reach: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search } = new URL(request.url);
    if (origin === 'https://broker.example') return broker.fetch(request);
    if (origin === 'https://api.notion.com') return fetch(new Request(emulator.url + pathname + search, request));
    throw new TypeError(`Nobody is at ${origin}`);
  };
  return reach;
}

/** Every port over the emulator, with a person who clicks in Notion's window. */
function world(decision: 'allow' | 'cancel' = 'allow') {
  const reach = internet();
  const records = new Map<string, OAuthConnection>();
  const click = async (address: string): Promise<string> => {
    const form = new FormData();
    form.set('decision', decision);
    form.set('page', HOME);
    const answer = await reach(address, { method: 'POST', body: form, redirect: 'manual' });
    return answer.headers.get('location') ?? '';
  };
  const follow = async (address: string): Promise<string> =>
    (await reach(address, { redirect: 'manual' })).headers.get('location') ?? '';
  const ports: AuthPorts = {
    flow: {
      isOffered: true,
      redirectUri: () => REDIRECT_URI,
      open: async (address) => ({
        kind: 'answered',
        address: address.startsWith('https://broker.example/')
          ? await follow(await click(await follow(address)))
          : await click(address),
      }),
    },
    pendingSignIns: memoryPendingSignInStore(),
    grants: memoryGrantStore(records),
    oauthHttp: {
      post: async (address, body, authorization) => {
        const headers = { 'content-type': 'application/json', ...(authorization !== null && { authorization }) };
        const answer = await reach(address, { method: 'POST', headers, body: JSON.stringify(body) });
        return { status: answer.status, body: await answer.json(), retryAfter: answer.headers.get('retry-after') };
      },
    },
    locks: fakeLocks(),
    scheduler: { keepAlive: (work) => work() },
    clock: { now: Date.now },
    openNotion: notionOpener({ request: reach, isOnline: () => true, isAllowed: async () => true }),
  };
  const connect = (client: OAuthClient) =>
    signIn(ports.flow, {
      begin: () => beginSignIn(ports, client),
      finish: (address) => finishSignIn(ports, address),
    });
  const notionOf = ({ id, token }: OAuthConnection) =>
    refreshingNotion(
      (used) => ports.openNotion(used, null),
      token,
      (stale) => refreshConnection(ports, id, stale),
    );
  return { ports, records, connect, notionOf };
}

describe.each(CLIENTS)('$way', (client) => {
  test('from Allow to a page that can be read', async () => {
    const { connect, notionOf } = world();
    const connection = await connect(client);
    expect(connection).toMatchObject({
      workspaceName: 'Acme',
      botName: client.way === 'broker' ? 'Tearsheet' : 'Team clipper',
      grant: { client, refreshToken: expect.stringMatching(/^nrt_/) },
    });
    expect(await notionOf(connection).listChildren(HOME, null)).toEqual({ items: [], next: null });
  });

  test('Cancel', async () => {
    const { connect, records } = world('cancel');
    await expect(connect(client)).rejects.toMatchObject({ code: 'signInCancelled' });
    expect(records.size).toBe(0);
  });

  test('a token that runs out in the middle of a job is renewed, and the call is made once', async () => {
    const { connect, notionOf, records } = world();
    const connection = await connect(client);
    emulator.state.faults.add({
      path: '/v1/blocks/:/children',
      nth: 1,
      answer: { when: 'before', status: 401, code: 'unauthorized', message: 'API token is invalid.' },
    });
    const notion = notionOf(connection);
    await notion.appendChildren(HOME, [{ type: 'divider', divider: {} }], 'end');
    expect((await notion.listChildren(HOME, null)).items).toHaveLength(1);
    expect(records.get(connection.id)?.token).not.toBe(connection.token);
    // Rotation: the first token is dead at Notion.
    await expect(world().ports.openNotion(connection.token, null).me()).rejects.toMatchObject({ code: 'tokenInvalid' });
  });

  test('a connection that was ended asks to reconnect, and stays for the clips that wait', async () => {
    const { ports, connect, notionOf, records } = world();
    const connection = await connect(client);
    expect(await revokeConnection(ports, connection.id)).toBe(true);
    await expect(notionOf(connection).me()).rejects.toBeInstanceOf(ReconnectError);
    expect(records.get(connection.id)).toEqual(connection);
  });
});

test('a wrong secret of one’s own', async () => {
  const { connect } = world();
  await expect(connect({ way: 'direct', clientId: 'team-1', clientSecret: 'wrong' })).rejects.toMatchObject({
    code: 'signInClient',
  });
});
