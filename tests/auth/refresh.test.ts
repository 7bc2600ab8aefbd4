import { describe, expect, test } from 'vitest';
import { refreshConnection } from '../../lib/auth/refresh-connection.ts';
import { ReconnectError } from '../../lib/errors/reconnect-error.ts';
import { type AuthWorld, authWorld, DIRECT, THROUGH_BROKER } from './auth-world.ts';
import { connect } from './connect.ts';

const refreshes = ({ controls }: AuthWorld) =>
  controls.sent.filter(({ body }) => body['grant_type'] === 'refresh_token').length;

describe.each([
  ['through the broker', THROUGH_BROKER],
  ['directly', DIRECT],
])('renewing %s', (_, client) => {
  test('stores the new pair together', async () => {
    const world = authWorld();
    const before = await connect(world, client);
    const token = await refreshConnection(world.ports, 'bot-1', before.token);
    const after = world.records.get('bot-1');
    expect(after?.token).toBe(token);
    expect(after?.token).not.toBe(before.token);
    expect(after?.grant.refreshToken).not.toBe(before.grant.refreshToken);
    expect(after).toEqual({
      ...before,
      token,
      grant: { ...before.grant, refreshToken: after?.grant.refreshToken },
    });
  });

  test('works again with the new pair, and again', async () => {
    const world = authWorld();
    let { token } = await connect(world, client);
    for (let round = 0; round < 3; round += 1) {
      token = (await refreshConnection(world.ports, 'bot-1', token)) ?? '';
      expect(world.broker.notion.isValid(token) || world.team.isValid(token)).toBe(true);
    }
  });

  test('happens once when many ask at the same time', async () => {
    const world = authWorld();
    const { token } = await connect(world, client);
    const tokens = await Promise.all(Array.from({ length: 8 }, () => refreshConnection(world.ports, 'bot-1', token)));
    expect(refreshes(world)).toBe(1);
    expect(new Set(tokens)).toEqual(new Set([world.records.get('bot-1')?.token]));
  });

  test('of a grant that was revoked asks to reconnect, and keeps the connection for the clips that wait', async () => {
    const world = authWorld();
    const before = await connect(world, client);
    world.broker.notion.endEverything();
    world.team.endEverything();
    await expect(refreshConnection(world.ports, 'bot-1', before.token)).rejects.toBeInstanceOf(ReconnectError);
    expect(world.records.get('bot-1')).toEqual(before);

    const after = await connect(world, client);
    expect(after.id).toBe(before.id);
    expect(await refreshConnection(world.ports, 'bot-1', before.token)).toBe(after.token);
  });
});

test('takes the token somebody else renewed, without asking', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const fresh = await refreshConnection(world.ports, 'bot-1', token);
  expect(await refreshConnection(world.ports, 'bot-1', token)).toBe(fresh);
  expect(refreshes(world)).toBe(1);
});

test('two connections renew side by side', async () => {
  const world = authWorld();
  const first = await connect(world);
  world.records.set('bot-2', { ...(await connect(world, DIRECT)), id: 'bot-2' });
  world.records.set('bot-1', first);
  const [one, two] = await Promise.all([
    refreshConnection(world.ports, 'bot-1', first.token),
    refreshConnection(world.ports, 'bot-2', world.records.get('bot-2')?.token ?? ''),
  ]);
  expect(world.broker.notion.isValid(one ?? '')).toBe(true);
  expect(world.team.isValid(two ?? '')).toBe(true);
});

test('a connection made with a pasted token cannot be renewed', async () => {
  expect(await refreshConnection(authWorld().ports, 'pasted', 'ntn_x')).toBeNull();
});

test('a connection without a refresh token asks to reconnect, without a request', async () => {
  const world = authWorld();
  const connection = await connect(world);
  world.records.set('bot-1', { ...connection, grant: { ...connection.grant, refreshToken: null } });
  const before = world.controls.sent.length;
  await expect(refreshConnection(world.ports, 'bot-1', connection.token)).rejects.toBeInstanceOf(ReconnectError);
  expect(world.controls.sent).toHaveLength(before);
});

test('keeps the old refresh token when Notion gives no new one', async () => {
  const world = authWorld();
  const connection = await connect(world);
  world.controls.answer = () => ({
    status: 200,
    body: { access_token: 'access_new', refresh_token: null, workspace_id: 'w' },
    retryAfter: null,
  });
  expect(await refreshConnection(world.ports, 'bot-1', connection.token)).toBe('access_new');
  expect(world.records.get('bot-1')?.grant.refreshToken).toBe(connection.grant.refreshToken);
});

describe('faults leave the pair as it was, to be tried again', () => {
  test.each([
    ['no answer', null, 'brokerUnavailable'],
    [
      'a fault of Notion',
      { status: 502, body: { error: 'notion_unavailable' }, retryAfter: null },
      'notionUnavailable',
    ],
    ['a slow Notion', { status: 504, body: { error: 'notion_timeout' }, retryAfter: null }, 'notionUnavailable'],
    [
      'a fault of the broker',
      { status: 500, body: { error: 'internal_error' }, retryAfter: null },
      'brokerUnavailable',
    ],
    ['words nobody knows', { status: 400, body: { message: 'hello' }, retryAfter: null }, 'brokerUnavailable'],
    ['a 200 without tokens', { status: 200, body: { access_token: 7 }, retryAfter: null }, 'brokerUnavailable'],
    ['a wait', { status: 503, body: { error: 'notion_rate_limited' }, retryAfter: null }, 'rateLimited'],
  ])('%s', async (_, answer, code) => {
    const world = authWorld();
    const before = await connect(world);
    world.controls.answer = () => answer;
    await expect(refreshConnection(world.ports, 'bot-1', before.token)).rejects.toMatchObject({
      code,
      facts: { ambiguous: false, transient: true },
    });
    expect(world.records.get('bot-1')).toEqual(before);
    world.controls.answer = null;
    expect(await refreshConnection(world.ports, 'bot-1', before.token)).not.toBe(before.token);
  });
});

test('a connection that is removed while it is renewed stays removed, and its new token is revoked', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const { notion } = world.broker;
  let fresh = '';
  world.ports.grants.replacePair = async (_id, _stale, pair) => {
    fresh = pair.accessToken;
    expect(notion.isValid(fresh)).toBe(true);
    world.records.delete('bot-1');
    return false;
  };
  await expect(refreshConnection(world.ports, 'bot-1', token)).rejects.toMatchObject({ code: 'notConnected' });
  expect(notion.isValid(fresh)).toBe(false);
});
