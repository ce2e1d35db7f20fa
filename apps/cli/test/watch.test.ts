import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { GOOD, WRONG } from './pages.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a file', 'draft.html'],
  ['a folder', '.'],
])('%s is checked again when it is saved, however the editor does that', async (_, operand) => {
  const draft = path.join(folder, 'draft.html');
  writeFileSync(draft, GOOD);
  const main = path.join(import.meta.dirname, '../src/main.ts');
  const args = ['--conditions=@gouji/source', main, 'watch', path.join(folder, operand), '--lang', 'zh'];
  const run = spawn(process.execPath, args);
  const ended = new Promise((resolve) => run.on('close', resolve));
  let said = '';
  for (const stream of [run.stdout, run.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const says = async (what: RegExp) => {
    while (!what.test(said)) await setTimeout(20);
    said = '';
  };

  await says(/一致[\s\S]*正在留意 1 个文件/);
  writeFileSync(draft, WRONG);
  await says(/已保存[\s\S]*1 处错误/);
  writeFileSync(`${draft}.tmp`, GOOD);
  renameSync(`${draft}.tmp`, draft);
  await says(/draft\.html 已保存[\s\S]*一致/);
  run.kill('SIGINT');
  expect(await ended).toBe(0);
});
