import type { CaptureMode } from '../hast/snapshot.ts';
import { startClip } from './start-clip.ts';

/** Where a quick save ended: as a job, or at the step the user has to take first. */
export type QuickSave = { kind: 'started'; jobId: string } | { kind: 'connectFirst' } | { kind: 'chooseFirst' };

/**
 * Saves the page in a tab to the last destination, without a question.
 * @throws as `startClip`
 */
export async function quickSave(
  ports: Parameters<typeof startClip>[0],
  tabId: number,
  mode: CaptureMode,
): Promise<QuickSave> {
  const connections = await ports.tokens.list();
  if (connections.length === 0) return { kind: 'connectFirst' };
  const { recentDestinations } = await ports.settings.get();
  const [destination] = recentDestinations;
  if (!destination) return { kind: 'chooseFirst' };
  return { kind: 'started', jobId: await startClip(ports, { tabId, mode, captureId: null, title: null, destination }) };
}
