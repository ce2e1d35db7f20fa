/**
 * `npm start` and `npm test` on a machine that has only Node ≥ 20 and npm: fetches Node and pnpm from npm where they
 * are missing, installs what the project needs, then runs `scripts/start.ts` or `pnpm check`.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const NODE = '24.21.0';
const PNPM = '12.21.0';
const root = path.join(import.meta.dirname, '..');
const task = process.argv[2];

process.exitCode = main();

function main() {
  if (task !== 'start' && task !== 'test') {
    console.error('usage: node scripts/bootstrap.mjs start|test');
    return 2;
  }
  if (!hasTools()) return process.env.GOUJI_BOOTSTRAP ? noTools() : runAgainWithTools();

  if (run('pnpm', ['install', '--frozen-lockfile']) !== 0) return 1;
  if (task === 'start') return run('node', ['scripts/start.ts']);
  installForBrowserTests();
  return run('pnpm', ['check']);
}

function hasTools() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 24 || (major === 24 && minor < 12)) return false;
  return read('pnpm', ['--version'])?.startsWith(`${PNPM.split('.')[0]}.`) ?? false;
}

function runAgainWithTools() {
  console.log(`Node ${NODE} and pnpm ${PNPM} come from npm (the system's own stay as they are).`);
  const self = path.join('scripts', path.basename(import.meta.filename));
  const tools = ['--yes', `--package=node@${NODE}`, `--package=pnpm@${PNPM}`, '--', 'node', self, task];
  return run('npx', tools, { GOUJI_BOOTSTRAP: '1' });
}

function noTools() {
  console.error(`Node ≥ 24.12 and pnpm ${PNPM.split('.')[0]} are needed and could not be fetched from npm.`);
  return 1;
}

/** Installs Debian's browsers and a Chinese font where they are missing and may be installed; else says so. */
function installForBrowserTests() {
  const missing = [
    ['chromium', hasCommand('chromium')],
    ['firefox-esr', hasCommand('firefox')],
    ['fontconfig', hasCommand('fc-list')],
    ['fonts-noto-cjk', hasChineseFont()],
  ].flatMap(([name, present]) => (present ? [] : [name]));
  if (missing.length === 0) return;

  const why = whyNotInstall();
  if (why) {
    console.log(
      `Not installed: ${missing.join(', ')} (${why}). Tests that need them are skipped and say so.`,
    );
    return;
  }
  console.log(`Installing ${missing.join(', ')} from Debian's packages.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], env);
  if (run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], env) !== 0)
    console.log('They could not be installed. Tests that need them are skipped and say so.');
}

function whyNotInstall() {
  if (read('apt-get', ['--version']) === null) return 'this system has no apt-get';
  if (process.getuid?.() !== 0) return 'that takes root';
  return null;
}

function hasCommand(name) {
  return read(name, ['--version']) !== null;
}

function hasChineseFont() {
  return (read('fc-list', [':lang=zh', 'family']) ?? '').trim() !== '';
}

/** The output of a command; null where it is missing or fails. */
function read(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout : null;
}

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}
