import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REQUEST_LIMITS, type RequestLimits } from '../../lib/batch/request-limits.ts';
import { toSteps } from '../../lib/batch/to-steps.ts';
import type { Block } from '../../lib/blocks/block.ts';
import { arbitraryTree, bullet, chain, divider, paragraph, table } from './arbitrary-blocks.ts';
import { NotionModel } from './notion-model.ts';

const TIGHT: RequestLimits = { children: 4, blocks: 9, bytes: 1500 };

function save(blocks: Block[], limits = REQUEST_LIMITS): Block[] {
  const model = new NotionModel(limits);
  for (const step of toSteps(blocks, { limits })) model.apply(step);
  return model.tree();
}

function sizes(blocks: Block[]): string[] {
  return toSteps(blocks).map(({ kind, paths }) => `${kind} ${paths.length}`);
}

describe('whatever the tree', { timeout: 30_000 }, () => {
  test('tight limits: every request is valid and the page is rebuilt exactly', () => {
    const rebuilds = fc.property(arbitraryTree(60, 9), (blocks) => {
      expect(save(blocks, TIGHT)).toEqual(blocks);
    });
    fc.assert(rebuilds, { numRuns: 400 });
  });

  test("Notion's limits: every request is valid and the page is rebuilt exactly", () => {
    const rebuilds = fc.property(arbitraryTree(1500, 250), (blocks) => {
      expect(save(blocks)).toEqual(blocks);
    });
    fc.assert(rebuilds, { numRuns: 10 });
  });

  test('a block that weighs more than a request travels alone', () => {
    const heavy = paragraph('x'.repeat(2000));
    expect(toSteps([divider, heavy, divider], { limits: TIGHT }).map(({ paths }) => paths.length)).toEqual([1, 1, 1]);
  });
});

describe('requests', () => {
  test('an empty page is one request', () => {
    expect(sizes([])).toEqual(['create 0']);
  });

  test('a hundred blocks go with the page, the rest by the hundred', () => {
    expect(sizes(Array.from({ length: 250 }, () => divider))).toEqual(['create 100', 'append 100', 'append 50']);
  });

  test('three tiers go in one request', () => {
    expect(sizes([chain(3), paragraph(), table(100)])).toEqual(['create 3']);
  });

  test('rows past the hundredth are appended to their table, whose id an append told', () => {
    expect(sizes([paragraph(), table(250), paragraph()])).toEqual(['create 1', 'append 2', 'append 100', 'append 100']);
  });

  test('one level more costs one request more', () => {
    expect(sizes([paragraph(), chain(4)])).toEqual(['create 1', 'append 1', 'append 1']);
    expect(toSteps([chain(500)])).toHaveLength(499);
    expect(save([chain(500)])).toEqual([chain(500)]);
  });

  test('a table never stands on the third tier', () => {
    const nested = [bullet('1', [bullet('2', [table(2)])])];
    expect(save(nested)).toEqual(nested);
    expect(toSteps(nested)).toHaveLength(3);
  });

  test('a thousand blocks at most', () => {
    const item = bullet(
      'item',
      Array.from({ length: 99 }, (_, index) => paragraph(`${index}`)),
    );
    expect(sizes(Array.from({ length: 21 }, () => item))).toEqual(['create 10', 'append 10', 'append 1']);
  });

  test('450 KB at most, counted as UTF-8', () => {
    const cjk = paragraph('漢'.repeat(2000));
    const steps = toSteps(Array.from({ length: 100 }, () => cjk));
    expect(steps).toHaveLength(2);
    for (const { kind, ...step } of steps) expect(Buffer.byteLength(JSON.stringify(step))).toBeLessThan(460_000);
  });

  test('a heavy child goes ahead without its children where that saves a request', () => {
    const filler = Array.from({ length: 8 }, () => divider);
    const heavy = bullet('1,000 blocks', [
      bullet('9 blocks', filler),
      ...Array.from({ length: 99 }, () => bullet('10 blocks', [divider, ...filler])),
    ]);
    const blocks = [divider, heavy, divider, heavy, divider];
    expect(save(blocks)).toEqual(blocks);
    expect(sizes(blocks)).toEqual(['create 1', 'append 1', 'append 3', 'append 100']);
  });
});

test('time grows with the size of the tree', { timeout: 30_000 }, () => {
  const seconds = (size: number) => {
    const blocks = Array.from({ length: size / 4 }, () => bullet('a', [bullet('b', [divider, divider])]));
    const start = performance.now();
    toSteps(blocks);
    return performance.now() - start;
  };
  seconds(4_000);
  expect(seconds(160_000)).toBeLessThan(40 * Math.max(5, seconds(16_000)));
});
