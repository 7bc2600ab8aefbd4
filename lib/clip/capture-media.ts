import { MAX_URL_LENGTH } from '../blocks/limits.ts';
import { PageNotClippableError } from '../errors/page-not-clippable-error.ts';
import type { CapturedFile, Snapshot } from '../hast/snapshot.ts';
import { bareSnapshot } from './bare-snapshot.ts';
import type { ClipPorts } from './clip-ports.ts';
import { decodeDataUrl } from './decode-data-url.ts';
import { mediaTitle } from './media-title.ts';

/** Where the user pressed: the tab, the frame in it, and what the browser says of the page. */
export interface Pressed {
  tabId: number;
  frameId: number;
  page: { url: string; title: string };
  /** Address of the picture, video, sound or link under the pointer. */
  address: string;
}

/**
 * Captures the picture, video or sound the user pressed on: it is stored whole, with the page it is on as its source.
 * Its bytes are fetched later, by the job, unless the address itself holds them.
 */
export async function captureMedia(
  { pages }: Pick<ClipPorts, 'pages'>,
  kind: 'image' | 'video' | 'audio',
  pressed: Pressed,
): Promise<Snapshot> {
  const { tabId, frameId, address } = pressed;
  const [page, label] = await Promise.all([pageOf(pages, pressed), pages.label(tabId, frameId, address)]);
  const file = fileAt(kind, address, label);
  const title = mediaTitle(label, address, page.title);
  // A player that is fed by a script has no address of its own: its page is what can be kept.
  return file ? { ...page, title, files: [file] } : { ...page, title };
}

function fileAt(kind: CapturedFile['kind'], address: string, caption: string): CapturedFile | null {
  if (/^data:/i.test(address)) {
    const bytes = decodeDataUrl(address);
    return bytes && kind === 'image' ? { kind, key: crypto.randomUUID(), bytes, caption } : null;
  }
  if (kind === 'image') return { kind, key: address, bytes: null, caption };
  const isKept = /^https?:/i.test(address) && address.length <= MAX_URL_LENGTH;
  return isKept ? { kind, key: address, bytes: null, caption } : null;
}

/** What the page says of itself; where no script may look, what the browser says of it. */
async function pageOf(pages: ClipPorts['pages'], { tabId, page }: Pressed): Promise<Snapshot> {
  try {
    return await pages.capture(tabId, 'bookmark');
  } catch (error) {
    if (error instanceof PageNotClippableError) return bareSnapshot(page);
    throw error;
  }
}
