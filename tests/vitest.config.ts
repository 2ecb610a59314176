import { defineConfig } from 'vitest/config';

/** Vitest leaves one processor to itself; half of two is too much where most tests wait for another program. */
const maxWorkers = '100%';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        test: {
          maxWorkers,
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/bench/**/*.test.ts'],
          // A busy machine takes its time, too; no test is about how long.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          maxWorkers,
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          maxWorkers,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/build-sites.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          maxWorkers,
          name: 'package',
          include: ['tests/package/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build/build-sites.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Slow machines take their time to answer; no test is about how long.
          expect: { poll: { timeout: 15_000 } },
          // Browsers are other programs: what a test met once in passing it does not meet twice, a fault of ours it does.
          retry: 1,
          // One Chromium at a time: it uses all of the two cores that the machines of CI have.
          fileParallelism: false,
        },
      },
    ],
  },
});
