import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The core as a script that a page can run: `gouji.readTree`, `gouji.checkReport` and the rest. */
export async function bundleCore(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@gouji/source'] },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../../../../packages/core/src/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'gouji',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
