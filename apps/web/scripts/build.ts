import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import manifest from '../package.json' with { type: 'json' };
import { makePage } from './make-page.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));

const { js, css } = await bundle();
const page = makePage(js, css);
await mkdir(`${folder}dist`, { recursive: true });
await writeFile(`${folder}dist/gouji.html`, page);
const size = Buffer.byteLength(page);
console.log(
  `dist/gouji.html ${(size / 1e6).toFixed(2)} MB (${(gzipSync(page).length / 1e6).toFixed(2)} MB gzip)`,
);

/** Everything as one classic script and one style sheet: from disk, a page may load nothing else. */
async function bundle(): Promise<{ js: string; css: string }> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@gouji/source'] },
    define: { VERSION: JSON.stringify(manifest.version), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome109', 'firefox128'],
      cssCodeSplit: false,
      chunkSizeWarningLimit: 4000,
      lib: { entry: 'src/main.tsx', formats: ['iife'], name: 'gouji', cssFileName: 'gouji' },
    },
  });
  const [built] = Array.isArray(result) ? result : [result];
  if (!built || !('output' in built)) throw new Error('nothing was built');
  const scripts = built.output.filter((one) => one.type === 'chunk');
  const styles = built.output.flatMap((one) => (one.type === 'asset' ? [String(one.source)] : []));
  if (scripts.length !== 1 || styles.length !== 1) {
    throw new Error(
      `expected one script and one style sheet: ${built.output.map(({ fileName }) => fileName)}`,
    );
  }
  return { js: scripts[0]!.code, css: styles[0]! };
}
