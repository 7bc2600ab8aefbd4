/**
 * How many requests one connection may send. Notion counts in fixed windows of a minute whose beginning nobody tells;
 * counting the last minute at every moment stays within any of them.
 * Source: https://developers.notion.com/reference/request-limits
 */
export interface RateWindow {
  /** How long a request counts, ms. Notion's minute; tests scale it down. */
  lengthMs: number;
  /** Requests we allow ourselves in that time. */
  limit: number;
  /** When Notion last said "too many", ms since 1970, or null. */
  learnedAt: number | null;
  /** When the requests that still count were sent, ms since 1970, oldest first. */
  sent: number[];
  /** Notion asked to send nothing before, ms since 1970. */
  blockedUntil: number;
  /** How far Notion's clock is ahead of ours, ms, by the `Date` of its answers. */
  aheadMs: number;
}

/** The limit of Free and Plus workspaces; the smallest documented. */
const FIRST_LIMIT = 180;
/** The limit of Business and Enterprise workspaces; the largest documented. */
const HIGHEST_LIMIT = 600;
/** Others may use up the same window; we never give up our share altogether. */
const LOWEST_LIMIT = 30;
/** How long a limit that Notion taught us is not tried higher: others may have used the window up just then. */
const LEARNED_FOR_MS = 60 * 60_000;
/** A limit that held for a full minute is tried a little higher. */
const RAISE = 1.25;

export const newRateWindow: RateWindow = {
  lengthMs: 60_000,
  limit: FIRST_LIMIT,
  learnedAt: null,
  sent: [],
  blockedUntil: 0,
  aheadMs: 0,
};

/**
 * Asks to send one request.
 * @param now ms since 1970
 * @returns the window with the request counted, or how long to wait first, ms
 */
export function reserve(window: RateWindow, now: number): { window: RateWindow; waitMs: number } {
  const current = { ...window, sent: window.sent.filter((at) => at > now - window.lengthMs && at <= now) };
  if (now < current.blockedUntil) return { window: current, waitMs: current.blockedUntil - now };
  const oldest = current.sent[current.sent.length - current.limit];
  if (oldest === undefined) return { window: { ...current, sent: [...current.sent, now] }, waitMs: 0 };
  const raised = raiseIfHeld(current, now);
  if (raised.limit > current.limit) return reserve(raised, now);
  return { window: current, waitMs: oldest + current.lengthMs - now };
}

/** Learns from "too many requests": what was sent in the last minute is what this connection may send. */
export function learn(window: RateWindow, retryAfterMs: number, now: number): RateWindow {
  const sent = window.sent.filter((at) => at > now - window.lengthMs).length;
  const limit = Math.max(LOWEST_LIMIT, Math.min(window.limit, sent - 1));
  return { ...window, limit, learnedAt: now, blockedUntil: now + retryAfterMs };
}

/** Raises the limit when it was used up for a whole window and Notion did not object. */
function raiseIfHeld(window: RateWindow, now: number): RateWindow {
  const [first] = window.sent;
  const held = first !== undefined && now - first > window.lengthMs * 0.9;
  const fresh = window.learnedAt !== null && now - window.learnedAt < LEARNED_FOR_MS;
  if (fresh || !held) return window;
  return { ...window, limit: Math.min(HIGHEST_LIMIT, Math.ceil(window.limit * RAISE)) };
}
