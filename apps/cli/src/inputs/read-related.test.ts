import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRelated } from './read-related.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-related-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(path.join(folder, 'pages/年报_files'), { recursive: true });
writeFileSync(path.join(folder, 'secret.html'), 'secret');
writeFileSync(path.join(folder, 'pages/年报_files/frame.html'), 'frame');
symlinkSync(path.join(folder, 'secret.html'), path.join(folder, 'pages/年报_files/link.html'));
const related = readRelated(path.join(folder, 'pages/年报.html'))!;

test.each([
  ['./年报_files/frame.html', 'frame'],
  ['%E5%B9%B4%E6%8A%A5_files/frame.html?x=1#y', 'frame'],
  ['年报_files/none.html', null],
  ['年报_files', null],
  ['../secret.html', null],
  ['年报_files/link.html', null],
  ['/etc/hostname', null],
  ['file:///etc/hostname', null],
  ['http://example.gov.cn/a.html', null],
  ['%', null],
  ['', null],
])('%j', (address, content) => {
  const bytes = related(address);
  expect(bytes && new TextDecoder().decode(bytes as Uint8Array)).toBe(content);
});

test('standard input has no files beside it', () => {
  expect(readRelated('-')).toBeUndefined();
});
