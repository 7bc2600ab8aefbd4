import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const ARTIFACTS = resolve('.artifacts');

/** Each test starts its own browser, emulator and site, so they run side by side. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: `${ARTIFACTS}/e2e`,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: `${ARTIFACTS}/e2e.json` }]],
});
