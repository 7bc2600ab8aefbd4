import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toBlocks } from '../../lib/convert/to-blocks.ts';
import { arbitraryTree } from './arbitrary-html.ts';
import { checkBlocks } from './check-blocks.ts';

const OPTIONS = { baseUrl: 'https://example.com/articles/page' };
const RUNS = { numRuns: 300 };

it('gives blocks that Notion takes, for any tree', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      expect(checkBlocks(toBlocks(tree, OPTIONS).blocks)).toEqual([]);
    }),
    RUNS,
  );
});

it('explains every upload and points every loss at a block that exists', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const { blocks, uploads, losses } = toBlocks(tree, OPTIONS);
      const ids = JSON.stringify(blocks).matchAll(/"file_upload":\{"id":"([^"]+)"/g);
      for (const [, id] of ids) expect(Object.keys(uploads)).toContain(id);
      for (const { block, what } of losses) {
        expect(block ?? 0).toBeLessThan(Math.max(blocks.length, 1));
        expect(what.length).toBeLessThanOrEqual(200);
      }
    }),
    RUNS,
  );
});

it('gives the same for the same tree and leaves the tree alone', () => {
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      const before = structuredClone(tree);
      const first = toBlocks(tree, OPTIONS);
      expect(tree).toEqual(before);
      expect(toBlocks(tree, OPTIONS)).toEqual(first);
    }),
    RUNS,
  );
});
