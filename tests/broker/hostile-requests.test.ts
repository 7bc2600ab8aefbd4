import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorizePath, brokerWorld, exchangeBody, newSignIn, REDIRECT_URI } from './broker-world.ts';

describe('foreign redirect URIs', () => {
  const id = 'abcdefghijklmnopabcdefghijklmnop';
  test.each([
    'https://evil.example/notion',
    `https://evil.example/?${REDIRECT_URI}`,
    `https://bbcdefghijklmnopabcdefghijklmnop.chromiumapp.org/notion`,
    `${REDIRECT_URI}/`,
    `${REDIRECT_URI}?next=https://evil.example`,
    `${REDIRECT_URI}#x`,
    `https://user@${id}.chromiumapp.org/notion`,
    `https://${id}.chromiumapp.org:8443/notion`,
    `https://${id}.chromiumapp.org.evil.example/notion`,
    `https://evil.example/${id}.chromiumapp.org/notion`,
    `http://${id}.chromiumapp.org/notion`,
    REDIRECT_URI.toUpperCase(),
    `${REDIRECT_URI}\r\nLocation: https://evil.example`,
    ` ${REDIRECT_URI}`,
    'https://a.b.extensions.allizom.org/notion',
    'https://evil.example/.extensions.allizom.org/notion',
    'https://evil.example%2f.extensions.allizom.org/notion',
    'https://evil-example.extensions.allizom.org/notion',
    'https://.extensions.allizom.org/notion',
    'https://*.extensions.allizom.org/notion',
    'https://aXextensions.allizom.org/notion',
    'https://a.extensions.allizom.org/',
    'https://extensions.allizom.org/notion',
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '',
    `https://${'a'.repeat(600)}.extensions.allizom.org/notion`,
  ])('%s gets nobody anywhere', async (uri) => {
    const answer = await brokerWorld().get(authorizePath(newSignIn(uri)));
    expect(answer.status).toBe(400);
    expect(answer.headers.has('location')).toBe(false);
    expect(await answer.text()).not.toContain('evil');
  });
});

describe('malformed sign-ins', () => {
  test.each([
    ['plain PKCE', { code_challenge_method: 'plain' }],
    ['a short challenge', { code_challenge: 'abc' }],
    ['a long challenge', { code_challenge: 'a'.repeat(44) }],
    ['a guessable state', { state: 'short' }],
    ['a huge state', { state: 'a'.repeat(129) }],
    ['a state with a line break', { state: `${'a'.repeat(30)}\r\nSet-Cookie: a=b` }],
    ['a state with markup', { state: `<script>alert(1)</script>${'a'.repeat(30)}` }],
    ['something more', { scope: 'everything' }],
  ])('%s', async (_, changes: Record<string, string>) => {
    const answer = await brokerWorld().get(authorizePath(newSignIn(), changes));
    expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await answer.text()).not.toMatch(/script|Set-Cookie/);
  });

  test.each(['redirect_uri', 'state', 'code_challenge', 'code_challenge_method'])(
    '%s twice, or not at all',
    async (name) => {
      const path = authorizePath(newSignIn());
      const query = new URLSearchParams(path.split('?')[1]);
      const twice = `${path}&${name}=${encodeURIComponent(query.get(name) ?? '')}`;
      query.delete(name);
      for (const address of [twice, `/authorize?${query}`]) {
        expect((await brokerWorld().get(address)).status).toBe(400);
      }
    },
  );
});

