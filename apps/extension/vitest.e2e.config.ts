import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['e2e/**/*.test.ts'],
    // Two browsers at once on a small machine would wait for each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
