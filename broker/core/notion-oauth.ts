import * as v from 'valibot';
import { BrokerError, type BrokerErrorCode } from './broker-error.ts';
import type { Configuration } from './configuration.ts';
import { readText } from './read-text.ts';

/** Notion's OAuth endpoints with the client's secret. Every failure is a `BrokerError`. */
export interface NotionOAuth {
  exchange(code: string): Promise<TokenAnswer>;
  refresh(refreshToken: string): Promise<TokenAnswer>;
  revoke(token: string): Promise<void>;
}

/** Notion answers within two seconds as a rule; the user is waiting. ms */
export const NOTION_TIMEOUT_MS = 10_000;
/** A token answer is about 1 KB. Bytes. */
const MAX_ANSWER_BYTES = 64 * 1024;
/** Longest pause that is passed on. Seconds. */
const MAX_RETRY_AFTER = 3_600;

/**
 * What goes on to the extension: what it needs, and no more. Notion also sends the person's name and e-mail address.
 * Source: https://developers.notion.com/reference/create-a-token
 */
const tokenAnswerSchema = v.object({
  access_token: v.pipe(v.string(), v.nonEmpty()),
  token_type: v.optional(v.string(), 'bearer'),
  refresh_token: v.nullish(v.string(), null),
  bot_id: v.string(),
  workspace_id: v.string(),
  workspace_name: v.nullish(v.string(), null),
  workspace_icon: v.nullish(v.string(), null),
});

export type TokenAnswer = v.InferOutput<typeof tokenAnswerSchema>;

const errorSchema = v.object({ error: v.string() });

type Endpoint = 'token' | 'revoke';

/**
 * @param request the `fetch` to use
 * @param timeoutMs after which Notion counts as dead
 */
export function notionOAuth(
  { notionOrigin, clientId, clientSecret, publicOrigin }: Configuration,
  request: typeof fetch,
  timeoutMs: number,
): NotionOAuth {
  const authorization = `Basic ${btoa(`${clientId}:${clientSecret}`)}`;

  async function post(path: Endpoint, body: Record<string, string>): Promise<unknown> {
    // The time is up for the answer's body too, which a dying server may never end.
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const answer = await request(`${notionOrigin}/v1/oauth/${path}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        // A redirect would carry the secret elsewhere.
        redirect: 'manual',
        signal,
      });
      const parsed = parseJson(await readText(answer, MAX_ANSWER_BYTES));
      if (!answer.ok) throw refusal(path, answer, parsed);
      return parsed;
    } catch (error) {
      if (error instanceof BrokerError) throw error;
      throw new BrokerError(signal.aborted ? 'notion_timeout' : 'notion_unavailable');
    }
  }

  return {
    exchange: async (code) =>
      tokenAnswer(
        await post('token', { grant_type: 'authorization_code', code, redirect_uri: `${publicOrigin}/callback` }),
      ),
    refresh: async (refreshToken) =>
      tokenAnswer(await post('token', { grant_type: 'refresh_token', refresh_token: refreshToken })),
    revoke: async (token) => void (await post('revoke', { token })),
  };
}

function tokenAnswer(answer: unknown): TokenAnswer {
  const parsed = v.safeParse(tokenAnswerSchema, answer);
  if (!parsed.success) throw new BrokerError('notion_unavailable');
  return parsed.output;
}

/** What Notion's error means for the client. Source: https://developers.notion.com/reference/create-a-token */
function refusal(endpoint: Endpoint, answer: Response, body: unknown): BrokerError {
  if (answer.status === 429 || answer.status === 529) {
    return new BrokerError('notion_rate_limited', retryAfter(answer.headers));
  }
  const named = v.safeParse(errorSchema, body);
  return new BrokerError(codeOf(endpoint, answer.status, named.success ? named.output.error : ''));
}

function codeOf(endpoint: Endpoint, status: number, error: string): BrokerErrorCode {
  if (error === 'invalid_grant') return 'invalid_grant';
  // Our request to revoke holds nothing but the token, so it is the token that Notion does not know.
  if (endpoint === 'revoke' && status === 400) return 'invalid_grant';
  return status >= 400 && status < 500 ? 'broker_refused' : 'notion_unavailable';
}

/** Seconds to wait, a minute when Notion does not say. */
function retryAfter(headers: Headers): number {
  const given = Number(headers.get('retry-after') ?? 'NaN');
  return Number.isFinite(given) && given >= 0 ? Math.min(Math.ceil(given), MAX_RETRY_AFTER) : 60;
}

/** Undefined for what is too long or no JSON: an error page of a gateway. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
