import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSteps } from '../../lib/batch/to-steps.ts';
import { toBlocks } from '../../lib/convert/to-blocks.ts';
import { correctedSchemas } from '../notion-emulator/validation/corrected-schemas.ts';
import { problemLine } from '../notion-emulator/validation/problem.ts';
import { Validator } from '../notion-emulator/validation/validate.ts';
import { arbitraryTree } from './arbitrary-html.ts';
import { checkBlocks } from './check-blocks.ts';

const OPTIONS = { baseUrl: 'https://example.com/articles/page', altCaptions: true };
const RUNS = { numRuns: 300 };

const schemas = correctedSchemas('2026-03-11');
const validator = new Validator(schemas.$defs);

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

it("passes the schema of Notion's requests, for any tree", () => {
  const schema = schemas.endpoints['appendBlockChildren']?.body;
  if (!schema) throw new Error('The emulator has no schema for appending blocks.');
  fc.assert(
    fc.property(arbitraryTree, (tree) => {
      for (const step of toSteps(toBlocks(tree, OPTIONS).blocks)) {
        if (step.children.length === 0) continue;
        const body = JSON.parse(JSON.stringify({ children: step.children }));
        expect(validator.check(schema, body, 'body').map(problemLine)).toEqual([]);
      }
    }),
    RUNS,
  );
});
