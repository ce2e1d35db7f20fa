import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Result } from '@gouji/core/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GOOD, NOTICE, PNG, TRUNCATED } from './pages.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-bad-'));
  chmodSync(folder, 0o755);
  const files = { good: GOOD, notice: NOTICE, empty: '', truncated: TRUNCATED, picture: PNG, secret: GOOD };
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(folder, `${name}.html`), content);
  chmodSync(path.join(folder, 'secret.html'), 0o000);
});

afterAll(() => rmSync(folder, { recursive: true }));

const isRoot = process.getuid?.() === 0;
const main = path.join(import.meta.dirname, isRoot ? 'run-as-nobody.ts' : '../src/main.ts');
const gouji = (...argv: string[]) =>
  spawnSync(process.execPath, ['--conditions=@gouji/source', main, ...argv], { encoding: 'utf8' });

// Windows knows no file that its owner may not read, and has no sh.
test.skipIf(process.platform === 'win32')('every bad file of a folder gets its own status and reason', () => {
  const { status, stdout, stderr } = gouji('check', folder, '--format', 'json');
  const { reports } = Result.parse(JSON.parse(stdout));
  const told = reports.map((one) => [
    path.basename(one.source),
    one.format,
    one.status,
    one.reason?.code ?? null,
  ]);
  expect(told).toEqual([
    ['empty.html', null, 'unreadable', 'empty'],
    ['good.html', 'html', 'checked', null],
    ['notice.html', 'html', 'unrecognized', 'not-a-report'],
    ['picture.html', null, 'unreadable', 'unsupported-format'],
    ['secret.html', null, 'unreadable', 'no-permission'],
    ['truncated.html', 'html', 'unreadable', 'damaged'],
  ]);
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
});

test.skipIf(process.platform === 'win32')('a reader that goes away is survived', () => {
  const command = `"${process.execPath}" --conditions=@gouji/source "${path.join(import.meta.dirname, '../src/main.ts')}" check "${folder}" --format json | head -c 1`;
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: '{', stderr: '', status: 0 });
});

test.skipIf(!existsSync('/dev/full'))('a full disk is told in a sentence, without a stack', () => {
  const command = `"${process.execPath}" --conditions=@gouji/source "${path.join(import.meta.dirname, '../src/main.ts')}" rules --lang en > /dev/full`;
  const { stderr, status } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: expect.stringMatching(/^[^\n]*ENOSPC[^\n]*\n$/), status: 2 });
});

test('a warning of Node is no matter of the user', () => {
  const warning = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { globSync } = fs;
    fs.globSync = (pattern) => (process.emitWarning('experimental'), globSync(pattern));
    syncBuiltinESMExports();`;
  const preload = `data:text/javascript,${encodeURIComponent(warning)}`;
  const source = path.join(import.meta.dirname, '../src/main.ts');
  const argv = [
    '--conditions=@gouji/source',
    '--import',
    preload,
    source,
    'check',
    path.join(folder, 'go*.html'),
  ];
  const { stderr, status } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
