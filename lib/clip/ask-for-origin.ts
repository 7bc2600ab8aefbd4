import type { JobPorts } from './clip-ports.ts';
import type { JobDesk } from './job-desk.ts';

/** How long a question may hold a clip up: who closed the popup without an answer is not waited for. ms */
const PATIENCE_MS = 30_000;

/**
 * Asks the user whether we may fetch from the site of an address, where there is somebody to ask and the answer is not
 * known.
 * @returns false when it is not to be asked
 */
export async function askForOrigin(ports: JobPorts, desk: JobDesk, key: string, address: string): Promise<boolean> {
  const { origin } = new URL(address);
  if (!desk.job.mayAsk || desk.job.face.extra.includes(key)) return false;
  const { declinedImageOrigins } = await ports.settings.get();
  if (declinedImageOrigins.includes(origin)) return false;
  await desk.apply({ type: 'permissionWanted', key, origin, until: ports.clock.now() + PATIENCE_MS });
  return true;
}
