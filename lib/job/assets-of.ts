import { childrenOf } from '../batch/block-children.ts';
import type { Block, BlockOf } from '../blocks/block.ts';

/**
 * The key under which a job knows the picture of an image block: its address, or the placeholder id that the
 * converter gave a picture without one.
 */
export function assetKey(image: BlockOf<'image'>['image']): string {
  return image.type === 'external' ? image.external.url : image.file_upload.id;
}

/** Keys of all pictures in blocks, nested ones included: in document order, each once. */
export function assetsOf(blocks: readonly Block[]): string[] {
  const keys = new Set<string>();
  const open = [...blocks].reverse();
  for (let block = open.pop(); block; block = open.pop()) {
    if (block.type === 'image') keys.add(assetKey(block.image));
    open.push(...childrenOf(block).toReversed());
  }
  return [...keys];
}