describe('bodies', () => {
  const refresh = { grant_type: 'refresh_token', refresh_token: 'nrt_x' };

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['a text', '"refresh_token"'],
    ['deep JSON', `${'['.repeat(8_000)}${']'.repeat(8_000)}`],
    ['no grant type', '{}'],
    ['a grant type Notion does not have', '{"grant_type":"client_credentials"}'],
    ['a token that is no text', '{"grant_type":"refresh_token","refresh_token":{"a":1}}'],
    ['an empty token', '{"grant_type":"refresh_token","refresh_token":""}'],
    ['a token with a line break', '{"grant_type":"refresh_token","refresh_token":"a\\r\\nb"}'],
    ['a token without end', JSON.stringify({ ...refresh, refresh_token: 'x'.repeat(4_097) })],
    ['something more', JSON.stringify({ ...refresh, client_secret: 'x' })],
    ['a prototype', '{"__proto__":{"grant_type":"refresh_token","refresh_token":"x"}}'],
    ['a short verifier', JSON.stringify({ ...exchangeBody(newSignIn(), 'x'), code_verifier: 'abc' })],
    [
      'a verifier with a line break',
      JSON.stringify({ ...exchangeBody(newSignIn(), 'x'), code_verifier: `${'a'.repeat(50)}\n` }),
    ],
  ])('%s', async (_, body) => {
    const { post, notion } = brokerWorld();
    const answer = await post('/token', body);
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(notion.seen).toEqual([]);
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
  ])('of type %s, which a web page may send without asking', async (type) => {
    const { post, notion } = brokerWorld();
    const answer = await post('/token', refresh, { 'content-type': type });
    expect([answer.status, await answer.json()]).toEqual([415, { error: 'unsupported_media_type' }]);
    expect(notion.seen).toEqual([]);
  });

  test('too large, as announced', async () => {
    const answer = await brokerWorld().post('/revoke', { token: 'x' }, { 'content-length': '9999999' });
    expect([answer.status, await answer.json()]).toEqual([413, { error: 'body_too_large' }]);
  });

  test.each([undefined, '10'])('too large without end, announced as %s', async (announced) => {
    const { broker } = brokerWorld();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_024;
        controller.enqueue(new Uint8Array(1_024).fill(32));
      },
    });
    const answer = await broker.request('https://broker.example/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(announced && { 'content-length': announced }) },
      body: endless,
      // Node's fetch wants this word for a body that streams; its types do not have it yet.
      ...({ duplex: 'half' } as RequestInit),
    });
    expect([answer.status, await answer.json()]).toEqual([413, { error: 'body_too_large' }]);
    expect(sent).toBeLessThan(32 * 1_024);
  });
});

describe('floods', () => {
  const limited = () => brokerWorld({ environment: { RATE_LIMIT: '3' } });

  test('from one address are told to wait, in every way in', async () => {
    const { get, post, broker } = limited();
    for (let sent = 0; sent < 3; sent += 1) expect((await get('/nothing')).status).toBe(404);
    const answers = [
      await get('/nothing'),
      await get(authorizePath(newSignIn())),
      await get('/callback?state=x'),
      await post('/token', {}),
      await post('/revoke', {}),
      await broker.request('https://broker.example/token', { method: 'OPTIONS' }),
      await post('/token', {}, { origin: 'https://evil.example' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(429));
    expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(7).fill('20'));
    expect(await answers[3]?.json()).toEqual({ error: 'rate_limited' });
    expect(answers[3]?.headers.get('access-control-allow-origin')).toMatch(/^chrome-extension:/);
    expect(answers[3]?.headers.get('access-control-expose-headers')).toBe('Retry-After');
  });

  test('do not touch other addresses, and are over when the wait is', async () => {
    const { get, passTime } = limited();
    const status = async (address: string) => (await get('/nothing', { 'test-address': address })).status;
    for (let sent = 0; sent < 50; sent += 1) await status('192.0.2.7');
    expect(await status('192.0.2.7')).toBe(429);
    expect(await status('192.0.2.8')).toBe(404);
    passTime(20_000);
    expect(await status('192.0.2.7')).toBe(404);
    expect(await status('192.0.2.7')).toBe(429);
  });

  test('from all addresses of one IPv6 network are one flood', async () => {
    const { get } = limited();
    const status = async (address: string) => (await get('/nothing', { 'test-address': address })).status;
    for (let host = 1; host <= 3; host += 1) await status(`2001:db8:1:2::${host}`);
    expect(await status('2001:0db8:0001:0002:ffff::1')).toBe(429);
    expect(await status('2001:db8:1:3::1')).toBe(404);
  });
});

test('nothing made up ends in a fault or leads anywhere', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(REDIRECT_URI, 'S256', 'refresh_token'),
  );
  const names = fc.constantFrom(
    'redirect_uri',
    'state',
    'code',
    'error',
    'code_challenge',
    'code_challenge_method',
    'x',
  );
  const query = fc.array(fc.tuple(names, text)).map((pairs) => `?${new URLSearchParams(pairs)}`);
  const path = fc.constantFrom('/authorize', '/callback', '/token', '/revoke', '/x');
  const body = fc.oneof(
    fc.json(),
    text,
    fc.dictionary(fc.constantFrom('grant_type', 'code', 'token'), text).map((given) => JSON.stringify(given)),
  );
  const world = brokerWorld({ environment: { RATE_LIMIT: '999999' } });
  await fc.assert(
    fc.asyncProperty(path, query, body, async (to, asked, sent) => {
      for (const answer of [await world.get(to + asked), await world.post(to + asked, sent)]) {
        expect([400, 404, 405, 415]).toContain(answer.status);
        expect(answer.headers.has('location')).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
}, 30_000);
