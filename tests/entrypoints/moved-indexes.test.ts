import { expect, test } from 'vitest';
import { movedIndexes } from '../../entrypoints/popup/moved-indexes.ts';
import type { Block } from '../../lib/blocks/block.ts';

const blocks = (words: string): Block[] =>
  [...words].map((content) => ({
    type: 'paragraph',
    paragraph: { rich_text: [{ type: 'text', text: { content } }] },
  }));

test.each([
  ['nothing changed', [1, 3], 'abcd', 'abcd', [1, 3]],
  ['one went before them', [1, 3], 'abcd', 'bcd', [0, 2]],
  ['one went between them', [0, 3], 'abcd', 'abd', [0, 2]],
  ['one of them went', [0, 2], 'abcd', 'abd', [0]],
  ['the last went', [3], 'abcd', 'abc', []],
  ['one came before them', [0, 2], 'bcd', 'abcd', [1, 3]],
  ['one came at the end', [0, 2], 'abc', 'abcd', [0, 2]],
])('%s', (_, indexes, before, after, moved) => {
  expect(movedIndexes(indexes, blocks(before), blocks(after))).toEqual(moved);
});
