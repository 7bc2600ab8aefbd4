import type { Block } from '../../lib/blocks/block.ts';

/**
 * Places of blocks after the list around them changed in one place, as it does when a heading begins or ceases to repeat
 * the title.
 */
export function movedIndexes(indexes: readonly number[], before: readonly Block[], after: readonly Block[]): number[] {
  const shift = after.length - before.length;
  if (shift === 0) return [...indexes];
  const changed = before.findIndex((block, at) => JSON.stringify(block) !== JSON.stringify(after[at]));
  const from = changed === -1 ? before.length : changed;
  const gone = (index: number) => shift < 0 && index >= from && index < from - shift;
  return indexes.flatMap((index) => (index < from ? index : gone(index) ? [] : index + shift));
}
