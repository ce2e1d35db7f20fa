import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../vitest.base.ts';

export default defineConfig((env) =>
  mergeConfig(base(env), { test: { testTimeout: 300_000, hookTimeout: 300_000 } }),
);
