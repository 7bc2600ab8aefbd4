import { mayReach } from '../job/may-reach.ts';
import type { AssetFetch } from '../ports/asset-fetch.ts';
import { hasFetchRules, tidyFetchRules, withFetchRules } from './fetch-rules.ts';
import { isOriginAllowed } from './host-permission.ts';
import { readBounded } from './read-bounded.ts';

/** A picture that takes longer is given up. ms */
const PATIENCE_MS = 30_000;
/** Larger ones stay links. Bytes */
const MAX_BYTES = 64 * 1024 * 1024;

/** Fetches pictures from the worker. */
export function assetFetch(): AssetFetch {
  // A new worker has no fetch under way yet.
  const tidied = tidyFetchRules();
  return {
    isAllowed: (address) => isOriginAllowed(new URL(address).origin),
    async fetch(address, pageUrl) {
      if (!hasFetchRules) return { problem: 'unreachable' };
      await tidied;
      return withFetchRules({ address, pageUrl, tellsSite: true }, () => load(address, pageUrl));
    },
  };
}

async function load(address: string, pageUrl: string): Promise<{ bytes: Blob } | { problem: string }> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await fetch(address, { credentials: 'include', referrerPolicy: 'no-referrer', signal });
    // A redirect, or a name that leads elsewhere by now.
    if (!mayReach(pageUrl, answer.url)) return { problem: 'privateAddress' };
    return answer.ok ? await take(answer) : { problem: `status${answer.status}` };
  } catch {
    return { problem: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

async function take(answer: Response): Promise<{ bytes: Blob } | { problem: string }> {
  const bytes = await readBounded(answer, MAX_BYTES);
  if (!(bytes instanceof Blob)) return { problem: `tooLarge:${bytes.tooLarge}` };
  return bytes.size === 0 ? { problem: 'empty' } : { bytes };
}
