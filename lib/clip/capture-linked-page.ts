import { LinkedPageError } from '../errors/linked-page-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { mayReach } from '../job/may-reach.ts';
import { webAddress } from './capture-link.ts';
import type { Pressed } from './capture-media.ts';
import type { ClipPorts } from './clip-ports.ts';

/**
 * Captures the article behind a link without opening it.
 * @param allowed whether the user lets us load from there
 * @throws LinkNotClippableError, LinkedPageError, SnapshotError
 */
export async function captureLinkedPage(
  { links }: Pick<ClipPorts, 'links'>,
  { address, page }: Pressed,
  allowed: Promise<boolean>,
): Promise<Snapshot> {
  const url = webAddress(address);
  if (!(await allowed)) throw new LinkedPageError({ code: 'linkNotAllowed', values: [url.host] });
  if (!mayReach(page.url, url.href)) throw new LinkedPageError({ code: 'linkUnreachable', values: [url.host] });
  return links.read(url.href, page.url);
}
