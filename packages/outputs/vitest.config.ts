import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Of a slow machine that does several things at once.
  test: { testTimeout: 30_000 },
});
