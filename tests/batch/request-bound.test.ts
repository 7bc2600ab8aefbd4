import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestBound } from '../../lib/batch/request-bound.ts';
import { REQUEST_LIMITS, type RequestLimits } from '../../lib/batch/request-limits.ts';
import { toSteps } from '../../lib/batch/to-steps.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { arbitraryTree, bullet, chain, divider, paragraph, table } from './arbitrary-blocks.ts';
import { fewestRequests } from './fewest-requests.ts';

const flat = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`${index}`));

describe('the bound', { timeout: 30_000 }, () => {
  test.each([
    ['nothing', [], 1],
    ['a hundred blocks', flat(100), 1],
    ['one more', flat(101), 2],
    ['a thousand', flat(1000), 10],
    ['three tiers', [chain(3)], 1],
    ['four tiers: to the page and to the first block', [chain(4)], 3],
    ['a table of 250 rows', [table(250)], 4],
    ['two long tables', [table(101), table(101)], 4],
    ['twice the blocks of a request', Array.from({ length: 20 }, () => bullet('', flat(99))), 2],
  ])('%s', (_, blocks, requests) => {
    expect(requestBound(blocks)).toBe(requests);
    expect(toSteps(blocks)).toHaveLength(requests);
  });

  test('flat content takes exactly that many requests', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 600, size: 'max' });
    const holds = fc.property(lengths, (all) => {
      const blocks = all.map((length) => (length < 15_000 ? divider : paragraph('x'.repeat(length))));
      expect(toSteps(blocks)).toHaveLength(requestBound(blocks));
    });
    fc.assert(holds, { numRuns: 25 });
  });

  test('nested content takes at most 1.1 times as many', () => {
    const holds = fc.property(arbitraryTree(1200, 250), (blocks) => {
      expect(toSteps(blocks).length).toBeLessThanOrEqual(requestBound(blocks) * 1.1);
    });
    fc.assert(holds, { numRuns: 20 });
  });
});

describe('against a search through every order of requests, reads included', { timeout: 30_000 }, () => {
  const limits: RequestLimits = { children: 3, blocks: 5, bytes: REQUEST_LIMITS.bytes };

  test('nobody does with fewer than the bound, and the plan does with as many as the best', () => {
    const holds = fc.property(arbitraryTree(8, 3), (blocks) => {
      const fewest = fewestRequests(blocks, limits);
      expect(requestBound(blocks, limits)).toBeLessThanOrEqual(fewest);
      expect(toSteps(blocks, { limits })).toHaveLength(fewest);
    });
    fc.assert(holds, { numRuns: 200 });
  });
});
