import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Kind } from './everywhere/test.ts';

const ARTIFACTS = resolve('.artifacts');
const IS_CI = Boolean(process.env['CI']);

/** Each test starts its own browser, emulator and site, so they run side by side. */
export default defineConfig<Kind>({
  testDir: '.',
  // Those that mostly wait go first, beside the others.
  projects: [
    { name: 'waiting', testMatch: '**/slow-*.spec.ts' },
    { name: 'acting', testMatch: '**/*.spec.ts', testIgnore: ['**/slow-*.spec.ts', '**/everywhere/**'] },
    { name: 'chromium', testMatch: '**/everywhere/*.spec.ts', use: { kind: 'chromium' } },
    { name: 'firefox', testMatch: '**/everywhere/*.spec.ts', use: { kind: 'firefox' } },
  ],
  outputDir: `${ARTIFACTS}/e2e`,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: IS_CI,
  // A busy machine may be too slow once; `npm test` names what needed its second try.
  retries: IS_CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: `${ARTIFACTS}/e2e.json` }]],
});
