/** Says how long a client must wait: 0 when it may go on, and then the request is counted. Seconds. */
export type RateLimit = (client: string) => Promise<number>;

/** A flood from ever new addresses may not fill the memory. */
const MAX_CLIENTS = 10_000;

interface Bucket {
  /** Requests that may come at once. */
  left: number;
  /** When `left` was true, ms since 1970. */
  at: number;
}

/**
 * One bucket for each client, in memory: it holds a minute's requests and fills up again over a minute, after which
 * nothing of the client is remembered.
 * @param now ms since 1970
 */
export function memoryRateLimit(perMinute: number, now: () => number, maxClients = MAX_CLIENTS): RateLimit {
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  return async (client) => {
    const at = now();
    const before = buckets.get(client) ?? { left: perMinute, at };
    const left = Math.min(perMinute, before.left + (at - before.at) * perMs);
    // Deleted first, so that the map stays in the order of the last request.
    buckets.delete(client);
    buckets.set(client, { left: left < 1 ? left : left - 1, at });
    forget(buckets, at, maxClients);
    return left < 1 ? Math.ceil((1 - left) / perMs / 1_000) : 0;
  };
}

/** Drops clients that were quiet for a minute, and the quietest ones when there are too many. */
function forget(buckets: Map<string, Bucket>, at: number, maxClients: number): void {
  for (const [client, bucket] of buckets) {
    if (at - bucket.at < 60_000 && buckets.size <= maxClients) return;
    buckets.delete(client);
  }
}
