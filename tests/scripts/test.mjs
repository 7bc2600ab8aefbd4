import { readFile, rm } from 'node:fs/promises';
import { packageCommand, runCommand } from './run-command.mjs';
import { setUp } from './setup.mjs';

/** Everything, cheapest first: `npm test`. Ends at the first failure. */
const STAGES = [
  ['types prepared', 'wxt', 'prepare'],
  ['lint and format', 'biome', 'check'],
  ['types', 'tsc', '-p', '.'],
  ['types of the rooms without DOM', 'tsc', '-p', 'lib'],
  ['types of the broker', 'tsc', '-p', 'broker'],
  ['unit and component tests', 'vitest', 'run', '--config', 'tests/vitest.config.ts', ...vitestReport()],
  ['builds and archives, twice the same', process.execPath, 'tests/scripts/make-archives.mjs'],
  ['sizes', 'size-limit'],
  ['packages', process.execPath, 'tests/scripts/check-packages.mjs'],
  ['Safari, without what it lacks', process.execPath, 'tests/scripts/check-safari.mjs'],
  ['end-to-end tests', 'playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'],
];

const times = [];
await rm('.artifacts', { recursive: true, force: true });
try {
  await timed('set-up', setUp);
  for (const [name, command, ...parameters] of STAGES) {
    await timed(name, () => runCommand(command === process.execPath ? command : packageCommand(command), parameters));
  }
  await summarise();
} catch (error) {
  console.error(`\n✗ ${error.message}`);
  await summarise();
  process.exitCode = 1;
}

async function timed(name, work) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  let mark = '✗';
  try {
    await work();
    mark = '✓';
  } finally {
    times.push(`${mark} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  }
}

/** The times, and as the last line the counts of both runners together. */
async function summarise() {
  const unit = (await report('.artifacts/vitest.json')) ?? {};
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = (await report('.artifacts/e2e.json'))?.stats ?? {};
  const passed = (unit.numPassedTests ?? 0) + expected + flaky;
  const failed = (unit.numFailedTests ?? 0) + unexpected;
  console.log(`\n${times.join('\n')}\n`);
  if (flaky > 0) console.log(`${flaky} of the end-to-end tests passed only at the second try; they are named above.\n`);
  console.log(`${passed} passed, ${failed} failed, ${skipped + (unit.numPendingTests ?? 0)} skipped`);
}

/** Counts written by a test runner during this run; undefined when it was not reached. */
async function report(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) ?? undefined;
}

function vitestReport() {
  return ['--reporter=default', '--reporter=json', '--outputFile.json=.artifacts/vitest.json'];
}
