import type { Block } from '../blocks/block.ts';
import { MAX_URL_LENGTH } from '../blocks/limits.ts';
import { embedBlock } from '../convert/embeds/embed-block.ts';
import type { CapturedFile } from '../hast/snapshot.ts';
import { plainText } from '../plan/plain-text.ts';

/**
 * The block that stands for a file until it is stored, and stays in its place when it cannot be: a picture or player
 * that Notion loads from the file's own address, else a bookmark.
 */
export function fileBlock({ kind, key, caption }: CapturedFile): Block {
  const withCaption = caption ? { caption: plainText(caption) } : {};
  if (kind === 'image') {
    const image = isAddress(key)
      ? ({ type: 'external', external: { url: key } } as const)
      : ({ type: 'file_upload', file_upload: { id: key } } as const);
    return { type: 'image', image: { ...image, ...withCaption } };
  }
  if (kind === 'pdf') return { type: 'bookmark', bookmark: { url: key, ...withCaption } };
  return embedBlock(key, kind);
}

/** Whether Notion takes it as an address. */
function isAddress(key: string): boolean {
  return /^https?:/i.test(key) && key.length <= MAX_URL_LENGTH;
}
