/** Statuses that ask to come back later and surely did nothing. */
export const TOO_MANY: readonly number[] = [429, 529];

/** Waits when Notion says "too many" without saying how long, ms: the length of its rate window. */
const DEFAULT_RETRY_AFTER_MS = 60_000;

/**
 * `Retry-After`, in seconds or as a date, however long. ms
 * Source: https://developers.notion.com/reference/request-limits
 */
export function retryAfterMs(headers: unknown): number {
  const value = headers instanceof Headers ? headers.get('retry-after') : null;
  if (value === null) return DEFAULT_RETRY_AFTER_MS;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? DEFAULT_RETRY_AFTER_MS : Math.max(0, date - Date.now());
}

/** What Notion's clock said when it answered, ms since 1970; NaN when the answer does not tell. */
export function dateOf(headers: unknown): number {
  return headers instanceof Headers ? Date.parse(headers.get('date') ?? '') : Number.NaN;
}
