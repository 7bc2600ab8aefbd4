import type { Block } from '../../blocks/block.ts';

/** The block with more children below it; null when it is neither a list item nor a paragraph. */
export function addChildren(block: Block, children: readonly Block[]): Block | null {
  switch (block.type) {
    case 'bulleted_list_item':
      return { ...block, bulleted_list_item: grown(block.bulleted_list_item, children) };
    case 'numbered_list_item':
      return { ...block, numbered_list_item: grown(block.numbered_list_item, children) };
    case 'to_do':
      return { ...block, to_do: grown(block.to_do, children) };
    case 'paragraph':
      return { ...block, paragraph: grown(block.paragraph, children) };
    default:
      return null;
  }
}

function grown<P extends { children?: Block[] }>(payload: P, children: readonly Block[]): P {
  return children.length === 0 ? payload : { ...payload, children: [...(payload.children ?? []), ...children] };
}
