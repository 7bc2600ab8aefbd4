import * as v from 'valibot';
import type { ErrorCode } from '../errors/error-code.ts';
import type { NotionErrorFacts } from '../errors/notion-error.ts';
import type { OAuthClient } from '../ports/oauth-grant.ts';
import type { OAuthAnswer } from '../ports/oauth-http.ts';

/** Answers that mean: this code or refresh token counts no longer. The last two are the broker's own. */
const ENDED = ['invalid_grant', 'code_invalid', 'code_expired'];
/** When nobody says how long to wait. ms */
const DEFAULT_WAIT_MS = 60_000;

const errorSchema = v.object({ error: v.string() });

/**
 * What an answer without tokens means. Nothing of it is ambiguous for a clip: no token, nothing written.
 * Sources: https://developers.notion.com/reference/create-a-token; broker/core/broker-error.ts
 * @returns `ended`, or the facts of an error
 */
export function tokenFailure(way: OAuthClient['way'], answer: OAuthAnswer | null): 'ended' | NotionErrorFacts {
  if (!answer) return facts(way === 'broker' ? 'brokerUnavailable' : 'network', null);
  const named = v.safeParse(errorSchema, answer.body);
  const error = named.success ? named.output.error : '';
  if (ENDED.includes(error)) return 'ended';
  if (answer.status === 429 || answer.status === 529 || error === 'notion_rate_limited') return limited(answer);
  return facts(way === 'broker' ? brokerCode(error) : directCode(answer.status), answer.status);
}

/** The broker's words. Where the broker itself is at fault, only its operator can mend it. */
function brokerCode(error: string): ErrorCode {
  return error === 'notion_unavailable' || error === 'notion_timeout' ? 'notionUnavailable' : 'brokerUnavailable';
}

function directCode(status: number): ErrorCode {
  return status >= 400 && status < 500 ? 'signInClient' : 'notionUnavailable';
}

function limited({ status, retryAfter }: OAuthAnswer): NotionErrorFacts {
  const seconds = Number(retryAfter ?? 'NaN');
  const waitMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : DEFAULT_WAIT_MS;
  return { ...facts('rateLimited', status), retryAfterMs: waitMs, values: [Math.ceil(waitMs / 1_000)] };
}

function facts(code: ErrorCode, status: number | null): NotionErrorFacts {
  return {
    code,
    status,
    ambiguous: false,
    transient: code !== 'signInClient',
    retryAfterMs: null,
    committed: null,
    imageRefused: false,
  };
}
