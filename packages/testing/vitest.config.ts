import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

/** `--mode prove` is the long run; `GOUJI_RUNS` says how long. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    env: mode === 'prove' ? { GOUJI_RUNS: process.env.GOUJI_RUNS ?? '2000' } : {},
    testTimeout: mode === 'prove' ? 3_600_000 : 30_000,
  },
}));
