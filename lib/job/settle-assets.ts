import { childrenOf, withChildren } from '../batch/block-children.ts';
import type { Block, BlockOf } from '../blocks/block.ts';
import { assetKey } from './assets-of.ts';
import type { Asset } from './job.ts';

/**
 * The blocks as they are sent: every picture in its final form. Uploaded ones point to their upload; the others stay
 * at their address, or become a link where Notion does not take it.
 * @param blocks the children of one request
 * @param assets how each picture ended
 */
export function settleAssets(blocks: readonly Block[], assets: Readonly<Record<string, Asset>>): Block[] {
  return blocks.map((block) => {
    if (block.type === 'image') return settleImage(block, assets[assetKey(block.image)]);
    const children = childrenOf(block);
    if (children.length === 0) return block;
    return withChildren(block, settleAssets(children, assets));
  });
}

function settleImage(block: BlockOf<'image'>, asset: Asset | undefined): Block {
  const { caption } = block.image;
  const withCaption = caption ? { caption } : {};
  if (asset?.state === 'uploaded') {
    return { type: 'image', image: { type: 'file_upload', file_upload: { id: asset.uploadId }, ...withCaption } };
  }
  if (block.image.type === 'external' && !(asset?.state === 'linked' && asset.as === 'link')) return block;
  return asLink(block);
}

/** The last rung: the caption, linked to the picture where it has an address. */
function asLink(block: BlockOf<'image'>): Block {
  const { caption = [] } = block.image;
  if (block.image.type !== 'external') return { type: 'paragraph', paragraph: { rich_text: caption } };
  const { url } = block.image.external;
  const text = caption.map((run) => (run.type === 'text' ? run.text.content : run.equation.expression)).join('');
  const content = (text || url).slice(0, 2_000);
  return { type: 'paragraph', paragraph: { rich_text: [{ type: 'text', text: { content, link: { url } } }] } };
}
