import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const READERS = path.join(import.meta.dirname, '../../../../packages/readers');

/** A reader from its own subpath, as a script that a page can run, and whatever modules it would still import. */
export async function bundleReader(name: string): Promise<{ code: string; imports: string[] }> {
  const { exports } = JSON.parse(readFileSync(path.join(READERS, 'package.json'), 'utf8')) as {
    exports: Record<string, { '@gouji/source': string }>;
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@gouji/source'] },
    build: {
      write: false,
      target: 'chrome109',
      lib: {
        entry: path.join(READERS, exports[`./${name}`]!['@gouji/source']),
        formats: ['iife'],
        name: 'reader',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const [chunk] = output.output;
  return { code: chunk.code, imports: [...chunk.imports, ...chunk.dynamicImports] };
}
