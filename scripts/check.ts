/**
 * `pnpm check`: everything that must hold before a change is merged, one step after the other. Every step runs, so
 * that one run tells all that is wrong; the status is 1 if any failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const TURBO = ['turbo', 'run', '--continue=dependencies-successful'];

/** Browser tests wait on real time, so nothing runs beside them. */
const STEPS: readonly { name: string; command: readonly string[] }[] = [
  { name: 'format and lint', command: ['biome', 'check'] },
  { name: 'generated files', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'unused code and dependencies', command: ['knip'] },
  {
    name: 'regular expressions',
    command: ['node', '--conditions=@gouji/source', 'scripts/check-patterns.ts'],
  },
  { name: 'types of the scripts', command: ['tsc', '-p', 'scripts'] },
  {
    name: 'types, tests and packages',
    command: [...TURBO, 'typecheck', 'test', 'build', 'package', '--concurrency=2'],
  },
  { name: 'packed packages', command: ['vitest', 'run', '--root', 'scripts'] },
  { name: 'browsers', command: [...TURBO, 'e2e', '--concurrency=1'] },
];

const root = path.join(import.meta.dirname, '..');
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  GOUJI_BROWSERS: browserVersions(),
  ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};
const tests = { passed: 0, failed: 0, skipped: 0 };
const outcomes: string[] = [];
/** Failed tests with the first lines of why, said again at the end, where a long log is read first. */
const failures: string[] = [];
const LINES_OF_FAILURE = 12;
let toCopy = 0;

for (const { name, command } of STEPS) {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const start = performance.now();
  const status = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  outcomes.push(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) process.exitCode = 1;
}

if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
console.log(`\n${outcomes.join('\n')}`);
console.log(`${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped`);

/** Runs one command, shows what it says, and adds up the tests that vitest reports in it. */
function run([command, ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command!, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let line = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      const lines = (line + text).split('\n');
      line = lines.pop()!;
      for (const each of lines) {
        count(each);
        copyFailure(each);
      }
    });
    child.on('error', (error) => console.error(error.message));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** `Tests  1 failed | 20 passed | 2 skipped (23)`, after the prefix of the task. */
function count(line: string): void {
  const totals = /\bTests {1,8}(\d.*) \(\d+\)\s*$/.exec(stripVTControlCharacters(line))?.[1];
  for (const [, number, kind] of totals?.matchAll(/(\d{1,9}) (passed|failed|skipped)/g) ?? [])
    tests[kind as keyof typeof tests] += Number(number);
}

function copyFailure(line: string): void {
  if (/(?:^|: {1,4}) {0,4}FAIL {2}/.test(stripVTControlCharacters(line))) toCopy = LINES_OF_FAILURE;
  if (toCopy === 0) return;
  toCopy -= 1;
  failures.push(line);
}

/** Part of the cache's key: what was skipped without a browser runs once there is one. */
function browserVersions(): string {
  const browsers = ['chromium', 'firefox'];
  return browsers
    .map(
      (name) =>
        spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 60_000 }).stdout?.trim() || 'none',
    )
    .join(', ');
}
