import { describe, expect, test } from 'vitest';
import {
  authorizePath,
  brokerWorld,
  EXTENSION_ORIGIN,
  exchangeBody,
  FIREFOX_REDIRECT_URI,
  locationOf,
  newSignIn,
  REDIRECT_URI,
  sealedCode,
  sealedState,
} from './broker-world.ts';

describe('authorize', () => {
  test('sends the browser to Notion, with the one registered callback', async () => {
    const { get } = brokerWorld();
    const answer = await get(authorizePath(newSignIn()));
    expect(answer.status).toBe(302);
    const address = locationOf(answer);
    expect(address.origin + address.pathname).toBe('https://api.notion.com/v1/oauth/authorize');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'client-1',
      response_type: 'code',
      owner: 'user',
      redirect_uri: 'https://broker.example/callback',
      state: expect.stringMatching(/^[A-Za-z0-9_-]{200,}$/),
    });
  });

  test('tells Notion nothing of the extension: neither state, challenge nor redirect URI can be read', async () => {
    const { get } = brokerWorld();
    const signIn = newSignIn();
    const address = locationOf(await get(authorizePath(signIn)));
    const sealed = Buffer.from(address.searchParams.get('state') ?? '', 'base64url').toString('latin1');
    for (const secret of [signIn.state, signIn.challenge, signIn.redirectUri]) {
      expect(address.href).not.toContain(secret);
      expect(sealed).not.toContain(secret);
    }
  });
});

describe('callback', () => {
  test('returns to the extension with a sealed code and its own state', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const state = await sealedState(world, signIn);
    const code = world.notion.allow('https://broker.example/callback');
    const answer = await world.get(`/callback?${new URLSearchParams({ code, state })}`);
    expect(answer.status).toBe(302);
    const address = locationOf(answer);
    expect(address.origin + address.pathname).toBe(REDIRECT_URI);
    expect([...address.searchParams.keys()]).toEqual(['code', 'state']);
    expect(address.searchParams.get('state')).toBe(signIn.state);
    expect(address.href).not.toContain(code);
    expect(Buffer.from(address.searchParams.get('code') ?? '', 'base64url').toString('latin1')).not.toContain(code);
  });

  test.each([
    ['access_denied', 'access_denied'],
    ['temporarily_unavailable', 'temporarily_unavailable'],
    ['something Notion made up', 'server_error'],
  ])('passes on %s as %s', async (error, told) => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const state = await sealedState(world, signIn);
    const address = locationOf(await world.get(`/callback?${new URLSearchParams({ error, state })}`));
    expect(address.origin + address.pathname).toBe(REDIRECT_URI);
    expect(Object.fromEntries(address.searchParams)).toEqual({ error: told, state: signIn.state });
  });
});

describe('token', () => {
  test.each([REDIRECT_URI, FIREFOX_REDIRECT_URI])(
    'gives tokens for a sealed code and its verifier: %s',
    async (uri) => {
      const world = brokerWorld();
      const signIn = newSignIn(uri);
      const answer = await world.post('/token', exchangeBody(signIn, await sealedCode(world, signIn)));
      expect(answer.status).toBe(200);
      const tokens = await answer.json();
      expect(world.notion.isValid(tokens.access_token)).toBe(true);
      expect(world.notion.seen.at(-1)?.body).toEqual({
        grant_type: 'authorization_code',
        code: expect.stringMatching(/^code_/),
        redirect_uri: 'https://broker.example/callback',
      });
    },
  );

  test('passes on what the extension needs, and not who the person is', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const answer = await world.post('/token', exchangeBody(signIn, await sealedCode(world, signIn)));
    expect(await answer.json()).toEqual({
      access_token: expect.stringMatching(/^access_/),
      token_type: 'bearer',
      refresh_token: expect.stringMatching(/^refresh_/),
      bot_id: 'b3414d65-1224-4b3c-9b4c-1b9d2c2e2d0a',
      workspace_id: '4b9a2c6e-0000-4000-8000-000000000001',
      workspace_name: 'Acme',
      workspace_icon: '🏠',
    });
  });

  test('gives a new pair for a refresh token, and revokes', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const first = await (await world.post('/token', exchangeBody(signIn, await sealedCode(world, signIn)))).json();
    const renewed = await world.post('/token', { grant_type: 'refresh_token', refresh_token: first.refresh_token });
    const second = await renewed.json();
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(world.notion.isValid(second.access_token)).toBe(true);

    const revoked = await world.post('/revoke', { token: second.access_token });
    expect([revoked.status, await revoked.json()]).toEqual([200, {}]);
    expect(world.notion.isValid(second.access_token)).toBe(false);
  });
});

describe('other answers', () => {
  test('says that it is healthy, however often it is asked', async () => {
    const { get } = brokerWorld({ environment: { RATE_LIMIT: '1' } });
    for (let asked = 0; asked < 5; asked += 1) {
      const answer = await get('/health');
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    }
  });

  test.each([
    ['POST', '/health'],
    ['POST', '/authorize'],
    ['DELETE', '/callback'],
    ['GET', '/token'],
    ['PUT', '/revoke'],
  ])('refuses %s %s', async (method, path) => {
    const answer = await brokerWorld().broker.request(`https://broker.example${path}`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toMatch(/^(?:GET|POST)$/);
  });

  test.each(['/', '/token/', '/TOKEN', '/.env', '/authorize/x', '//token'])('knows no %s', async (path) => {
    expect((await brokerWorld().get(path)).status).toBe(404);
  });
});

describe('extensions in the browser', () => {
  const firefox = 'moz-extension://0f9d3b1e-7a52-4c3d-9d6e-0123456789ab';

  test.each([EXTENSION_ORIGIN, firefox])('%s may ask and read, without credentials', async (origin) => {
    const { broker, post } = brokerWorld();
    const asked = await broker.request('https://broker.example/token', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-methods')).toBe('POST');
    expect(asked.headers.get('access-control-allow-headers')).toBe('Content-Type');
    const told = await post('/token', {}, { origin });
    expect(told.headers.get('access-control-allow-origin')).toBe(origin);
    expect(told.headers.get('vary')).toBe('Origin');
    expect(asked.headers.has('access-control-allow-credentials')).toBe(false);
    expect(told.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test.each([
    'https://evil.example',
    'null',
    `${EXTENSION_ORIGIN}.evil.example`,
    'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org',
    'moz-extension://evil',
    'chrome-extension://*',
  ])('a page at %s may not', async (origin) => {
    const { broker, post } = brokerWorld();
    for (const answer of [
      await broker.request('https://broker.example/token', { method: 'OPTIONS', headers: { origin } }),
      await post('/token', {}, { origin }),
      await post('/revoke', { token: 'x' }, { origin }),
    ]) {
      expect([answer.status, await answer.json()]).toEqual([403, { error: 'origin_not_allowed' }]);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    }
  });
});
