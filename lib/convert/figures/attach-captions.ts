import type { RichText } from '../../blocks/rich-text.ts';
import { joinLines } from '../lines.ts';
import type { Notes } from '../pieces.ts';
import type { FlowItem } from '../wrap-inline.ts';
import { captionOf, setCaption } from './block-caption.ts';

interface Caption {
  text: RichText[];
  notes: Notes;
}

/**
 * Gives captions to the blocks they belong to: within a figure the one before it, wherever it stands, else the first
 * after it; outside of figures a block directly before it that has no caption yet. With nothing to carry it a caption
 * stays a paragraph.
 */
export function attachCaptions(items: FlowItem[], withinFigure = false): FlowItem[] {
  if (!items.some((item) => item.isCaption)) return items;
  const carried = findCarriers(items, withinFigure);
  const result: FlowItem[] = [];
  items.forEach((item, index) => {
    if (carried.moved.has(index)) return;
    const captions = carried.byCarrier.get(index);
    result.push(captions ? withCaptions(item, captions) : item);
  });
  return result;
}

/** Which captions go to which block, by index. One walk, however many there are of either. */
function findCarriers(items: readonly FlowItem[], withinFigure: boolean) {
  const byCarrier = new Map<number, Caption[]>();
  const moved = new Set<number>();
  const firstCarrier = withinFigure ? items.findIndex(canCarry) : -1;
  let previous = -1;
  items.forEach((item, index) => {
    if (item.isCaption && item.block?.type === 'paragraph') {
      const carrier = previous >= 0 ? previous : firstCarrier;
      if (carrier < 0) return;
      const caption = { text: item.block.paragraph.rich_text, notes: item.notes };
      const captions = byCarrier.get(carrier);
      if (captions) captions.push(caption);
      else byCarrier.set(carrier, [caption]);
      moved.add(index);
      if (!withinFigure) previous = -1;
    } else if (canCarry(item) && (withinFigure || !hasCaption(item))) previous = index;
    else if (item.block && !withinFigure) previous = -1;
  });
  return { byCarrier, moved };
}

function canCarry(item: FlowItem): boolean {
  return item.block !== null && captionOf(item.block) !== null;
}

function hasCaption(item: FlowItem): boolean {
  return item.block !== null && (captionOf(item.block)?.length ?? 0) > 0;
}

function withCaptions(item: FlowItem, captions: readonly Caption[]): FlowItem {
  if (!item.block) return item;
  const lines = [captionOf(item.block) ?? [], ...captions.map((caption) => caption.text)];
  const notes = [item.notes, ...captions.map((caption) => caption.notes)];
  return { ...item, block: setCaption(item.block, joinLines(lines, '\n')), notes };
}
