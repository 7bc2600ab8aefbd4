import type { Block } from '../../blocks/block.ts';
import type { RichText } from '../../blocks/rich-text.ts';

export type ListKind = 'bulleted' | 'numbered';

/** A list item of one kind. */
export function listItem(kind: ListKind, text: { rich_text: RichText[]; children?: Block[] }): Block {
  return kind === 'numbered'
    ? { type: 'numbered_list_item', numbered_list_item: text }
    : { type: 'bulleted_list_item', bulleted_list_item: text };
}
