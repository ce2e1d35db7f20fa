import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { thirdPartyNotices } from '../../scripts/third-party-notices.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const bundled = new Set<string>();

/** The licences of all that the bundles hold travel with them; whichever is ready last has seen every module. */
const noteModules: Plugin = {
  name: 'note-modules',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {}))
        for (const [file, { bytesInOutput }] of Object.entries(inputs))
          if (bytesInOutput > 0) bundled.add(file);
      await mkdir('dist', { recursive: true });
      await writeFile('dist/THIRD-PARTY-NOTICES.txt', thirdPartyNotices(bundled));
    });
  },
};

export const shared: Options = {
  target: 'node22',
  platform: 'node',
  minify: true,
  esbuildPlugins: [noteModules],
  noExternal: [/./],
  esbuildOptions: (options) => {
    options.conditions = ['@gouji/source'];
    // What is read at every start is ASCII (load-compiled.ts).
    options.charset = options.format === 'cjs' ? 'ascii' : 'utf8';
    if (options.format === 'cjs')
      options.define = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };
  },
};

/** Modules with a library of their own are files of their own, loaded when needed; the others are part of the command. */
const APART = {
  readers: {
    from: '../../packages/readers/src',
    modules: ['docx/read-docx', 'doc/read-doc', 'pdf/read-pdf'],
  },
  writers: {
    from: '../../packages/outputs/src',
    modules: ['xlsx/write-xlsx', 'parquet/write-parquet', 'docx/write-docx', 'summary/write-summary'],
  },
};

/** @param root from the file that imports them */
const apart = (root: string): Plugin => ({
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /\/(read|write)-[\w-]+\.ts$/ }, ({ kind, path: imported, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      for (const [folder, { from, modules }] of Object.entries(APART)) {
        const module = path.relative(from, path.join(resolveDir, imported)).replace(/\.ts$/, '');
        if (modules.includes(module)) return { path: `${root}/${folder}/${module}.js`, external: true };
      }
      return undefined;
    });
  },
});

/** What a check of one document does not need is a file of its own too; what these share is a file beside them. */
const MODULES_APART = [
  'commands/batch',
  'commands/extract',
  'commands/watch',
  'config/load-config',
  'config/unused-suppressions',
];

const modulesApart: Plugin = {
  name: 'modules-apart',
  setup(build) {
    build.onResolve({ filter: /^\.[\w./-]*\.ts$/ }, ({ kind, path: imported, resolveDir }) => {
      const module = path.relative('src', path.join(resolveDir, imported)).replace(/\.ts$/, '');
      const isApart = kind === 'dynamic-import' && MODULES_APART.includes(module);
      return isApart ? { path: `./commands/${path.basename(module)}.js`, external: true } : undefined;
    });
  },
};

/** esbuild leaves regular expressions as they are written. */
async function escapeBundle(): Promise<void> {
  const bundle = await readFile(BUNDLE, 'utf8');
  const written = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(BUNDLE, bundle.replace(/[^\0-\x7f]/g, written));
}

const BUNDLE = 'dist/command.cjs';

/** The help in both languages, ready to be printed (quick-answer.ts). */
async function writeHelp(): Promise<void> {
  await mkdir('dist/help', { recursive: true });
  for (const lang of ['zh', 'en']) {
    const print = `process.argv.splice(1, 9, 'gouji', '--help', '--lang', '${lang}'); require('./${BUNDLE}').command()`;
    await writeFile(`dist/help/${lang}.txt`, execFileSync(process.execPath, ['--eval', print]));
  }
}

// Node can only be given compiled code for a script, not for a module (load-compiled.ts).
export default defineConfig([
  { ...shared, entry: { main: 'src/launch.ts' }, format: 'esm' },
  ...Object.entries(APART).map(([folder, { from, modules }]) => ({
    ...shared,
    entry: modules.map((module) => `${from}/${module}.ts`),
    outDir: `dist/${folder}`,
    format: 'esm' as const,
  })),
  {
    ...shared,
    entry: {
      worker: 'src/batch/worker.ts',
      ...Object.fromEntries(MODULES_APART.map((module) => [path.basename(module), `src/${module}.ts`])),
    },
    outDir: 'dist/commands',
    format: 'esm',
    splitting: true,
    esbuildPlugins: [noteModules, apart('..')],
  },
  {
    ...shared,
    entry: ['src/command.ts'],
    format: 'cjs',
    esbuildPlugins: [noteModules, apart('.'), modulesApart],
    onSuccess: async () => {
      await cp('../../packages/core/docs/rules', 'dist/rules', { recursive: true });
      await escapeBundle();
      await writeHelp();
    },
  },
]);
