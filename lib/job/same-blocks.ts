import { childrenOf } from '../batch/block-children.ts';
import type { Block } from '../blocks/block.ts';
import type { RichText } from '../blocks/rich-text.ts';
import { wordsOf } from '../blocks/words-of.ts';

/** What can be compared of a block after Notion stored it: ids, addresses of files and marks come back changed. */
export interface BlockTrace {
  type: string;
  text: string;
  hasChildren: boolean;
}

/** The trace of a block as it was sent. */
export function traceOf(block: Block): BlockTrace {
  const payload: { rich_text?: RichText[] } = Object(Reflect.get(block, block.type));
  return { type: block.type, text: wordsOf(payload.rich_text ?? []), hasChildren: childrenOf(block).length > 0 };
}

/** True when stored blocks are the sent ones, in order, with nothing missing and nothing between. */
export function sameBlocks(sent: readonly Block[], stored: readonly BlockTrace[]): boolean {
  return sent.length === stored.length && sent.every((block, at) => isSame(traceOf(block), stored[at]));
}

function isSame(sent: BlockTrace, stored: BlockTrace | undefined): boolean {
  return (
    stored !== undefined &&
    stored.type === sent.type &&
    stored.text === sent.text &&
    stored.hasChildren === sent.hasChildren
  );
}
