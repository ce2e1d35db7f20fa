import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { testTimeout: 120_000, hookTimeout: 300_000 },
});
