import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

export default defineConfig((env) =>
  mergeConfig(base(env), {
    test: { include: ['{page,worker,panel,options,viewer,memory}/**/*.test.ts', '*.test.ts'] },
  }),
);
