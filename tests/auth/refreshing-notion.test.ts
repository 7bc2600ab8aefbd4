import { expect, test } from 'vitest';
import { refreshConnection } from '../../lib/auth/refresh-connection.ts';
import { refreshingNotion } from '../../lib/auth/refreshing-notion.ts';
import { NotionError } from '../../lib/errors/notion-error.ts';
import { ReconnectError } from '../../lib/errors/reconnect-error.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { type AuthWorld, authWorld, IDENTITY, refused } from './auth-world.ts';
import { connect } from './connect.ts';

/** Notion that knows which tokens are valid, and counts the calls it took. */
function notionOf(world: AuthWorld, token: string) {
  const calls: { token: string; name: string }[] = [];
  const open = (used: string) => {
    const notion = new FakeNotion();
    const guard =
      <Parameters extends unknown[], Value>(name: string, value: (...given: Parameters) => Value) =>
      async (...given: Parameters) => {
        calls.push({ token: used, name });
        if (!world.broker.notion.isValid(used)) throw refused();
        return value(...given);
      };
    notion.trashPage = guard('trashPage', (_pageId: string) => undefined);
    notion.upload = guard('upload', (file: { name: string }) => ({ id: `upload of ${file.name}` }));
    return notion;
  };
  const api = refreshingNotion(open, token, (stale) => refreshConnection(world.ports, 'bot-1', stale));
  return { api, calls };
}

const picture = (name: string) => ({ name, bytes: new Blob(), contentType: 'image/png' });

test('passes calls through while the token is good', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const { api, calls } = notionOf(world, token);
  expect(await api.upload(picture('a'))).toEqual({ id: 'upload of a' });
  expect(calls).toEqual([{ token, name: 'upload' }]);
});

test('renews in the middle of a job, and sends the refused call once more', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const { api, calls } = notionOf(world, token);
  // Somebody rotated the pair: the access token we opened with is dead.
  const fresh = await refreshConnection(world.ports, 'bot-1', token);
  expect(await api.upload(picture('a'))).toEqual({ id: 'upload of a' });
  await api.trashPage('page');
  expect(calls.map((call) => call.token)).toEqual([token, fresh, fresh]);
});

test('renews once for calls that are refused together', async () => {
  const world = authWorld();
  const { token, grant } = await connect(world);
  world.broker.notion.expireAccessTokens();
  const { api } = notionOf(world, token);
  const uploads = await Promise.all(['a', 'b', 'c', 'd'].map((name) => api.upload(picture(name))));
  expect(uploads.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].map((name) => `upload of ${name}`));
  const refreshes = world.controls.sent.filter(({ body }) => body['grant_type'] === 'refresh_token');
  expect(refreshes.map(({ body }) => body['refresh_token'])).toEqual([grant.refreshToken]);
});

test('a refusal that comes late is about the token it was sent with', async () => {
  const renewed: string[] = [];
  let refuseLate = () => {};
  const late = new Promise<never>((_, reject) => {
    refuseLate = () => reject(refused());
  });
  const open = (token: string) =>
    Object.assign(new FakeNotion(), {
      trashPage: async () => (token === 'old' ? late : undefined),
      me: async () => (token === 'old' ? Promise.reject(refused()) : IDENTITY),
    });
  const api = refreshingNotion(open, 'old', async (stale) => {
    renewed.push(stale);
    return 'new';
  });
  const slow = api.trashPage('page');
  expect(await api.me()).toEqual(IDENTITY);
  refuseLate();
  await slow;
  expect(renewed).toEqual(['old', 'old']);
});

test('a grant that was revoked mid-job ends in a wish to reconnect', async () => {
  const world = authWorld();
  const { token } = await connect(world);
  const { api } = notionOf(world, token);
  world.broker.notion.endEverything();
  await expect(api.trashPage('page')).rejects.toBeInstanceOf(ReconnectError);
});

test('a pasted token stays refused', async () => {
  const open = () => Object.assign(new FakeNotion(), { me: async () => Promise.reject(refused()) });
  const api = refreshingNotion(open, 'ntn_pasted', async () => null);
  await expect(api.me()).rejects.toMatchObject({ code: 'tokenInvalid' });
});

test('does not go round and round when the new token is refused too', async () => {
  let asked = 0;
  const open = () =>
    Object.assign(new FakeNotion(), {
      me: () => {
        asked += 1;
        return Promise.reject(refused());
      },
    });
  const api = refreshingNotion(open, 'old', async () => 'new');
  await expect(api.me()).rejects.toMatchObject({ code: 'tokenInvalid' });
  expect(asked).toBe(2);
});

test('other failures pass through untouched', async () => {
  const lost = new NotionError({ ...refused().facts, code: 'network', status: null, ambiguous: true });
  const open = () => Object.assign(new FakeNotion(), { me: () => Promise.reject(lost) });
  const api = refreshingNotion(open, 'token', async () => {
    throw new Error('Must not renew');
  });
  await expect(api.me()).rejects.toBe(lost);
});
