import type { State } from '../model/state.ts';
import type { Token } from '../model/types.ts';
import { ApiError } from './api-error.ts';

/** Counts a request against the connection's fixed window. Throws 429 when the window is full (developers.notion.com: request-limits). */
export function countRequest(state: State, token: Token): void {
  const limit = state.workspaces.get(token.workspaceId)?.requestsPerWindow ?? Number.POSITIVE_INFINITY;
  const now = state.now();
  const window = Math.floor(now / state.rateWindow);
  const current = state.rateCounts.get(token.botId);
  const count = current?.window === window ? current.count + 1 : 1;
  state.rateCounts.set(token.botId, { window, count });
  if (count <= limit) return;
  const seconds = Math.max(1, Math.ceil(((window + 1) * state.rateWindow - now) / 1000));
  throw rateLimited(seconds, 'public_api_request_rate_limit');
}

export function rateLimited(seconds: number, reason: string): ApiError {
  return new ApiError(
    429,
    'rate_limited',
    'You have been rate limited. Please try again in a few minutes.',
    { rate_limit_reason: reason, retry_after: String(seconds) },
    { 'Retry-After': String(seconds) },
  );
}
