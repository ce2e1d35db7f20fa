import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The core as a script that a page can run: `gouji.readTree`, `gouji.checkReport` and the rest. */
export function bundleCore(): Promise<string> {
  return bundle('../../../../packages/core/src/index.ts');
}

/** What decides whether a page is a report, as `gouji.detectReport`. */
export function bundleDetector(): Promise<string> {
  return bundle('../../page/detect.ts');
}

/** The checker as the worker has it, as `gouji.answerCheck`. */
export function bundleChecker(): Promise<string> {
  return bundle('../../worker/answer-check.ts');
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@gouji/source'] },
    build: {
      write: false,
      target: 'chrome109',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'gouji',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
