import { expect, it } from 'vitest';
import type { Emulator } from '../start-emulator.ts';
import { client, ids, useWorld } from './world.ts';

const world = useWorld();
const redirect = 'https://abc.chromiumapp.org/cb';
const basic = (secret: string) => `Basic ${Buffer.from(`app:${secret}`).toString('base64')}`;

function register({ seed }: Emulator): void {
  seed({ oauthClients: [{ id: 'app', secret: 's3cret', name: 'Public clipper', redirectUris: [redirect] }] });
}

async function authorize(emulator: Emulator, decision: string, address = redirect, workspace?: string): Promise<URL> {
  const query = new URLSearchParams({
    client_id: 'app',
    response_type: 'code',
    owner: 'user',
    redirect_uri: address,
    state: 'x y',
  });
  const form = new FormData();
  form.set('decision', decision);
  form.set('page', ids.home);
  if (workspace !== undefined) form.set('workspace', workspace);
  const url = `${emulator.url}/v1/oauth/authorize?${query}`;
  const response = await fetch(url, { method: 'POST', body: form, redirect: 'manual' });
  return new URL(response.headers.get('location') ?? 'about:blank');
}

async function token(emulator: Emulator, body: object, authorization = basic('s3cret')) {
  const response = await fetch(`${emulator.url}/v1/oauth/token`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

it('shows a page to choose what to share', async () => {
  register(world.emulator);
  const query = new URLSearchParams({ client_id: 'app', response_type: 'code', redirect_uri: redirect });
  const html = await (await fetch(`${world.emulator.url}/v1/oauth/authorize?${query}`)).text();
  expect(html).toContain('Connect Public clipper');
  expect(html).toContain(`value="${ids.home}"`);
});

it('exchanges a code once for a pair that sees what was ticked, and refreshes it', async () => {
  const { emulator } = world;
  register(emulator);
  const back = await authorize(emulator, 'allow');
  expect(back.searchParams.get('state')).toBe('x y');
  const request = { grant_type: 'authorization_code', code: back.searchParams.get('code'), redirect_uri: redirect };
  const first = await token(emulator, request);
  expect(first.body).toMatchObject({ token_type: 'bearer', workspace_name: 'Acme', owner: { user: { name: 'Ada' } } });
  expect(first.body).not.toHaveProperty('expires_in');
  const page = await client(emulator, first.body.access_token).pages.retrieve({ page_id: ids.home });
  expect(page.id).toBe(ids.home);
  expect((await token(emulator, request)).body).toMatchObject({
    error: 'invalid_grant',
    error_description: 'Invalid code.',
  });

  const second = await token(emulator, { grant_type: 'refresh_token', refresh_token: first.body.refresh_token });
  expect(second.body.access_token).not.toBe(first.body.access_token);
  expect(second.body.bot_id).toBe(first.body.bot_id);
  await expect(client(emulator, first.body.access_token).users.me({})).rejects.toThrow('API token is invalid.');

  const sdk = client(emulator, second.body.access_token);
  const credentials = { client_id: 'app', client_secret: 's3cret' };
  expect(await sdk.oauth.introspect({ ...credentials, token: second.body.access_token })).toMatchObject({
    active: true,
  });
  await sdk.oauth.revoke({ ...credentials, token: second.body.access_token });
  expect(await sdk.oauth.introspect({ ...credentials, token: second.body.access_token })).toMatchObject({
    active: false,
  });
  await expect(sdk.users.me({})).rejects.toThrow('API token is invalid.');
});

it('gives the same bot to whoever signs in again, and another one in another workspace', async () => {
  const { emulator } = world;
  register(emulator);
  emulator.seed({ workspaces: [{ name: 'Second' }] });
  const [, second] = emulator.state.workspaces.keys();
  const signIn = async (workspace?: string) => {
    const code = (await authorize(emulator, 'allow', redirect, workspace)).searchParams.get('code');
    return (await token(emulator, { grant_type: 'authorization_code', code, redirect_uri: redirect })).body;
  };
  const first = await signIn();
  const again = await signIn();
  const elsewhere = await signIn(second);
  expect(again.bot_id).toBe(first.bot_id);
  expect(again.access_token).not.toBe(first.access_token);
  expect(elsewhere.workspace_name).toBe('Second');
  expect(elsewhere.bot_id).not.toBe(first.bot_id);
});

it('answers errors in the shape of OAuth', async () => {
  const { emulator } = world;
  register(emulator);
  expect(await token(emulator, {}, basic('wrong'))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  expect(await token(emulator, { grant_type: 'password' })).toMatchObject({
    status: 400,
    body: { error: 'unsupported_grant_type' },
  });
  const code = (await authorize(emulator, 'allow')).searchParams.get('code');
  expect(await token(emulator, { grant_type: 'authorization_code', code })).toMatchObject({
    body: { error: 'invalid_grant' },
  });
});

it('sends a refusal back, and nobody to an address that is not registered exactly', async () => {
  const { emulator } = world;
  register(emulator);
  expect((await authorize(emulator, 'cancel')).searchParams.get('error')).toBe('access_denied');
  expect((await authorize(emulator, 'allow', `${redirect}/`)).href).toBe('about:blank');
});
