import path from 'node:path';
import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

/** What the tests of every package share. `--mode prove` is the long run of the properties; `GOUJI_RUNS` says how long. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    setupFiles: [path.join(import.meta.dirname, 'packages/testing/scripts/set-up-properties.ts')],
    env: mode === 'prove' ? { GOUJI_RUNS: process.env.GOUJI_RUNS ?? '2000' } : {},
    // Of a slow machine that does several things at once.
    testTimeout: mode === 'prove' ? 3_600_000 : 60_000,
    hookTimeout: 60_000,
  },
}));
