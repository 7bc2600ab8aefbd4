import { childrenOf, withChildren } from '../batch/block-children.ts';
import type { Block, BlockOf } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import type { Asset } from './asset.ts';
import { assetKey } from './assets-of.ts';
import type { FileKind } from './file-kind.ts';

/**
 * The blocks as they are sent: every picture in its final form. Uploaded ones point to their upload; the others stay
 * at their address, or become a link where Notion does not take it. A file that was uploaded takes the place of the
 * block that stood for it.
 * @param blocks the children of one request
 * @param assets how each picture and file ended
 * @param files what each file is; pictures are not named
 */
export function settleAssets(
  blocks: readonly Block[],
  assets: Readonly<Record<string, Asset>>,
  files: Readonly<Record<string, FileKind>> = {},
): Block[] {
  return blocks.map((block) => {
    const key = assetKey(block);
    if (block.type === 'image') return settleImage(block, assets[key ?? '']);
    const kind = key === null ? undefined : files[key];
    if (kind) return settleFile(block, assets[key ?? ''], kind);
    const children = childrenOf(block);
    if (children.length === 0) return block;
    return withChildren(block, settleAssets(children, assets, files));
  });
}

function settleFile(block: Block, asset: Asset | undefined, kind: FileKind): Block {
  if (asset?.state !== 'uploaded' && asset?.state !== 'imported') return block;
  const { caption }: { caption?: RichText[] } = Object(Reflect.get(block, block.type));
  const stored = { type: 'file_upload' as const, file_upload: { id: asset.uploadId }, ...(caption && { caption }) };
  switch (kind) {
    case 'video':
      return { type: 'video', video: stored };
    case 'audio':
      return { type: 'audio', audio: stored };
    case 'pdf':
      return { type: 'pdf', pdf: stored };
  }
}

function settleImage(block: BlockOf<'image'>, asset: Asset | undefined): Block {
  const { caption } = block.image;
  const withCaption = caption ? { caption } : {};
  if (asset?.state === 'uploaded' || asset?.state === 'imported') {
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
