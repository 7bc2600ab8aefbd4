import fc from 'fast-check';
import type { Block, BlockOf } from '../../lib/blocks/block.ts';

const text = (content: string) => [{ type: 'text' as const, text: { content } }];

export const paragraph = (content = 'p', children: Block[] = []): Block => ({
  type: 'paragraph',
  paragraph: { rich_text: text(content), ...(children.length > 0 && { children }) },
});

export const bullet = (content: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  bulleted_list_item: { rich_text: text(content), ...(children.length > 0 && { children }) },
});

export const divider: Block = { type: 'divider', divider: {} };

export function table(rows: number): BlockOf<'table'> {
  const children = Array.from(
    { length: rows },
    (_, row): BlockOf<'table_row'> => ({
      type: 'table_row',
      table_row: { cells: [text(`row ${row}`)] },
    }),
  );
  return { type: 'table', table: { table_width: 1, children } };
}

/** A chain in which each block holds the next. */
export function chain(depth: number): Block {
  let block = bullet(`depth ${depth}`);
  for (let level = depth - 1; level > 0; level -= 1) block = bullet(`depth ${level}`, [block]);
  return block;
}

/** Trees of up to `size` blocks. Each block picks its parent among those before it, so that every shape occurs. */
export function arbitraryTree(size: number, maxRows: number): fc.Arbitrary<Block[]> {
  const node = fc.record({
    parent: fc.nat(),
    kind: fc.constantFrom('bullet', 'bullet', 'bullet', 'divider', 'table'),
    length: fc.nat(60),
    rows: fc.integer({ min: 1, max: maxRows }),
  });
  return fc.array(node, { maxLength: size, size: 'max' }).map((nodes) => {
    const top: Block[] = [];
    const lists: Block[][] = [top];
    for (const { parent, kind, length, rows } of nodes) {
      const siblings = lists[parent % lists.length] ?? top;
      if (kind === 'divider') siblings.push(divider);
      else if (kind === 'table') siblings.push(table(rows));
      else {
        const children: Block[] = [];
        lists.push(children);
        siblings.push({
          type: 'bulleted_list_item',
          bulleted_list_item: { rich_text: text('é'.repeat(length)), children },
        });
      }
    }
    return top.map(withoutEmpty);
  });
}

function withoutEmpty(block: Block): Block {
  if (block.type !== 'bulleted_list_item') return block;
  const { children = [], rich_text } = block.bulleted_list_item;
  return {
    type: 'bulleted_list_item',
    bulleted_list_item: { rich_text, ...(children.length > 0 && { children: children.map(withoutEmpty) }) },
  };
}
