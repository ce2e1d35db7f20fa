import { defineConfig } from 'tsup';
import { shared } from './tsup.config.ts';

/** The whole command in one script, readers and workers too, for the executable files of a release. */
export default defineConfig({
  ...shared,
  entry: { executable: 'src/executable.ts' },
  outDir: 'dist-executable',
  format: 'cjs',
  esbuildPlugins: [],
  esbuildOptions: (options, context) => {
    shared.esbuildOptions?.(options, context);
    options.define = { ...options.define, 'import.meta.url': '__url' };
    options.banner = { js: "const __url = require('node:url').pathToFileURL(__filename).href;" };
  },
});
