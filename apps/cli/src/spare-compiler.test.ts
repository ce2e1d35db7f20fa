import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { spareCompiler } from './spare-compiler.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-spare-'));
  writeFileSync(at('small.html'), '<p>1');
  writeFileSync(at('large.html'), Buffer.alloc(600 * 1024));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['one small file', ['check', 'small.html'], true],
  ['one small file with options', ['check', 'small.html', '--format', 'json'], true],
  ['a large file', ['check', 'large.html'], false],
  ['several files', ['check', 'small.html', 'small.html'], false],
  ['a folder', ['check', '.'], false],
  ['no file', ['check', 'missing.html'], false],
  ['another command', ['batch', 'small.html'], false],
])('%s', (_, argv, isSpared) => {
  const placed = argv.map((word) => (word === '.' || word.endsWith('.html') ? at(word) : word));
  expect(spareCompiler(placed)).toBe(isSpared);
});
