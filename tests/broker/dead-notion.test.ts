import { expect, test } from 'vitest';
import { brokerWorld, CLIENT_SECRET } from './broker-world.ts';
import { tokenAnswer } from './fake-notion-oauth.ts';

const REFRESH = { grant_type: 'refresh_token', refresh_token: 'nrt_1' };

/** A body whose end never comes, unless the reader gives up. */
function endlessBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"access_token":'));
      signal.addEventListener('abort', () => controller.error(signal.reason));
    },
  });
}

const never = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

test.each<[string, (signal: AbortSignal) => Response | Promise<Response>, number, string]>([
  ['is gone', () => Promise.reject(new TypeError('fetch failed')), 502, 'notion_unavailable'],
  ['does not answer', never, 504, 'notion_timeout'],
  ['does not end its answer', (signal) => new Response(endlessBody(signal)), 504, 'notion_timeout'],
  ['has a fault', () => Response.json({ error: 'internal_server_error' }, { status: 500 }), 502, 'notion_unavailable'],
  ['is behind a broken gateway', () => new Response('<html>', { status: 503 }), 502, 'notion_unavailable'],
  ['says what nobody understands', () => new Response('hello'), 502, 'notion_unavailable'],
  ['gives no token', () => Response.json({ token_type: 'bearer' }), 502, 'notion_unavailable'],
  ['gives an empty token', () => Response.json(tokenAnswer('', null)), 502, 'notion_unavailable'],
  [
    'answers without measure',
    () => Response.json({ ...tokenAnswer('access_1', null), more: 'x'.repeat(70_000) }),
    502,
    'notion_unavailable',
  ],
  ['sends us elsewhere', () => Response.redirect('https://evil.example/', 307), 502, 'notion_unavailable'],
  ['does not know us', () => Response.json({ error: 'invalid_client' }, { status: 401 }), 502, 'broker_refused'],
  ['does not want us', () => Response.json({ error: 'unauthorized_client' }, { status: 400 }), 502, 'broker_refused'],
  ['dislikes our words', () => Response.json({ error: 'invalid_request' }, { status: 400 }), 502, 'broker_refused'],
  ['blocks the environment', () => Response.json({ error: 'test_env_error' }, { status: 403 }), 502, 'broker_refused'],
  [
    'refuses in the shape of its other API',
    () => Response.json({ object: 'error', code: 'unauthorized' }, { status: 401 }),
    502,
    'broker_refused',
  ],
  ['ended the grant', () => Response.json({ error: 'invalid_grant' }, { status: 400 }), 400, 'invalid_grant'],
])('a Notion that %s', async (_, answer, status, error) => {
  // Patience only where it is not what is tested: a busy machine must not turn every answer into a time-out.
  const world = brokerWorld(error === 'notion_timeout' ? { notionTimeoutMs: 50 } : {});
  world.notion.answerWith = (_request, signal) => answer(signal);
  const told = await world.post('/token', REFRESH);
  expect([told.status, await told.json()]).toEqual([status, { error }]);
  expect(world.lines.join()).not.toContain(CLIENT_SECRET);
});

test('is never followed elsewhere with the secret', async () => {
  const world = brokerWorld();
  await world.post('/token', REFRESH);
  await world.post('/revoke', { token: 'x' });
  expect(world.notion.seen.map(({ redirect }) => redirect)).toEqual(['manual', 'manual']);
});

test.each([
  ['429', '7', '7'],
  ['529', '2.2', '3'],
  ['429', '999999', '3600'],
  ['429', 'Wed, 21 Oct 2026 07:28:00 GMT', '60'],
  ['429', null, '60'],
])('a Notion that asks for a pause: %s, %s', async (status, wait, told) => {
  const world = brokerWorld();
  world.notion.answerWith = () =>
    Response.json(
      { error: 'rate_limited' },
      { status: Number(status), headers: wait === null ? {} : { 'retry-after': wait } },
    );
  const answer = await world.post('/token', REFRESH);
  expect([answer.status, await answer.json()]).toEqual([503, { error: 'notion_rate_limited' }]);
  expect(answer.headers.get('retry-after')).toBe(told);
});

test('takes a token answer without a refresh token', async () => {
  const world = brokerWorld();
  world.notion.answerWith = () => Response.json(tokenAnswer('access_1', null));
  const answer = await world.post('/token', REFRESH);
  expect([answer.status, await answer.json()]).toMatchObject([200, { access_token: 'access_1', refresh_token: null }]);
});
