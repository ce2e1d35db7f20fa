import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
});
