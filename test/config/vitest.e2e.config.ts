import { mergeConfig } from 'vitest/config';
import unit from './vitest.config.ts';

/** One file after the other: each has browsers of its own, and two would wait for each other's processor. */
export default mergeConfig(unit, {
  test: {
    // Not `.test.ts`: the unit tests need no browser and must not find these.
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['verbose'],
  },
});
