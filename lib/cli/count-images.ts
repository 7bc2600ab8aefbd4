import { childrenOf } from '../batch/block-children.ts';
import type { Block } from '../blocks/block.ts';

/** How many different pictures a block tree shows: a picture that is shown twice is uploaded once. */
export function countImages(blocks: readonly Block[]): number {
  const sources = new Set<string>();
  const waiting = [...blocks];
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'image') sources.add(sourceOf(block.image));
    for (const child of childrenOf(block)) waiting.push(child);
  }
  return sources.size;
}

function sourceOf(image: Extract<Block, { type: 'image' }>['image']): string {
  return image.type === 'external' ? image.external.url : image.file_upload.id;
}
