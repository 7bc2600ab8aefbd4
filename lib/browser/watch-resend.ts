import type { ResendWatch } from '../ports/resend-watch.ts';
import { looksResent } from './looks-resent.ts';

/** How long the browser may take to tell the times of a request after its answer was read, ms. */
const LONGEST_WAIT_MS = 100;

/**
 * Sends one request and tells afterwards whether the browser may have sent it twice. The request is known by a fragment,
 * which never leaves the browser. An observer is told of every request, while the browser's own list is full after 250.
 */
export function watchResend(request: typeof fetch): ResendWatch {
  const mark = `#${crypto.randomUUID()}`;
  let answeredAt: number | null = null;
  const seen = observe(mark);
  return {
    request: async (address, init) => {
      const answer = await request(`${String(address)}${mark}`, init);
      answeredAt = performance.now();
      return answer;
    },
    async isDoubtful() {
      // Without an answer nobody knows how it ended anyway.
      const timing = answeredAt === null ? null : await seen.timing();
      seen.end();
      return timing !== null && answeredAt !== null && looksResent(timing, answeredAt);
    },
  };
}

function observe(mark: string): { timing: () => Promise<PerformanceResourceTiming | null>; end: () => void } {
  let found: PerformanceResourceTiming | null = null;
  let tell = () => {};
  const take = (entries: readonly PerformanceEntry[]) => {
    const entry = entries.find(({ name }) => name.endsWith(mark));
    if (!(entry instanceof PerformanceResourceTiming)) return;
    found = entry;
    tell();
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'resource' });
  return {
    async timing() {
      take(observer.takeRecords());
      if (found === null) {
        await new Promise<void>((resolve) => {
          tell = resolve;
          setTimeout(resolve, LONGEST_WAIT_MS);
        });
      }
      return found;
    },
    end: () => observer.disconnect(),
  };
}
