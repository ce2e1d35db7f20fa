import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadCompiled } from './load-compiled.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-compiled-'));
const bundle = path.join(folder, 'bundle.cjs');
const BUNDLE = `/*0123456789abcdef*/
  const path = require('node:path');
  module.exports = { name: () => path.basename(__dirname) };
`;
writeFileSync(bundle, BUNDLE);
afterAll(() => rmSync(folder, { recursive: true }));

const kept = () => readdirSync(folder).filter((name) => name.endsWith('.code'));
const load = (where: string | undefined) => {
  const { exports, keep } = loadCompiled<{ name(): string }>(bundle, where);
  expect(exports.name()).toBe(path.basename(folder));
  keep();
};

test('keeps nothing where there is no folder, or one that cannot be written', () => {
  load(undefined);
  load(path.join(folder, 'missing'));
  expect(kept()).toEqual([]);
});

test('keeps the code once, and runs the same from it', () => {
  load(folder);
  expect(kept()).toHaveLength(1);
  load(folder);
  expect(kept()).toHaveLength(1);
});

test('code that is none of this bundle is compiled anew', () => {
  writeFileSync(path.join(folder, kept()[0]!), 'no code');
  load(folder);
  load(folder);
});

test('keeps nothing of a bundle that does not say which it is, and takes nothing kept of another', () => {
  const before = kept();
  writeFileSync(bundle, BUNDLE.replace('/*0123456789abcdef*/', ''));
  load(folder);
  expect(kept()).toEqual(before);
  writeFileSync(bundle, BUNDLE.replace('abcdef', 'fedcba'));
  load(folder);
  expect(kept()).toHaveLength(before.length + 1);
});
