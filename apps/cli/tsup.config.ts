import { cp } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'node22',
  platform: 'node',
  minify: true,
  noExternal: [/./],
  esbuildOptions: (options) => {
    options.conditions = ['@gouji/source'];
    options.charset = 'utf8';
    if (options.format === 'cjs') options.define = { 'import.meta.dirname': '__dirname' };
  },
};

// Node can only be given compiled code for a script, not for a module (load-compiled.ts).
export default defineConfig([
  { ...shared, entry: { main: 'src/launch.ts' }, format: 'esm' },
  {
    ...shared,
    entry: ['src/command.ts'],
    format: 'cjs',
    onSuccess: async () => {
      await cp('../../packages/core/docs/rules', 'dist/rules', { recursive: true });
    },
  },
]);
