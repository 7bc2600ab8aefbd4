import type { Job } from './job.ts';

/**
 * When something will happen to a running job by itself that nobody is at work on: its wait ends, or a question to the
 * user goes unanswered.
 * @param now ms since 1970
 * @returns ms since 1970, or null when there is nothing to wait for
 */
export function nextMoment({ state, wait, assets }: Job, now: number): number | null {
  if (state !== 'running') return null;
  if (wait && wait.until > now) return wait.until;
  const unanswered = Object.values(assets).flatMap((asset) =>
    asset.state === 'asking' && asset.until > now ? [asset.until] : [],
  );
  return unanswered.length > 0 ? Math.min(...unanswered) : null;
}
