import type { Snapshot } from '../hast/snapshot.ts';
import { type AcceptPorts, acceptClip } from './accept-clip.ts';
import type { ClipPorts } from './clip-ports.ts';
import type { ClipRequest } from './clip-request.ts';

/**
 * Accepts what the user asked to be saved of the page in a tab.
 * @returns the id of the job
 * @throws PageNotClippableError, SnapshotError, and as `acceptClip`
 */
export function startClip(
  ports: AcceptPorts & Pick<ClipPorts, 'pages' | 'captures'>,
  request: ClipRequest,
): Promise<string> {
  return acceptClip(ports, request, () => snapshotFor(ports, request));
}

async function snapshotFor(ports: Pick<ClipPorts, 'pages' | 'captures'>, request: ClipRequest): Promise<Snapshot> {
  const kept = request.captureId === null ? null : await ports.captures.get(request.captureId);
  return kept ?? (await ports.pages.capture(request.tabId, request.mode));
}
