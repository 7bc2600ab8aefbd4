import { createHash } from 'node:crypto';

/** A request as Notion's OAuth endpoints saw it. */
export interface SeenRequest {
  path: string;
  body: Record<string, string>;
  authorization: string | null;
  redirect: string;
}

/**
 * Notion's OAuth endpoints in memory, as strict as the real ones: codes count once, refresh tokens rotate, the redirect
 * URI must be the one of the authorize page. `answerWith` puts any answer in their place.
 */
export class FakeNotionOAuth {
  readonly seen: SeenRequest[] = [];
  answerWith: ((request: SeenRequest, signal: AbortSignal) => Response | Promise<Response>) | null = null;
  #codes = new Map<string, string>();
  #refreshTokens = new Set<string>();
  #accessTokens = new Set<string>();
  #made = 0;

  readonly #authorization: string;

  constructor(clientId: string, clientSecret: string) {
    this.#authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  }

  /** The user chose Allow: gives the code that goes to the redirect URI. */
  allow(redirectUri: string): string {
    const code = this.#make('code');
    this.#codes.set(code, redirectUri);
    return code;
  }

  isValid(accessToken: string): boolean {
    return this.#accessTokens.has(accessToken);
  }

  /** Access tokens run out; refresh tokens do not. */
  expireAccessTokens(): void {
    this.#accessTokens.clear();
  }

  /** The user removed the connection in Notion. */
  endEverything(): void {
    this.#accessTokens.clear();
    this.#refreshTokens.clear();
  }

  /** What the broker gets as `fetch`. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const seen = {
      path: new URL(request.url).pathname,
      body: (await request.json()) as Record<string, string>,
      authorization: request.headers.get('authorization'),
      redirect: request.redirect,
    };
    this.seen.push(seen);
    if (this.answerWith) return this.answerWith(seen, request.signal);
    return this.#answer(seen);
  };

  #answer({ path, body, authorization }: SeenRequest): Response {
    if (authorization !== this.#authorization) {
      return Response.json({ error: 'invalid_client', request_id: 'r' }, { status: 401 });
    }
    if (path === '/v1/oauth/revoke') return this.#revoke(body['token'] ?? '');
    if (path !== '/v1/oauth/token') return Response.json({ error: 'invalid_request' }, { status: 400 });
    return body['grant_type'] === 'refresh_token'
      ? this.#refresh(body['refresh_token'] ?? '')
      : this.#exchange(body['code'] ?? '', body['redirect_uri']);
  }

  #exchange(code: string, redirectUri: string | undefined): Response {
    const registered = this.#codes.get(code);
    if (registered === undefined || registered !== redirectUri) return invalidGrant('Invalid code.');
    this.#codes.delete(code);
    return this.#pair();
  }

  #refresh(refreshToken: string): Response {
    if (!this.#refreshTokens.delete(refreshToken)) return invalidGrant('Token has been expired or revoked.');
    this.#accessTokens.clear();
    return this.#pair();
  }

  #revoke(token: string): Response {
    if (!this.#accessTokens.has(token)) return Response.json({ error: 'invalid_request' }, { status: 400 });
    this.endEverything();
    return Response.json({ request_id: 'r' });
  }

  #pair(): Response {
    const access = this.#make('access');
    const refresh = this.#make('refresh');
    this.#accessTokens.add(access);
    this.#refreshTokens.add(refresh);
    return Response.json(tokenAnswer(access, refresh));
  }

  /** Texts that cannot occur by chance, so that a log line that holds one is caught. */
  #make(kind: string): string {
    this.#made += 1;
    return `${kind}_${createHash('sha256').update(`${kind}${this.#made}`).digest('hex')}`;
  }
}

/** A token answer as Notion documents it. */
export function tokenAnswer(accessToken: string, refreshToken: string | null): Record<string, unknown> {
  return {
    access_token: accessToken,
    token_type: 'bearer',
    refresh_token: refreshToken,
    bot_id: 'b3414d65-1224-4b3c-9b4c-1b9d2c2e2d0a',
    workspace_icon: '🏠',
    workspace_name: 'Acme',
    workspace_id: '4b9a2c6e-0000-4000-8000-000000000001',
    owner: { type: 'user', user: { object: 'user', name: 'Ada', person: { email: 'ada@acme.example' } } },
    duplicated_template_id: null,
    request_id: 'c0ffee00-0000-4000-8000-000000000002',
  };
}

function invalidGrant(description: string): Response {
  return Response.json({ error: 'invalid_grant', error_description: description }, { status: 400 });
}
