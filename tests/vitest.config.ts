import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  // Vite would otherwise take WXT's own JSX settings; these are tsconfig's.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // No test measures time; a busy machine may be slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
});
