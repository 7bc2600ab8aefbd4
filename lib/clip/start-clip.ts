import type { Snapshot } from '../hast/snapshot.ts';
import { type AcceptPorts, acceptClip } from './accept-clip.ts';
import { captureOffered, capturePage } from './capture-page.ts';
import type { PdfPorts } from './capture-pdf.ts';
import { captureScreenshot, type ScreenshotPorts } from './capture-screenshot.ts';
import type { ClipPorts } from './clip-ports.ts';
import { type ClipRequest, isShot } from './clip-request.ts';
import { filledBy, ruleOfTab } from './rule-of.ts';

type StartPorts = AcceptPorts & ScreenshotPorts & PdfPorts & Pick<ClipPorts, 'captures'>;

/**
 * Accepts what the user asked to be saved of the page in a tab.
 * @returns the id of the job
 * @throws PageNotClippableError, SnapshotError, ScreenshotError, and as `acceptClip`
 */
export function startClip(ports: StartPorts, request: ClipRequest): Promise<string> {
  return acceptClip(ports, request, () => snapshotFor(ports, request));
}

async function snapshotFor(ports: StartPorts, request: ClipRequest): Promise<Snapshot> {
  const { tabId, mode, captureId, destination } = request;
  const rule = await ruleOfTab(ports, tabId);
  if (isShot(mode)) return filledBy(rule, await captureScreenshot(ports, tabId, mode, destination.title), ports);
  if (mode === null) return filledBy(rule, await captureOffered(ports, tabId, rule), ports);
  const kept = captureId === null ? null : await ports.captures.get(captureId);
  return kept ?? filledBy(rule, await capturePage(ports, tabId, mode, rule), ports);
}
