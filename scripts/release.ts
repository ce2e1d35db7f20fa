/**
 * `pnpm release:dry`: builds everything that a release publishes into `release/`, and publishes nothing: the packages for
 * npm, the extension's packages for the stores, `gouji.html`, the command as one executable file for three systems, the
 * bill of materials, the notes and the checksums.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExecutables } from './release/build-executables.ts';
import { notesOf } from './release/notes-of.ts';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'release');
const PACKAGES = ['packages/core', 'packages/readers', 'packages/outputs', 'apps/cli'];
const bin = path.join(root, 'node_modules/.bin');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

// Checked by publint and attw as they will be packed.
run('turbo', ['run', 'build', 'package', '--output-logs=errors-only']);
for (const folder of PACKAGES) run('pnpm', ['pack', '--pack-destination', out], folder);
run('pnpm', ['--filter', 'extension', 'zip']);
for (const zip of globSync('apps/extension/.output/*.zip', { cwd: root })) keep(zip);
keep('apps/web/dist/gouji.html');
keep('apps/cli/dist/THIRD-PARTY-NOTICES.txt');
buildExecutables(root, out);
run('pnpm', ['sbom', '--sbom-format', 'cyclonedx', '--out', path.join(out, 'sbom.cdx.json')]);
const { version } = JSON.parse(readFileSync(path.join(root, 'apps/cli/package.json'), 'utf8'));
writeFileSync(
  path.join(out, 'NOTES.md'),
  notesOf(readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version),
);

const files = globSync('*', { cwd: out }).sort();
writeFileSync(path.join(out, 'SHA256SUMS'), files.map((file) => `${digestOf(file)}  ${file}\n`).join(''));
for (const file of [...files, 'SHA256SUMS']) {
  const { size } = statSync(path.join(out, file));
  console.log(`${(size / 1e6).toFixed(2).padStart(8)} MB  ${file}`);
}
console.log(`\nEverything of ${version} is in release/. Nothing was published.`);

function run(command: string, args: readonly string[], cwd = '.'): void {
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
  };
  const { status } = spawnSync(command, args, { cwd: path.join(root, cwd), stdio: 'inherit', env });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed.`);
  process.exit(1);
}

function keep(file: string): void {
  copyFileSync(path.join(root, file), path.join(out, path.basename(file)));
}

function digestOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(out, file)))
    .digest('hex');
}
