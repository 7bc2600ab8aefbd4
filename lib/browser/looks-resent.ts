/** When what happened to a request, ms on the clock of `performance.now()`. */
export type RequestTiming = Pick<
  PerformanceResourceTiming,
  | 'fetchStart'
  | 'domainLookupStart'
  | 'domainLookupEnd'
  | 'connectStart'
  | 'connectEnd'
  | 'requestStart'
  | 'responseStart'
>;

/**
 * A first try that Notion carried out took at least a round trip and a write: nothing shorter is one. Between a request
 * that is made and one that leaves lie 0 to 10 ms on a busy machine (ADR 12). ms
 */
const SHORTEST_TRY_MS = 10;
/** From the first byte of an answer to the moment a script gets it lie 0 to 10 ms on a busy machine (ADR 12). ms */
const LATE_ANSWER_MS = 30;

/**
 * Whether a browser may have sent a request twice by itself: both do so when a connection that was open before ends
 * before it brought an answer. Chromium tells the times of the last try; what came before it is a wait that nothing
 * explains. Firefox tells the first try, and the end of its connection as the beginning of the answer. A request that had
 * to wait for a free connection looks the same, and is taken for one: a look too many does no harm.
 * @param answeredAt when the head of the answer reached us
 */
export function looksResent(timing: RequestTiming, answeredAt: number): boolean {
  const { fetchStart, requestStart, connectEnd } = timing;
  // The browser does not tell.
  if (requestStart === 0) return false;
  const setUp = timing.domainLookupEnd - timing.domainLookupStart + (connectEnd - timing.connectStart);
  if (requestStart - fetchStart - setUp >= SHORTEST_TRY_MS) return true;
  const wasOpen = connectEnd <= fetchStart;
  return wasOpen && answeredAt - timing.responseStart >= LATE_ANSWER_MS;
}
