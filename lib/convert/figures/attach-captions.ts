import type { Block } from '../../blocks/block.ts';
import type { RichText } from '../../blocks/rich-text.ts';
import { joinLines } from '../lines.ts';
import type { FlowItem } from '../wrap-inline.ts';
import { captionOf, setCaption } from './block-caption.ts';

/**
 * Gives captions to the blocks they belong to: directly before the caption or, within a figure, anywhere before it
 * and else the first after it. A caption with nothing to carry it stays a paragraph.
 */
export function attachCaptions(items: FlowItem[], withinFigure = false): FlowItem[] {
  if (!items.some((item) => item.isCaption)) return items;
  const result: FlowItem[] = [...items];
  items.forEach((item, index) => {
    const text = item.isCaption && textOf(item.block);
    if (!text) return;
    const carrier = findCarrier(result, index, withinFigure);
    const host = result[carrier];
    if (!host?.block) return;
    result[carrier] = {
      ...host,
      block: setCaption(host.block, joinLines([captionOf(host.block) ?? [], text], '\n')),
      notes: [host.notes, item.notes],
    };
    result[index] = { block: null, notes: [] };
  });
  return result;
}

function findCarrier(items: readonly FlowItem[], caption: number, withinFigure: boolean): number {
  for (let index = caption - 1; index >= 0; index--) {
    const { block } = items[index] ?? { block: null };
    if (!block) continue;
    if (captionOf(block)) return index;
    if (!withinFigure) return -1;
  }
  if (!withinFigure) return -1;
  return items.findIndex((item, index) => index > caption && item.block !== null && captionOf(item.block) !== null);
}

function textOf(block: Block | null): RichText[] | null {
  return block?.type === 'paragraph' ? block.paragraph.rich_text : null;
}
