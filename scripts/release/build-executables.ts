import { execFileSync } from 'node:child_process';
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Node's own builds, as npm carries them. */
const TARGETS = [
  { system: 'linux-x64', node: 'bin/node', suffix: '' },
  { system: 'linux-arm64', node: 'bin/node', suffix: '' },
  { system: 'win-x64', node: 'bin/node.exe', suffix: '.exe' },
] as const;

/**
 * The command as one file that needs no Node, by Node's single executable applications: the whole command as one script,
 * the pages of the rules as assets.
 *
 * @param root of the repository
 * @param out the folder for `gouji-VERSION-SYSTEM`
 */
export function buildExecutables(root: string, out: string): void {
  const cli = path.join(root, 'apps/cli');
  const { version } = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8'));
  execFileSync('pnpm', ['exec', 'tsup', '--config', 'tsup.executable.config.ts'], {
    cwd: cli,
    stdio: 'pipe',
  });
  const postject = path.join(root, 'node_modules/.bin/postject');
  const work = mkdtempSync(path.join(tmpdir(), 'gouji-release-'));
  try {
    const blob = makeBlob(root, cli, work);
    for (const { system, node, suffix } of TARGETS) {
      const target = path.join(out, `gouji-${version}-${system}${suffix}`);
      writeFileSync(target, fetchNode(`node-${system}`, node, work));
      execFileSync(postject, [target, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE], { stdio: 'pipe' });
      chmodSync(target, 0o755);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** By which a build of Node knows that it carries an application (its documentation gives it). */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** The same on every system: no compiled code, no snapshot. */
function makeBlob(root: string, cli: string, work: string): string {
  const rules = path.join(root, 'packages/core/docs/rules');
  const pages = globSync('**/*.md', { cwd: rules }).map((page) => [
    `rules/${page.split(path.sep).join('/')}`,
    path.join(rules, page),
  ]);
  const output = path.join(work, 'gouji.blob');
  const config = {
    main: path.join(cli, 'dist-executable/executable.cjs'),
    output,
    disableExperimentalSEAWarning: true,
    useCodeCache: false,
    useSnapshot: false,
    assets: Object.fromEntries(pages),
  };
  const file = path.join(work, 'sea.json');
  writeFileSync(file, JSON.stringify(config));
  execFileSync(process.execPath, ['--experimental-sea-config', file], { stdio: 'pipe' });
  return output;
}

/** Of the version that runs this, so that the blob fits. */
function fetchNode(name: string, node: string, work: string): Buffer {
  const wanted = `${name}@${process.versions.node}`;
  const packed = execFileSync('npm', ['pack', wanted, '--silent'], { cwd: work, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', packed, `--one-top-level=${name}`], { cwd: work });
  return readFileSync(path.join(work, name, 'package', node));
}
