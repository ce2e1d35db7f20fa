import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ReportResult } from '@gouji/core/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillFolder, readResults } from './batch-folder.ts';
import { GOOD, NOTICE } from './pages.ts';

let folder: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-poison-'));
  out = path.join(folder, 'out');
  chmodSync(folder, 0o755);
  fillFolder(folder, 12);
  const at = (name: string) => path.join(folder, name);
  for (const name of ['crashes', 'hangs', 'secret', 'two\nlines', '年报图解']) {
    writeFileSync(at(`${name}.html`), name === '年报图解' ? NOTICE : GOOD);
  }
  writeFileSync(at('huge.html'), '');
  truncateSync(at('huge.html'), 2 * 1024 ** 3);
  chmodSync(at('secret.html'), 0o000);
  symlinkSync(at('loop.html'), at('loop.html'));
  symlinkSync(folder, at('itself'));
  const gbk = (...bytes: number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)]);
  // Two names that look the same where they are read as UTF-8.
  writeFileSync(gbk(0xc4, 0xea, 0x2e, 0x74, 0x78, 0x74), GOOD);
  writeFileSync(gbk(0xc5, 0xeb, 0x2e, 0x74, 0x78, 0x74), GOOD);
});

afterAll(() => rmSync(folder, { recursive: true }));

// Of names that are no text, and of files that their owner may not read, Windows knows nothing.
test.skipIf(process.platform !== 'linux')(
  'what is bad is named with its reason, what is good is checked',
  () => {
    const { status, stdout } = batch();
    const results = readResults(out);
    for (const result of results) ReportResult.parse(result);
    const told = new Map(results.map((one) => [path.basename(one.source), one.reason?.code ?? one.status]));
    expect(Object.fromEntries([...told].filter(([, what]) => what !== 'checked'))).toEqual({
      'crashes.html': 'crashed',
      'hangs.html': 'timeout',
      'secret.html': 'no-permission',
      'huge.html': 'too-large',
      'loop.html': 'not-found',
      '年报图解.html': 'companion',
    });
    expect(results.filter((one) => one.status === 'checked')).toHaveLength(12 + 1 + 2);
    expect(told.get('two\nlines.html')).toBe('checked');
    expect(status).toBe(2);
    for (const name of ['crashes', 'hangs', 'secret', 'huge', 'loop'])
      expect(stdout).toMatch(new RegExp(`^  .{1,200}/${name}\\.html：.{5}`, 'mu'));

    // What is known of them stays known: nothing hangs again.
    const again = batch();
    expect(again.status).toBe(2);
    expect(readResults(out)).toEqual(results);
  },
);

function batch() {
  const main = path.join(import.meta.dirname, '../src/main.ts');
  const args = [
    '--conditions=@gouji/source',
    main,
    'batch',
    folder,
    '--out',
    out,
    '--time-limit',
    '4',
    '--lang',
    'zh',
  ];
  const env = { ...process.env, NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'poison.mjs')}` };
  return spawnSync(process.execPath, args, { encoding: 'utf8', env });
}
