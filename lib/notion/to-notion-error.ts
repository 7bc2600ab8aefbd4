import { isHTTPResponseError, RequestTimeoutError } from '@notionhq/client';
import * as v from 'valibot';
import type { ErrorCode } from '../errors/error-code.ts';
import { type CommittedIds, NotionError, type NotionErrorFacts } from '../errors/notion-error.ts';
import { retryAfterMs, TOO_MANY } from './answer-headers.ts';

/** Sentences about a property: a column that is gone, of another type, or takes no such option. */
const VALUE_REFUSED =
  /is not a property that exists|is expected to be|invalid (?:select|status|multi_select) option|body\.properties\b/i;

/**
 * What a failed request means for us.
 * Source: https://developers.notion.com/reference/status-codes
 */
export function toNotionError(error: unknown): NotionError {
  if (error instanceof NotionError) return error;
  if (isHTTPResponseError(error)) return new NotionError(factsOfAnswer(error), { cause: error });
  if (error instanceof v.ValiError) return new NotionError(noAnswer('notionUnavailable'), { cause: error });
  if (isTimeout(error)) return new NotionError(noAnswer('notionUnavailable'), { cause: error });
  // A rejected fetch: no network, or the connection broke; the request may have arrived.
  return new NotionError(noAnswer('network'), { cause: error });
}

type Answer = {
  status: number;
  message: string;
  headers: unknown;
  body: string;
  additional_data: Record<string, string | string[]> | undefined;
};

function factsOfAnswer(answer: Answer): NotionErrorFacts {
  const { status } = answer;
  const code = codeOf(answer);
  const blocked = answer.additional_data?.['rate_limit_reason'] === 'public_api_request_blocked';
  const wait = TOO_MANY.includes(status) && !blocked ? retryAfterMs(answer.headers) : null;
  return {
    code,
    status,
    // 409 and 5xx may come after the write was saved.
    ambiguous: status === 409 || (status >= 500 && status !== 529),
    transient: wait !== null || status === 409 || status >= 500,
    retryAfterMs: wait,
    committed: committedIds(answer.additional_data),
    imageRefused: status === 400 && /Invalid image url/i.test(answer.message),
    valueRefused: status === 400 && VALUE_REFUSED.test(answer.message),
    values: valuesOf(code, answer, wait),
  };
}

function noAnswer(code: ErrorCode): NotionErrorFacts {
  return {
    code,
    status: null,
    ambiguous: true,
    transient: true,
    retryAfterMs: null,
    committed: null,
    imageRefused: false,
  };
}

function codeOf({ status, message, additional_data: more }: Answer): ErrorCode {
  if (status === 401) return /restricted/i.test(message) ? 'tokenRestricted' : 'tokenInvalid';
  if (status === 403) return more?.['block_limit'] ? 'blockLimit' : 'capabilityMissing';
  if (status === 404) return 'destinationGone';
  if (TOO_MANY.includes(status)) return 'rateLimited';
  if (status === 409 || status >= 500) return 'notionUnavailable';
  // The one sentence Notion has for a target in the trash.
  if (/archived|in the trash/i.test(message) && /unarchive|restore|can't edit/i.test(message))
    return 'destinationTrashed';
  return 'rejected';
}

function valuesOf(code: ErrorCode, answer: Answer, waitMs: number | null): (string | number)[] {
  if (code === 'rateLimited') return [Math.ceil((waitMs ?? 0) / 1_000)];
  return code === 'rejected' ? [answer.message.slice(0, 300)] : [];
}

function committedIds(more: Answer['additional_data']): CommittedIds | null {
  const resourceId = more?.['committed_resource_id'];
  if (typeof resourceId !== 'string') return null;
  const childIds = more?.['committed_child_ids'];
  return { resourceId, childIds: Array.isArray(childIds) ? childIds : [] };
}

function isTimeout(error: unknown): boolean {
  if (RequestTimeoutError.isRequestTimeoutError(error)) return true;
  return error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
}
