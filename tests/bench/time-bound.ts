/** What a clip asks of Notion, for reckoning how fast it can be at best. */
export interface Load {
  /** Pictures, each two requests one after the other. */
  images: number;
  /** Which pictures each write shows; the writes go one after the other. */
  writes: readonly { images: readonly number[] }[];
}

export interface Conditions {
  /** From a request to its answer. */
  latencyMs: number;
  /** Uploads at the same time. */
  lanes: number;
  /** Requests that may be sent in any stretch of that length. */
  window: { ms: number; requests: number };
}

/**
 * The least time in which these requests can be made: uploads in lanes, in order, each write when its own pictures and
 * the write before it are done, and no request where the window is full. Nothing is reckoned for work of our own. ms
 */
export function timeBound({ images, writes }: Load, conditions: Conditions): number {
  const { latencyMs, lanes } = conditions;
  const sent: number[] = [];
  const free = Array.from({ length: lanes }, () => 0);
  const uploaded: number[] = [];
  let written = 0;
  let next = 0;
  const send = (at: number) => place(sent, at, conditions.window) + latencyMs;
  for (const write of writes) {
    const last = Math.max(-1, ...write.images);
    for (; next <= Math.min(last, images - 1); next += 1) {
      const lane = free.indexOf(Math.min(...free));
      uploaded[next] = send(send(free[lane] ?? 0));
      free[lane] = uploaded[next] ?? 0;
    }
    written = send(Math.max(written, ...write.images.map((image) => uploaded[image] ?? 0)));
  }
  return written;
}

/** The first moment from `at` on at which the window has room; counts the request. */
function place(sent: number[], at: number, { ms, requests }: Conditions['window']): number {
  let moment = at;
  for (;;) {
    const inWindow = sent.filter((time) => time > moment - ms && time <= moment).sort((a, b) => a - b);
    const oldest = inWindow[inWindow.length - requests];
    if (oldest === undefined) break;
    moment = oldest + ms;
  }
  sent.push(moment);
  return moment;
}
