import { browser } from 'wxt/browser';
import { readAssetInPage } from './in-page/read-asset.ts';
import { readChunkInPage } from './in-page/read-chunk.ts';
import { firstPiece, nextPiece } from './page-bytes.ts';

/** What crosses from page to worker at once: every copy of it on the way is this small. Bytes */
const PIECE_BYTES = 1024 * 1024;
/** Larger pictures stay links. Bytes */
const MAX_BYTES = 64 * 1024 * 1024;
/** The page ends its own request after 30 s; a frozen page ends nothing. ms */
const PATIENCE_MS = 45_000;

/** Reads a picture as the page itself can, piece by piece. */
export async function readPageAsset(tabId: number, url: string): Promise<{ bytes: Blob } | { problem: string }> {
  const ticket = crypto.randomUUID();
  const first = firstPiece(await inPage(tabId, readAssetInPage, [url, ticket, PIECE_BYTES, MAX_BYTES]));
  if ('problem' in first) return first;
  if (first.size > MAX_BYTES) return { problem: `tooLarge:${first.size}` };
  const whole = new Uint8Array(first.size);
  let at = 0;
  for (let piece: Uint8Array | null = first.bytes; ; ) {
    if (!piece || piece.length === 0 || at + piece.length > whole.length) return { problem: 'unreadable' };
    whole.set(piece, at);
    at += piece.length;
    if (at === whole.length) return { bytes: new Blob([whole], { type: first.type }) };
    piece = nextPiece(await inPage(tabId, readChunkInPage, [ticket, at, at + PIECE_BYTES]));
  }
}

async function inPage<Args extends (string | number)[]>(
  tabId: number,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  const run = browser.scripting.executeScript({ target: { tabId }, func, args });
  const frozen = new Promise<{ problem: string }>((resolve) => {
    setTimeout(() => resolve({ problem: 'timeout' }), PATIENCE_MS);
  });
  return Promise.race([run.then(([injection]) => injection?.result), frozen]).catch(() => ({ problem: 'tabGone' }));
}
