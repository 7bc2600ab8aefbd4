import { defineConfig } from '@playwright/test';

/** Measurements in a real browser: one at a time, nothing beside them. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  timeout: 180_000,
  reporter: 'list',
  outputDir: '../../../.artifacts/bench',
});
