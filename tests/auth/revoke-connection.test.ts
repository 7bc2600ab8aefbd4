import { describe, expect, test } from 'vitest';
import { refreshConnection } from '../../lib/auth/refresh-connection.ts';
import { revokeConnection } from '../../lib/auth/revoke-connection.ts';
import { authWorld, DIRECT, THROUGH_BROKER } from './auth-world.ts';
import { connect } from './connect.ts';

describe.each([
  ['through the broker', THROUGH_BROKER],
  ['directly', DIRECT],
])('%s', (_, client) => {
  test('tells Notion', async () => {
    const world = authWorld();
    const { token } = await connect(world, client);
    expect(await revokeConnection(world.ports, 'bot-1')).toBe(true);
    expect(world.broker.notion.isValid(token) || world.team.isValid(token)).toBe(false);
  });
});

test('never stands in the way of forgetting', async () => {
  const world = authWorld();
  await connect(world);
  world.controls.answer = () => null;
  expect(await revokeConnection(world.ports, 'bot-1')).toBe(false);
});

test('leaves a pasted token alone', async () => {
  const world = authWorld();
  expect(await revokeConnection(world.ports, 'pasted')).toBe(true);
  expect(world.controls.sent).toEqual([]);
});

test('waits for a refresh under way, and revokes the new token', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const [fresh, revoked] = await Promise.all([
    refreshConnection(world.ports, 'bot-1', token),
    revokeConnection(world.ports, 'bot-1'),
  ]);
  expect(revoked).toBe(true);
  expect(world.broker.notion.isValid(fresh ?? '')).toBe(false);
});
