import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';
import { takeOut } from './prove/take-out.ts';

/** The long proof of the reading of prose: nothing in it is there for nothing. */
export default defineConfig((env) =>
  mergeConfig(base(env), { plugins: [takeOut()], test: { include: ['prove/*.prove.ts'] } }),
);
