import type { Snapshot } from '../hast/snapshot.ts';
import type { Destination } from '../settings/destination.ts';
import { type AcceptPorts, acceptClip } from './accept-clip.ts';
import { PLAIN_SAVE } from './clip-request.ts';

/** Where a quick save ended: as a job, or at the step the user has to take first. */
export type QuickSave = { kind: 'started'; jobId: string } | { kind: 'connectFirst' } | { kind: 'chooseFirst' };

/**
 * Saves something to the last destination, without a question.
 * @param tabId the tab it comes from
 * @param capture reads it, told where it will go
 * @throws as `acceptClip`
 */
export async function quickSave(
  ports: AcceptPorts,
  tabId: number,
  capture: (destination: Destination) => Promise<Snapshot>,
): Promise<QuickSave> {
  const connections = await ports.tokens.list();
  if (connections.length === 0) return { kind: 'connectFirst' };
  const { recentDestinations } = await ports.settings.get();
  const [destination] = recentDestinations;
  if (!destination) return { kind: 'chooseFirst' };
  const request = { ...PLAIN_SAVE, tabId, title: null, destination };
  return { kind: 'started', jobId: await acceptClip(ports, request, () => capture(destination)) };
}
