import { withDeclinedOrigins } from '../settings/settings.ts';
import type { ClipPorts } from './clip-ports.ts';

/** Clips that asked whether pictures may be fetched go on, wherever the user allowed it by now. */
export async function takeAllowedOrigins(ports: Pick<ClipPorts, 'jobs' | 'fetches'>): Promise<void> {
  for (const { jobId, origin } of await openQuestions(ports)) {
    if (await ports.fetches.isAllowed(origin)) {
      await ports.jobs.apply(jobId, { type: 'originAnswered', origin, allowed: true }, null);
    }
  }
}

/**
 * The user does not want pictures to be fetched from these sites.
 * @param remember nobody is asked about them again
 */
export async function declineOrigins(
  ports: Pick<ClipPorts, 'jobs' | 'settings'>,
  origins: readonly string[],
  remember: boolean,
): Promise<void> {
  if (remember) await ports.settings.update((settings) => withDeclinedOrigins(settings, origins));
  for (const { jobId, origin } of await openQuestions(ports)) {
    if (origins.includes(origin)) {
      await ports.jobs.apply(jobId, { type: 'originAnswered', origin, allowed: false }, null);
    }
  }
}

async function openQuestions({ jobs }: Pick<ClipPorts, 'jobs'>): Promise<{ jobId: string; origin: string }[]> {
  const running = (await jobs.list()).filter(({ state }) => state === 'running');
  return running.flatMap(({ id, assets }) => {
    const origins = Object.values(assets).flatMap((asset) => (asset.state === 'asking' ? [asset.origin] : []));
    return [...new Set(origins)].map((origin) => ({ jobId: id, origin }));
  });
}
