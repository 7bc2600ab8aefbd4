import { describe, expect, test } from 'vitest';
import {
  type BrokerWorld,
  brokerWorld,
  environment,
  exchangeBody,
  FIREFOX_REDIRECT_URI,
  newSignIn,
  sealedCode,
  sealedState,
} from './broker-world.ts';

/** Status and error of an exchange, and whether Notion was asked. */
async function exchange(world: BrokerWorld, body: Record<string, string>) {
  const asked = world.notion.seen.length;
  const answer = await world.post('/token', body);
  const { error } = (await answer.json()) as { error?: string };
  return { status: answer.status, error, asked: world.notion.seen.length > asked };
}

const INVALID = { status: 400, error: 'code_invalid', asked: false };

/** The text with one bit of its `at`-th byte changed. */
function flip(sealed: string, at: number): string {
  const bytes = Buffer.from(sealed, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return bytes.toString('base64url');
}

describe('a sealed code', () => {
  test('that is replayed meets Notion’s own code, which counts once', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const body = exchangeBody(signIn, await sealedCode(world, signIn));
    expect((await world.post('/token', body)).status).toBe(200);
    expect(await exchange(world, body)).toEqual({ status: 400, error: 'invalid_grant', asked: true });
  });

  test('ends after two minutes', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const body = exchangeBody(signIn, await sealedCode(world, signIn));
    world.passTime(2 * 60_000 - 1);
    expect((await world.post('/token', body)).status).toBe(200);
    world.passTime(1);
    expect(await exchange(world, body)).toEqual({ status: 400, error: 'code_expired', asked: false });
  });

  test('cannot be changed, not by one bit anywhere', async () => {
    const world = brokerWorld({ environment: { RATE_LIMIT: '9999' } });
    const signIn = newSignIn();
    const code = await sealedCode(world, signIn);
    const length = Buffer.from(code, 'base64url').length;
    for (let at = 0; at < length; at += 1) {
      expect(await exchange(world, exchangeBody(signIn, flip(code, at)))).toEqual(INVALID);
    }
  }, 30_000);

  test.each([
    ['empty', ''],
    ['no base64url', '%%%%'],
    ['too short for a nonce', 'AAAA'],
    ['a nonce and nothing else', 'A'.repeat(16)],
    ['zeros', 'A'.repeat(400)],
    ['words', 'please-let-me-in'],
  ])('that is made up is refused: %s', async (_, code) => {
    expect(await exchange(brokerWorld(), exchangeBody(newSignIn(), code))).toEqual(INVALID);
  });

  test('cut off is refused', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const code = await sealedCode(world, signIn);
    for (const part of [code.slice(0, -4), code.slice(4), `${code}AAAA`]) {
      expect(await exchange(world, exchangeBody(signIn, part))).toEqual(INVALID);
    }
  });

  test('of another broker is refused', async () => {
    const other = brokerWorld({ environment: { SEAL_KEY: Buffer.alloc(32, 8).toString('base64') } });
    const signIn = newSignIn();
    const code = await sealedCode(other, signIn);
    expect(await exchange(brokerWorld(), exchangeBody(signIn, code))).toEqual(INVALID);
  });

  test('is worth nothing without its verifier', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const code = await sealedCode(world, signIn);
    const wrong = { ...exchangeBody(signIn, code), code_verifier: newSignIn().verifier };
    expect(await exchange(world, wrong)).toEqual(INVALID);
    // The challenge, which stood in an address, is no verifier.
    expect(await exchange(world, { ...wrong, code_verifier: signIn.challenge })).toEqual(INVALID);
    const none = { grant_type: 'authorization_code', code, redirect_uri: signIn.redirectUri };
    expect(await exchange(world, none)).toEqual({ status: 400, error: 'invalid_request', asked: false });
  });

  test('swapped with that of another sign-in is refused on both sides', async () => {
    const world = brokerWorld();
    const [mine, theirs] = [newSignIn(), newSignIn()];
    const [myCode, theirCode] = [await sealedCode(world, mine), await sealedCode(world, theirs)];
    expect(await exchange(world, exchangeBody(mine, theirCode))).toEqual(INVALID);
    expect(await exchange(world, exchangeBody(theirs, myCode))).toEqual(INVALID);
  });

  test('belongs to one redirect URI', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const body = { ...exchangeBody(signIn, await sealedCode(world, signIn)), redirect_uri: FIREFOX_REDIRECT_URI };
    expect(await exchange(world, body)).toEqual(INVALID);
  });

  test('is no state, and a state is no code', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    expect(await exchange(world, exchangeBody(signIn, await sealedState(world, signIn)))).toEqual(INVALID);
    const code = world.notion.allow('https://broker.example/callback');
    const state = await sealedCode(world, signIn);
    const answer = await world.get(`/callback?${new URLSearchParams({ code, state })}`);
    expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
  });

  test('is never the same twice', async () => {
    const world = brokerWorld();
    const signIn = newSignIn();
    const codes = [await sealedState(world, signIn), await sealedState(world, signIn)];
    expect(new Set(codes).size).toBe(2);
  });
});

describe('a sealed state', () => {
  const back = (world: BrokerWorld, state: string, more: Record<string, string> = { code: 'c' }) =>
    world.get(`/callback?${new URLSearchParams({ ...more, state })}`);

  test('ends after a quarter of an hour, in words for the person who waits', async () => {
    const world = brokerWorld();
    const state = await sealedState(world, newSignIn());
    world.passTime(15 * 60_000);
    const answer = await back(world, state);
    expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
    expect(await answer.text()).toContain('took too long');
  });

  test('that was changed or made up sends nobody anywhere, not even with an error', async () => {
    const world = brokerWorld();
    const state = await sealedState(world, newSignIn());
    for (const forged of [flip(state, 30), state.slice(1), 'x', '', 'A'.repeat(5_000)]) {
      for (const more of [{ code: 'c' }, { error: 'access_denied' }]) {
        const answer = await back(world, forged, more);
        expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
      }
    }
  });

  test('ends with the place of its redirect URI on the list', async () => {
    const before = brokerWorld();
    const state = await sealedState(before, newSignIn());
    const after = brokerWorld({ environment: { REDIRECT_URIS: 'https://other.chromiumapp.org/notion' } });
    const answer = await back(after, state);
    expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
  });

  test.each([
    ['neither code nor error', {}],
    ['both', { code: 'c', error: 'access_denied' }],
    ['an empty code', { code: '' }],
    ['a code with a line break', { code: 'c\r\nSet-Cookie: a=b' }],
    ['a code without end', { code: 'c'.repeat(5_000) }],
  ])('with %s is refused', async (_, more) => {
    const world = brokerWorld();
    const answer = await back(world, await sealedState(world, newSignIn()), more);
    expect([answer.status, answer.headers.has('location')]).toEqual([400, false]);
  });

  test('opens with the key it was sealed with, whatever the broker’s age', async () => {
    const state = await sealedState(brokerWorld(), newSignIn());
    const restarted = brokerWorld({ environment: { SEAL_KEY: environment.SEAL_KEY } });
    expect((await back(restarted, state)).status).toBe(302);
  });
});
