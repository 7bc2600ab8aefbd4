import { childrenOf } from '../batch/block-children.ts';
import type { Block } from '../blocks/block.ts';

/**
 * The key under which a job knows the picture or file that a block shows: its address, or the id it was given where it
 * has none. Null for blocks that show none.
 */
export function assetKey(block: Block): string | null {
  switch (block.type) {
    case 'image':
      return block.image.type === 'external' ? block.image.external.url : block.image.file_upload.id;
    case 'video':
      return block.video.type === 'external' ? block.video.external.url : null;
    case 'audio':
      return block.audio.type === 'external' ? block.audio.external.url : null;
    case 'pdf':
      return block.pdf.type === 'external' ? block.pdf.external.url : null;
    case 'embed':
      return block.embed.url;
    case 'bookmark':
      return block.bookmark.url;
    default:
      return null;
  }
}

/**
 * Keys of all pictures in blocks, nested ones included, and of those files that are to be stored: in document order,
 * each once.
 * @param files keys of what is stored besides pictures; the block that shows it stands for it until it is in Notion
 */
export function assetsOf(blocks: readonly Block[], files: object = {}): string[] {
  const keys = new Set<string>();
  const open = [...blocks].reverse();
  for (let block = open.pop(); block; block = open.pop()) {
    const key = assetKey(block);
    if (key !== null && (block.type === 'image' || Object.hasOwn(files, key))) keys.add(key);
    open.push(...childrenOf(block).toReversed());
  }
  return [...keys];
}
