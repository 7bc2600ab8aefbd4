import { browser } from 'wxt/browser';
import { readAssetInPage } from './in-page/read-asset.ts';
import { readChunkInPage } from './in-page/read-chunk.ts';
import { firstPiece, pieceBytes } from './page-bytes.ts';

/** What crosses from page to worker at once: every copy of it on the way is this small. Bytes, a multiple of three */
const PIECE_BYTES = 768 * 1024;
/** What a script returns is JSON in Safari. Chromium and Firefox let bytes through, which leaves no long texts behind. */
const AS_TEXT = import.meta.env.SAFARI;
/** Larger pictures stay links. Bytes */
const MAX_BYTES = 64 * 1024 * 1024;
/** The page ends its own request after 30 s; a frozen page ends nothing. ms */
const PATIENCE_MS = 45_000;

/** Reads a picture as the page itself can, piece by piece. */
export async function readPageAsset(tabId: number, url: string): Promise<{ bytes: Blob } | { problem: string }> {
  const ticket = crypto.randomUUID();
  const first = firstPiece(await inPage(tabId, readAssetInPage, [url, ticket, PIECE_BYTES, MAX_BYTES, AS_TEXT]));
  if ('problem' in first) return first;
  if (first.size > MAX_BYTES) return { problem: `tooLarge:${first.size}` };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0, given = first.piece; at < first.size; ) {
    if (at > 0) given = await inPage(tabId, readChunkInPage, [ticket, at, at + PIECE_BYTES, AS_TEXT]);
    const piece = pieceBytes(given);
    if (!piece || piece.length === 0 || at + piece.length > first.size) return { problem: 'unreadable' };
    pieces.push(piece);
    at += piece.length;
  }
  return { bytes: new Blob(pieces, { type: first.type }) };
}

async function inPage<Args extends (string | number | boolean)[]>(
  tabId: number,
  func: (...args: Args) => unknown,
  args: Args,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frozen = new Promise<{ problem: string }>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'timeout' }), PATIENCE_MS);
  });
  const run = browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func, args });
  try {
    return await Promise.race([run.then(([injection]) => injection?.result), frozen]);
  } catch {
    return { problem: 'tabGone' };
  } finally {
    // Until it rings, a timer holds the answer that won the race.
    clearTimeout(timer);
  }
}
