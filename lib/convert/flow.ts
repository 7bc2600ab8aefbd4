import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { attachCaptions } from './figures/attach-captions.ts';
import { captionPictures } from './figures/caption-pictures.ts';
import type { Notes, Pieces } from './pieces.ts';
import { type FlowItem, wrapInline } from './wrap-inline.ts';

/** The finished content of a container. */
export interface Flow {
  blocks: Block[];
  /** What was noted while it was converted. */
  notes: Notes;
}

/** Puts pieces in paragraphs and parts the blocks from the notes. */
export function toFlow(pieces: Pieces): Flow {
  return finishFlow(toItems(pieces));
}

/** Puts pieces in paragraphs and captions on what they belong to; pictures are not spoken of by their alternative text yet. */
export function toItems(pieces: Pieces): FlowItem[] {
  return attachCaptions(wrapInline(pieces));
}

/** The blocks and the notes of items that nothing will be added to. */
export function finishFlow(items: FlowItem[]): Flow {
  const blocks: Block[] = [];
  const notes: Notes[] = [];
  for (const item of captionPictures(items)) {
    if (item.block) blocks.push(item.block);
    if (item.notes.length > 0) notes.push(item.notes);
  }
  return { blocks, notes };
}

/** Splits blocks for a parent with text of its own: the first paragraph becomes that text, the rest its children. */
export function splitLead(blocks: Block[]): { lead: RichText[]; rest: Block[] } {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || first.paragraph.children) return { lead: [], rest: blocks };
  return { lead: first.paragraph.rich_text, rest };
}

/** `children` as the API wants it: absent when there are none. */
export function withChildren(children: Block[]): { children?: Block[] } {
  return children.length > 0 ? { children } : {};
}
