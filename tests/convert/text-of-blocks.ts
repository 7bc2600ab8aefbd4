import type { Block } from '../../lib/blocks/block.ts';

/** All text of blocks in reading order, formulas included; without recursion over what could be deep. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return textsIn(blocks).join('');
}

function textsIn(value: unknown): string[] {
  const texts: string[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (Array.isArray(next)) {
      for (const item of next.toReversed()) stack.push(item);
    } else if (typeof next === 'object' && next !== null) {
      const { content, expression } = Object(next);
      if (typeof content === 'string') texts.push(content);
      else if (typeof expression === 'string') texts.push(expression);
      else stack.push(...Object.values(next).toReversed());
    }
  }
  return texts;
}
