import { defineConfig } from 'vitest/config';

const conditions = ['@gouji/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['{page,worker,panel,options}/**/*.test.ts', '*.test.ts'], passWithNoTests: true },
});
