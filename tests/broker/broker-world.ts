import { createHash, randomBytes } from 'node:crypto';
import { parseConfiguration } from '../../broker/core/configuration.ts';
import { createBroker, type Platform } from '../../broker/core/create-broker.ts';
import { memoryRateLimit } from '../../broker/core/rate-limit.ts';
import { FakeNotionOAuth } from './fake-notion-oauth.ts';

export const EXTENSION_ID = 'abcdefghijklmnopabcdefghijklmnop';
export const EXTENSION_ORIGIN = `chrome-extension://${EXTENSION_ID}`;
export const REDIRECT_URI = `https://${EXTENSION_ID}.chromiumapp.org/notion`;
/** SHA-1 of the add-on's id, in hex. */
export const FIREFOX_REDIRECT_URI = 'https://0123456789abcdef0123456789abcdef01234567.extensions.allizom.org/notion';
export const CLIENT_SECRET = 'secret_of_the_client_1234567890';

export const environment = {
  PUBLIC_ORIGIN: 'https://broker.example',
  NOTION_CLIENT_ID: 'client-1',
  NOTION_CLIENT_SECRET: CLIENT_SECRET,
  SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
  REDIRECT_URIS: `${REDIRECT_URI} https://*.extensions.allizom.org/notion`,
};

type Options = Partial<Pick<Platform, 'notionTimeoutMs'>> & { environment?: Record<string, string> };

/** The broker over a Notion in memory, with a clock to turn and its log lines to read. */
export function brokerWorld(options: Options = {}) {
  let time = 1_800_000_000_000;
  const lines: string[] = [];
  const notion = new FakeNotionOAuth(environment.NOTION_CLIENT_ID, CLIENT_SECRET);
  const configuration = parseConfiguration({ ...environment, ...options.environment });
  const broker = createBroker(configuration, {
    fetch: notion.fetch,
    now: () => time,
    log: (line) => lines.push(line),
    rateLimit: memoryRateLimit(configuration.rateLimit, () => time),
    addressOf: (context) => context.req.header('test-address') ?? '192.0.2.1',
    ...(options.notionTimeoutMs !== undefined && { notionTimeoutMs: options.notionTimeoutMs }),
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    broker.request(`https://broker.example${path}`, { headers });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    broker.request(`https://broker.example${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: EXTENSION_ORIGIN, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { broker, notion, lines, get, post, now: () => time, passTime: (ms: number) => (time += ms) };
}

export type BrokerWorld = ReturnType<typeof brokerWorld>;

/** What an extension makes up for one sign-in. */
export function newSignIn(redirectUri = REDIRECT_URI) {
  const verifier = randomBytes(32).toString('base64url');
  return {
    verifier,
    state: randomBytes(32).toString('base64url'),
    challenge: createHash('sha256').update(verifier).digest('base64url'),
    redirectUri,
  };
}

export type SignIn = ReturnType<typeof newSignIn>;

/** The first page of a sign-in. */
export function authorizePath(signIn: SignIn, changes: Record<string, string> = {}): string {
  return `/authorize?${new URLSearchParams({
    redirect_uri: signIn.redirectUri,
    state: signIn.state,
    code_challenge: signIn.challenge,
    code_challenge_method: 'S256',
    ...changes,
  })}`;
}

/** Where an answer sends the browser. */
export function locationOf(answer: Response): URL {
  return new URL(answer.headers.get('location') ?? '');
}

/** Goes as far as Notion's page; gives the state that Notion will send back. */
export async function sealedState(world: BrokerWorld, signIn: SignIn): Promise<string> {
  return locationOf(await world.get(authorizePath(signIn))).searchParams.get('state') ?? '';
}

/** Goes through Allow; gives the sealed code that the extension gets. */
export async function sealedCode(world: BrokerWorld, signIn: SignIn): Promise<string> {
  const state = await sealedState(world, signIn);
  const code = world.notion.allow('https://broker.example/callback');
  const answer = await world.get(`/callback?${new URLSearchParams({ code, state })}`);
  return locationOf(answer).searchParams.get('code') ?? '';
}

/** The exchange, as the extension that began the sign-in asks for it. */
export function exchangeBody(signIn: SignIn, code: string): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    code_verifier: signIn.verifier,
    redirect_uri: signIn.redirectUri,
  };
}
