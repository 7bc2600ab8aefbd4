import type { AuthPorts } from '../../lib/auth/auth-ports.ts';
import { NotionError } from '../../lib/errors/notion-error.ts';
import type { OAuthConnection } from '../../lib/ports/grant-store.ts';
import type { NotionIdentity } from '../../lib/ports/notion-api.ts';
import type { OAuthClient } from '../../lib/ports/oauth-grant.ts';
import type { OAuthAnswer } from '../../lib/ports/oauth-http.ts';
import type { PendingSignIn } from '../../lib/ports/pending-sign-in-store.ts';
import type { WebAuthOutcome } from '../../lib/ports/web-auth-flow.ts';
import { brokerWorld, EXTENSION_ORIGIN, REDIRECT_URI } from '../broker/broker-world.ts';
import { FakeNotionOAuth } from '../broker/fake-notion-oauth.ts';
import { fakeLocks } from '../fakes/fake-locks.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { memoryGrantStore } from './memory-grant-store.ts';
import { memoryPendingSignInStore } from './memory-pending-sign-in-store.ts';

export const THROUGH_BROKER: OAuthClient = { way: 'broker', origin: 'https://broker.example' };
export const DIRECT: OAuthClient = { way: 'direct', clientId: 'team-1', clientSecret: 'team_secret_1' };

export const IDENTITY: NotionIdentity = {
  botId: 'bot-1',
  botName: 'Tearsheet',
  workspaceId: 'w-1',
  workspaceName: 'Acme',
  actsForUser: true,
  maxUploadBytes: 5_242_880,
};

/** What the window does: by default the user chooses Allow. */
type Window = (address: URL) => Promise<WebAuthOutcome>;

/** Every port of `auth` in memory, with the real broker behind the broker's address. */
export function authWorld() {
  const broker = brokerWorld();
  const team = new FakeNotionOAuth('team-1', 'team_secret_1');
  const records = new Map<string, OAuthConnection>();
  const pending = new Map<string, PendingSignIn>();
  const controls = {
    /** Takes the place of broker and Notion. */
    answer: null as null | ((address: string) => OAuthAnswer | null | Promise<OAuthAnswer | null>),
    window: allow as Window,
    /** Asked by `users/me`. */
    identify: async (_token: string) => IDENTITY,
    /** Every request: address and body. */
    sent: [] as { address: string; body: Readonly<Record<string, string>> }[],
  };

  async function allow(address: URL): Promise<WebAuthOutcome> {
    if (address.host === 'api.notion.com') {
      const code = team.allow(REDIRECT_URI);
      const state = address.searchParams.get('state') ?? '';
      return { kind: 'answered', address: `${REDIRECT_URI}?${new URLSearchParams({ code, state })}` };
    }
    return answerOfNotion(address, { code: broker.notion.allow('https://broker.example/callback') });
  }

  /** Goes through the broker to Notion's page, answers there, and follows the broker back. */
  async function answerOfNotion(address: URL, answer: Record<string, string>): Promise<WebAuthOutcome> {
    const notion = new URL((await broker.broker.request(address.href)).headers.get('location') ?? '');
    const query = new URLSearchParams({ ...answer, state: notion.searchParams.get('state') ?? '' });
    const back = await broker.broker.request(`https://broker.example/callback?${query}`);
    return { kind: 'answered', address: back.headers.get('location') ?? '' };
  }

  const ports: AuthPorts = {
    flow: { isOffered: true, redirectUri: () => REDIRECT_URI, open: (address) => controls.window(new URL(address)) },
    pendingSignIns: memoryPendingSignInStore(pending),
    grants: memoryGrantStore(records),
    oauthHttp: {
      post: async (address, body, authorization) => {
        controls.sent.push({ address, body });
        if (controls.answer) return controls.answer(address);
        const request = new Request(address, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: EXTENSION_ORIGIN,
            ...(authorization !== null && { authorization }),
          },
          body: JSON.stringify(body),
        });
        const answer = address.startsWith('https://broker.example/')
          ? await broker.broker.request(request)
          : await team.fetch(request);
        return { status: answer.status, body: await answer.json(), retryAfter: answer.headers.get('retry-after') };
      },
    },
    locks: fakeLocks(),
    scheduler: { keepAlive: (work) => work() },
    clock: { now: broker.now },
    openNotion: (token) =>
      Object.assign(new FakeNotion(), {
        me: async () => {
          if (!broker.notion.isValid(token) && !team.isValid(token)) throw refused();
          return controls.identify(token);
        },
      }),
  };
  return { ports, controls, records, broker, team, answerOfNotion, pending };
}

export type AuthWorld = ReturnType<typeof authWorld>;

/** Notion's 401. */
export function refused(): NotionError {
  return new NotionError({
    code: 'tokenInvalid',
    status: 401,
    ambiguous: false,
    transient: false,
    retryAfterMs: null,
    committed: null,
    imageRefused: false,
  });
}
