import { expect, test } from 'vitest';
import {
  authorizePath,
  type BrokerWorld,
  brokerWorld,
  CLIENT_SECRET,
  environment,
  exchangeBody,
  locationOf,
  newSignIn,
  REDIRECT_URI,
} from './broker-world.ts';

/** Goes everywhere a request can go, well and badly; gives every secret that was on its way, and every answer. */
async function everything(world: BrokerWorld) {
  const signIn = newSignIn();
  const answers: Response[] = [];
  const keep = (answer: Response) => {
    answers.push(answer.clone());
    return answer;
  };
  const state = locationOf(keep(await world.get(authorizePath(signIn)))).searchParams.get('state') ?? '';
  const notionCode = world.notion.allow('https://broker.example/callback');
  const back = keep(await world.get(`/callback?${new URLSearchParams({ code: notionCode, state })}`));
  const code = locationOf(back).searchParams.get('code') ?? '';
  keep(await world.get(`/callback?${new URLSearchParams({ error: 'access_denied', state })}`));
  const first = await keep(await world.post('/token', exchangeBody(signIn, code))).json();
  keep(await world.post('/token', exchangeBody(signIn, code)));
  const second = await keep(
    await world.post('/token', { grant_type: 'refresh_token', refresh_token: first.refresh_token }),
  ).json();
  keep(await world.post('/token', { grant_type: 'refresh_token', refresh_token: first.refresh_token }));
  keep(await world.post('/revoke', { token: second.access_token }));
  keep(await world.post('/revoke', { token: second.access_token }));
  const secrets = [
    CLIENT_SECRET,
    environment.SEAL_KEY,
    notionCode,
    code,
    state,
    signIn.state,
    signIn.verifier,
    signIn.challenge,
    first.access_token,
    first.refresh_token,
    second.access_token,
    second.refresh_token,
  ];
  for (const secret of secrets) {
    const quoted = encodeURIComponent(secret);
    keep(await world.get(`/${quoted}`));
    keep(await world.get(`/callback?code=${quoted}&state=${quoted}`, { 'user-agent': secret, referer: secret }));
    keep(await world.get(`/authorize?state=${quoted}`));
    keep(await world.post('/token', { grant_type: 'refresh_token', refresh_token: secret, more: secret }));
    keep(await world.post(`/revoke?token=${quoted}`, secret));
    keep(await world.post('/token', {}, { origin: `https://${secret.slice(0, 20)}.example` }));
    keep(await world.post('/revoke', secret, { 'content-type': 'text/plain' }));
    keep(await world.get('/health', { cookie: secret }));
    // A method is a word of the client's own choice.
    const method = `X${secret.replaceAll(/[^A-Za-z0-9_-]/g, '')}`;
    keep(await world.broker.request('https://broker.example/token', { method }));
  }
  world.notion.answerWith = () => Promise.reject(new Error(`could not send ${CLIENT_SECRET}`));
  keep(await world.post('/token', { grant_type: 'refresh_token', refresh_token: second.refresh_token }));
  return { secrets: [...secrets, '192.0.2.1', 'ada@acme.example', REDIRECT_URI], answers };
}

test('no log line holds a secret, a code, a token, an address or a person', async () => {
  const world = brokerWorld({ environment: { RATE_LIMIT: '9999' } });
  const { secrets, answers } = await everything(world);
  expect(world.lines).toHaveLength(answers.length);
  const lines = world.lines.join('\n');
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(8);
    expect(lines).not.toContain(secret);
    expect(lines).not.toContain(encodeURIComponent(secret));
  }
});

test('a log line is made of our own words and of numbers', async () => {
  const world = brokerWorld({ environment: { RATE_LIMIT: '9999' } });
  await everything(world);
  for (const line of world.lines) {
    expect(line).toMatch(
      /^\{"time":"[0-9TZ:.-]{24}","method":"(?:GET|POST|OPTIONS|HEAD|other)","route":"(?:\/[a-z]+|other)","status":\d{3},"ms":\d+(?:,"error":"[a-z_]+")?\}$/,
    );
  }
  expect(world.lines.some((line) => line.includes('"error":"notion_unavailable"'))).toBe(true);
});

test('no answer shows the client secret, the key or who the person is', async () => {
  const { answers } = await everything(brokerWorld({ environment: { RATE_LIMIT: '9999' } }));
  for (const answer of answers) {
    const whole = [...answer.headers].join() + (await answer.text());
    for (const secret of [CLIENT_SECRET, environment.SEAL_KEY, 'ada@acme.example']) expect(whole).not.toContain(secret);
  }
});

test('every answer carries the strict headers, and sets no cookie', async () => {
  const world = brokerWorld({ environment: { RATE_LIMIT: '200' } });
  const { answers } = await everything(world);
  answers.push(
    await world.broker.request('https://broker.example/token', { method: 'OPTIONS' }),
    await world.broker.request('https://broker.example/callback', { method: 'HEAD' }),
    await world.broker.request('https://broker.example/health', { method: 'DELETE' }),
  );
  for (let sent = 0; sent < 200; sent += 1) answers.push(await world.get('/x'));
  expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([
    200, 204, 302, 400, 403, 404, 405, 415, 429, 502,
  ]);
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.has('set-cookie')).toBe(false);
    expect(headers.has('access-control-allow-credentials')).toBe(false);
  }
});
