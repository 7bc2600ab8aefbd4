import { LinkNotClippableError } from '../errors/link-not-clippable-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { bareSnapshot } from './bare-snapshot.ts';
import type { Pressed } from './capture-media.ts';
import type { ClipPorts } from './clip-ports.ts';
import { fileTitle } from './media-title.ts';

/**
 * Captures a link as a bookmark, named as it is named in its page. Nothing is loaded from its address.
 * @throws LinkNotClippableError when it leads elsewhere than to a web page
 */
export async function captureLink(
  { pages }: Pick<ClipPorts, 'pages'>,
  { tabId, frameId, address }: Pressed,
): Promise<Snapshot> {
  const url = webAddress(address);
  const label = await pages.label(tabId, frameId, address);
  return bareSnapshot({ url: url.href, title: label || fileTitle(url.href) || url.hostname });
}

/**
 * The address of a link.
 * @throws LinkNotClippableError when it is not http(s)
 */
export function webAddress(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new LinkNotClippableError();
  return url;
}
