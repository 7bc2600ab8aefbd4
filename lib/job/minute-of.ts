const MINUTE_MS = 60_000;

/** The minute a moment lies in, ms since 1970: Notion rounds the times of what it makes down to it. */
export function minuteOf(time: number): number {
  return Math.floor(time / MINUTE_MS) * MINUTE_MS;
}
