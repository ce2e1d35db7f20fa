import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

export default defineConfig((env) =>
  mergeConfig(base(env), {
    test: {
      include: ['e2e/**/*.test.ts'],
      // Two browsers at once on a small machine would wait for each other.
      fileParallelism: false,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
);
