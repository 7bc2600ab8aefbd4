import { expect, test, vi } from 'vitest';
import { type Network, notionOpener } from '../../lib/notion/open-notion.ts';

const opener = (request: () => Promise<Response>, over: Partial<Network> = {}) =>
  notionOpener({ request, isOnline: () => true, isAllowed: async () => true, ...over });

/** What the adapter throws when Notion answers like this. */
async function factsFor(status: number, body: object, headers: Record<string, string> = {}) {
  const answer = () => Promise.resolve(new Response(JSON.stringify(body), { status, headers }));
  const error: unknown = await opener(answer)('token', null)
    .me()
    .catch((thrown: unknown) => thrown);
  return Reflect.get(Object(error), 'facts');
}
const error = (code: string, message = 'x', more = {}) => ({ object: 'error', status: 0, code, message, ...more });

test.each([
  [401, error('unauthorized', 'API token is invalid.'), { code: 'tokenInvalid', ambiguous: false }],
  [
    401,
    error('unauthorized', "This user's account is restricted from accessing the public API."),
    { code: 'tokenRestricted' },
  ],
  [403, error('restricted_resource', 'Insufficient permissions for this endpoint.'), { code: 'capabilityMissing' }],
  [
    403,
    error('restricted_resource', 'x', { additional_data: { block_limit: 'block_creation' } }),
    { code: 'blockLimit' },
  ],
  [404, error('object_not_found'), { code: 'destinationGone', ambiguous: false }],
  [400, error('validation_error', 'body.x should be y'), { code: 'rejected', values: ['body.x should be y'] }],
  [
    400,
    error('validation_error', "Can't edit block that is archived. You must unarchive the block before editing."),
    { code: 'destinationTrashed' },
  ],
  [
    400,
    error('validation_error', 'Content creation Failed. Fix the following: \nInvalid image url.'),
    { code: 'rejected', imageRefused: true },
  ],
  [409, error('conflict_error'), { code: 'notionUnavailable', ambiguous: true, retryAfterMs: null }],
  [500, error('internal_server_error'), { code: 'notionUnavailable', ambiguous: true }],
  [504, 'gateway', { code: 'notionUnavailable', ambiguous: true }],
])('%i %j', async (status, body, facts) => {
  expect(await factsFor(status, Object(body))).toMatchObject(facts);
});

test('429 and 529 tell how long to wait, even beyond a minute', async () => {
  const limited = await factsFor(429, error('rate_limited'), { 'retry-after': '300' });
  expect(limited).toMatchObject({ code: 'rateLimited', ambiguous: false, retryAfterMs: 300_000, values: [300] });
  expect(await factsFor(529, error('service_overload'))).toMatchObject({ retryAfterMs: 60_000, ambiguous: false });
});

test('a block on the connection is not waited out', async () => {
  const blocked = error('rate_limited', 'x', { additional_data: { rate_limit_reason: 'public_api_request_blocked' } });
  expect(await factsFor(429, blocked, { 'retry-after': '5' })).toMatchObject({ retryAfterMs: null });
});

test('a saved write whose answer was lost carries its ids', async () => {
  const saved = error('service_unavailable', 'The change was saved', {
    additional_data: { committed_resource_id: 'p', committed_child_ids: ['a', 'b'] },
  });
  expect(await factsFor(503, saved)).toMatchObject({ committed: { resourceId: 'p', childIds: ['a', 'b'] } });
});

test('no answer at all leaves open what happened', async () => {
  const failing = opener(() => Promise.reject(new TypeError('Failed to fetch')))('token', null);
  await expect(failing.me()).rejects.toMatchObject({ facts: { code: 'network', status: null, ambiguous: true } });
});

test('without a network nothing is sent, so nothing is in doubt', async () => {
  const request = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
  const offline = opener(request, { isOnline: () => false })('token', null);
  await expect(offline.me()).rejects.toMatchObject({ facts: { code: 'offline', ambiguous: false, transient: true } });
  expect(request).not.toHaveBeenCalled();
});

test('withdrawn access is told as such', async () => {
  const closed = opener(() => Promise.reject(new TypeError('Failed to fetch')), { isAllowed: async () => false });
  await expect(closed('token', null).me()).rejects.toMatchObject({
    facts: { code: 'accessWithdrawn', ambiguous: false, transient: false },
  });
});

test('an answer that is not what Notion documents is no crash', async () => {
  const odd = opener(() => Promise.resolve(new Response('{"object":"user"}')))('token', null);
  await expect(odd.me()).rejects.toMatchObject({ code: 'notionUnavailable' });
});

test('no error text holds the token', async () => {
  const leaky = opener(() => Promise.reject(new TypeError('ntn_secret')))('ntn_secret', null);
  const thrown: unknown = await leaky.me().catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(Error);
  expect(String(thrown)).not.toContain('ntn_secret');
});
