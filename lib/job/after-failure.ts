import type { NotionErrorFacts } from '../errors/notion-error.ts';

/** What becomes of a request that failed. */
export type Verdict =
  /** Send the same request again after `delayMs`. */
  | { kind: 'retry'; delayMs: number }
  /** Notion may have done it: ask before anything else. */
  | { kind: 'uncertain' }
  /** Repeating changes nothing. */
  | { kind: 'stop' };

/** First delay and ceiling of the back-off, ms. */
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 60_000;
/** How often the network is looked for, ms; its return is also an event of its own. */
const OFFLINE_DELAY_MS = 30_000;
/** About eight minutes of trying on one request; after that the user decides. */
export const MAX_RETRIES = 12;

/**
 * The retry rule: a pure function of the failure, of what the request does and of how often it was tried.
 * @param facts what is known of the failure
 * @param repeatable true when the request may be sent twice without harm: reads, and uploads, whose unattached ids expire
 * @param retries how often it was tried again already
 * @param random 0 to 1, spreads the delays of many clients
 *
 * Without a network the clip waits for it, however long. 429 and 529 wait as long as Notion asks, however often. Source: https://developers.notion.com/reference/request-limits
 */
export function afterFailure(facts: NotionErrorFacts, repeatable: boolean, retries: number, random: number): Verdict {
  if (facts.retryAfterMs !== null) return { kind: 'retry', delayMs: facts.retryAfterMs };
  if (facts.code === 'offline') return { kind: 'retry', delayMs: OFFLINE_DELAY_MS };
  if (facts.ambiguous && !repeatable) return { kind: 'uncertain' };
  if ((facts.transient || facts.ambiguous) && retries < MAX_RETRIES) {
    const delay = Math.min(FIRST_DELAY_MS * 2 ** retries, MAX_DELAY_MS);
    return { kind: 'retry', delayMs: Math.round(delay * (0.5 + random / 2)) };
  }
  return { kind: 'stop' };
}
