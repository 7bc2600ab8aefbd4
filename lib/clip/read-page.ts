import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';
import type { ClipPorts } from './clip-ports.ts';

/** Reads the page in a tab and keeps what was read for the Save that follows. */
export async function readPage(
  ports: Pick<ClipPorts, 'pages' | 'captures'>,
  tabId: number,
  mode: CaptureMode,
): Promise<{ captureId: string; snapshot: Snapshot }> {
  const snapshot = await ports.pages.capture(tabId, mode);
  return { captureId: await ports.captures.put(tabId, snapshot), snapshot };
}
