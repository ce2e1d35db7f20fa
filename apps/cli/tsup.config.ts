import { cp, mkdir, writeFile } from 'node:fs/promises';
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

const shared: Options = {
  target: 'node22',
  platform: 'node',
  minify: true,
  esbuildPlugins: [noteModules],
  noExternal: [/./],
  esbuildOptions: (options) => {
    options.conditions = ['@gouji/source'];
    options.charset = 'utf8';
    if (options.format === 'cjs') options.define = { 'import.meta.dirname': '__dirname' };
  },
};

/** Readers with a library of their own are files of their own, loaded when needed; the others are part of the command. */
const READERS = '../../packages/readers/src';
const APART = ['docx/read-docx', 'doc/read-doc', 'pdf/read-pdf'];

const readersApart = (folder: string): Plugin => ({
  name: 'readers-apart',
  setup(build) {
    build.onResolve({ filter: /\/read-[\w-]+\.ts$/ }, ({ kind, path: imported, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const module = path.relative(READERS, path.join(resolveDir, imported)).replace(/\.ts$/, '');
      return APART.includes(module) ? { path: `${folder}/${module}.js`, external: true } : undefined;
    });
  },
});

/** Commands that a check of one document does not need are files of their own too; what they share is a file beside them. */
const COMMANDS_APART = ['batch'];

const commandsApart: Plugin = {
  name: 'commands-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\/commands\/[\w-]+\.ts$/ }, ({ kind, path: imported }) => {
      const name = path.basename(imported, '.ts');
      const isApart = kind === 'dynamic-import' && COMMANDS_APART.includes(name);
      return isApart ? { path: `./commands/${name}.js`, external: true } : undefined;
    });
  },
};

// Node can only be given compiled code for a script, not for a module (load-compiled.ts).
export default defineConfig([
  { ...shared, entry: { main: 'src/launch.ts' }, format: 'esm' },
  {
    ...shared,
    entry: APART.map((module) => `${READERS}/${module}.ts`),
    outDir: 'dist/readers',
    format: 'esm',
  },
  {
    ...shared,
    entry: {
      worker: 'src/batch/worker.ts',
      ...Object.fromEntries(COMMANDS_APART.map((name) => [name, `src/commands/${name}.ts`])),
    },
    outDir: 'dist/commands',
    format: 'esm',
    splitting: true,
    esbuildPlugins: [noteModules, readersApart('../readers')],
  },
  {
    ...shared,
    entry: ['src/command.ts'],
    format: 'cjs',
    esbuildPlugins: [noteModules, readersApart('./readers'), commandsApart],
    onSuccess: async () => {
      await cp('../../packages/core/docs/rules', 'dist/rules', { recursive: true });
    },
  },
]);
