import { expect, it } from 'vitest';
import { compareWithEmulator } from '../contract/compare-with-emulator.ts';
import { contractCases, runContract } from '../contract/run-contract.ts';
import { endpoints } from '../endpoints/table.ts';
import { ids, useWorld } from './world.ts';

const world = useWorld();
const server = () => ({ baseUrl: world.emulator.url, token: 'ntn_all', page: ids.home, pace: 0 });

it('holds for every call the SDK can make', async () => {
  const { failures, seen, answers } = await runContract(server());
  expect([...failures]).toEqual([]);
  expect(seen.size).toBeGreaterThan(80);
  expect([...answers.values()].filter((answer) => answer.startsWith('500'))).toEqual([]);
  expect(world.emulator.state.page(ids.home).blocks.map(({ type }) => type)).toEqual(['child_database']);
}, 60_000);

it('has a case for every call', () => {
  const covered = new Set(contractCases.flatMap(({ covers }) => covers));
  expect(Object.keys(endpoints).filter((name) => !covered.has(name))).toEqual([]);
});

it('check:notion finds nothing between two emulators', async () => {
  const { report, count } = await compareWithEmulator(server());
  expect(report).toContain('| mailto: links in rich text | 200 | 200 |');
  expect({ count, report: count === 0 ? '' : report }).toEqual({ count: 0, report: '' });
}, 60_000);

it('check:notion names what a different server answers', async () => {
  world.emulator.state.checksImageUrls = false;
  world.emulator.state.faults.add({
    path: '/v1/nowhere',
    answer: { when: 'before', status: 404, message: 'Nowhere.' },
  });
  const { report, count } = await compareWithEmulator(server());
  expect(report).toContain('| errors before and at the schema / unknown address status | 400 | 404 |');
  expect(report).toMatch(/address without an extension \| 400 validation_error: .*Invalid image url\. \| 200 \|/);
  expect(count).toBeGreaterThan(0);
}, 60_000);
