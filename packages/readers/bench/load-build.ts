import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Core from '@gouji/core';
import type * as Readers from '../src/index.ts';

/** The core and the readers of one state of the project. */
export interface Build {
  core: typeof Core;
  readers: typeof Readers;
  dispose(): void;
}

const root = path.join(import.meta.dirname, '../../..');

/** The code as it stands. */
export async function loadCurrent(): Promise<Build> {
  const [core, readers] = await Promise.all([import('@gouji/core'), import('../src/index.ts')]);
  return { core, readers, dispose: () => {} };
}

/** The code of a commit, from its sources, with the dependencies that are installed now. */
export async function loadCommit(commit: string): Promise<Build> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-commit-'));
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  try {
    extract(commit, folder);
    for (const name of ['core', 'readers']) linkDependencies(name, folder);
    const load = (name: string) =>
      import(pathToFileURL(path.join(folder, `packages/${name}/src/index.ts`)).href);
    const [core, readers] = await Promise.all([load('core'), load('readers')]);
    return { core, readers, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

function extract(commit: string, folder: string): void {
  const paths = ['packages/core', 'packages/readers'].flatMap((one) => [`${one}/src`, `${one}/package.json`]);
  const tar = execFileSync('git', ['archive', commit, ...paths], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: tar });
}

function linkDependencies(name: string, folder: string): void {
  const own = path.join(folder, 'packages', name, 'node_modules');
  mkdirSync(path.join(own, '@gouji'), { recursive: true });
  symlinkSync(path.join(folder, 'packages/core'), path.join(own, '@gouji/core'));
  const installed = path.join(root, 'packages', name, 'node_modules');
  if (!existsSync(installed)) return;
  for (const one of readdirSync(installed)) {
    if (one.startsWith('.') || one === '@gouji') continue;
    symlinkSync(path.join(installed, one), path.join(own, one));
  }
}
