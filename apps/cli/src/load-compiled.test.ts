import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { nameCacheFolder } from './cache-folder.ts';
import { keptCode } from './kept-code.ts';
import { loadCompiled } from './load-compiled.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-compiled-'));
const bundle = path.join(folder, 'bundle.cjs');
const cache = path.join(folder, 'cache');
const own = path.join(cache, 'gouji');
const BUNDLE = `const path = require('node:path');
  module.exports = { name: () => path.basename(__dirname) };
`;
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
  writeFileSync(bundle, BUNDLE);
});

const kept = () => readdirSync(own).filter((name) => name.endsWith('.code'));
const keptFile = () => path.join(own, kept()[0]!);
const open = (text: string) => keptCode(text, { XDG_CACHE_HOME: cache }, 'linux');
/** Whether code of an earlier run was taken. */
function load(): boolean {
  let taken = false;
  const { exports, keep } = loadCompiled<{ name(): string }>(bundle, (text) => {
    const code = open(text);
    taken = code.read() !== undefined;
    return code;
  });
  expect(exports.name()).toBe(path.basename(folder));
  keep();
  return taken;
}

test('keeps the code once, for the user alone, and runs the same from it', () => {
  expect([load(), load(), load()]).toEqual([false, true, true]);
  expect(kept()).toHaveLength(1);
  expect([statSync(own).mode & 0o777, statSync(keptFile()).mode & 0o777]).toEqual([0o700, 0o600]);
});

describe('is as if there were none', () => {
  beforeEach(() => {
    expect([load(), load()]).toEqual([false, true]);
  });

  test.each([0, 40, 64, 1000])('where byte %i of the file was changed', (at) => {
    const content = readFileSync(keptFile());
    content[at]! ^= 1;
    writeFileSync(keptFile(), content);
    expect([load(), load()]).toEqual([false, true]);
  });

  test('where the file is cut short', () => {
    writeFileSync(keptFile(), readFileSync(keptFile()).subarray(0, 500));
    expect([load(), load()]).toEqual([false, true]);
  });

  test('where the bundle is another of the same length', () => {
    writeFileSync(bundle, BUNDLE.replace('basename', 'dirname '));
    expect(open(readFileSync(bundle, 'utf8')).read()).toBeUndefined();
    const code = readFileSync(keptFile());
    const name = keptFile();
    open(readFileSync(bundle, 'utf8')).write(Buffer.from('x'));
    const other = kept().find((one) => path.join(own, one) !== name)!;
    writeFileSync(path.join(own, other), code);
    expect(open(readFileSync(bundle, 'utf8')).read()).toBeUndefined();
  });

  test.each([
    ['the folder', 0o770, () => own],
    ['the folder', 0o707, () => own],
    ['the file', 0o660, keptFile],
    ['the file', 0o606, keptFile],
  ])('where %s has mode %o', (_, mode, target) => {
    chmodSync(target(), mode);
    expect(open(BUNDLE).read()).toBeUndefined();
  });

  test('where the folder is a link', () => {
    renameSync(own, path.join(cache, 'elsewhere'));
    symlinkSync(path.join(cache, 'elsewhere'), own);
    expect(open(BUNDLE).read()).toBeUndefined();
  });

  test('where the file is a link', () => {
    const file = keptFile();
    renameSync(file, path.join(cache, 'elsewhere'));
    symlinkSync(path.join(cache, 'elsewhere'), file);
    expect(open(BUNDLE).read()).toBeUndefined();
    rmSync(file);
    linkSync(path.join(cache, 'elsewhere'), file);
    expect(open(BUNDLE).read()).toBeDefined();
  });

  test('where the name is a folder’s', () => {
    const file = keptFile();
    rmSync(file);
    mkdirSync(file);
    expect([load(), load()]).toEqual([false, false]);
  });
});

test.runIf(process.getuid?.() === 0)('a file of another user is not taken', async () => {
  const { chownSync } = await import('node:fs');
  load();
  chownSync(keptFile(), 65_534, 65_534);
  expect(open(BUNDLE).read()).toBeUndefined();
  chownSync(keptFile(), 0, 0);
  expect(open(BUNDLE).read()).toBeDefined();
  chownSync(own, 65_534, 65_534);
  expect(open(BUNDLE).read()).toBeUndefined();
});

test('keeps nothing where there is no folder, or one that cannot be made', () => {
  for (const env of [{}, { HOME: '' }, { XDG_CACHE_HOME: bundle }]) {
    const code = keptCode(BUNDLE, env, 'linux');
    code.write(Buffer.from('x'));
    expect(code.read()).toBeUndefined();
  }
});

test.each<[NodeJS.Platform, Record<string, string>, string | null]>([
  ['linux', { HOME: '/home/li' }, '/home/li/.cache/gouji'],
  ['linux', { HOME: '/home/li', XDG_CACHE_HOME: '/var/li' }, '/var/li/gouji'],
  ['linux', { HOME: '/home/li', XDG_CACHE_HOME: 'cache' }, '/home/li/.cache/gouji'],
  ['linux', { TMPDIR: '/tmp' }, null],
  ['darwin', { HOME: '/Users/li' }, '/Users/li/Library/Caches/gouji'],
  ['win32', { LOCALAPPDATA: 'C:\\Users\\li\\AppData\\Local' }, 'C:\\Users\\li\\AppData\\Local\\gouji\\Cache'],
  ['win32', { TEMP: 'C:\\Temp' }, null],
])('on %s with %j it is %s', (platform, env, folderName) => {
  expect(nameCacheFolder(env, platform)).toBe(folderName);
});
