import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

export default defineConfig((env) =>
  mergeConfig(base(env), {
    test: {
      include: ['e2e/**/*.test.ts'],
      // Two browsers at once on a small machine would wait for each other.
      fileParallelism: false,
      // A condition may take long to come true on a slow machine; vitest itself gives it a second.
      expect: { poll: { timeout: 30_000 } },
      testTimeout: 240_000,
      hookTimeout: 120_000,
    },
  }),
);
