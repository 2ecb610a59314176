import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/bench/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build/build-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Slow machines take their time to answer; no test is about how long.
          expect: { poll: { timeout: 8000 } },
          // One Chromium at a time: the machines that run this have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
