import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts', 'src/command.ts'],
  format: 'esm',
  target: 'node22',
  platform: 'node',
  splitting: true,
  clean: true,
  minify: true,
  noExternal: [/./],
  esbuildOptions: (options) => {
    options.conditions = ['@gouji/source'];
    options.charset = 'utf8';
  },
  onSuccess: () => cp('../../packages/core/docs/rules', 'dist/rules', { recursive: true }),
});
