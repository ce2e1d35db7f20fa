import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { RULES, SERIES_RULES } from '@gouji/core';
import { Result } from '@gouji/core/schema';
import { formatMarkdown, formatText } from '@gouji/outputs';
import { patchReport, renderHtml, sampleReport } from '@gouji/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { bytesOf, runCommand } from '../../test/fake-io.ts';
import { GOOD, NOTICE, PNG, WRONG } from '../../test/pages.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};
/** A report of whose tables none could be judged. */
const UNREAD = renderHtml(
  patchReport(sampleReport(7, { template: '2021', year: 2022 }), {
    absent: { applications: 'missing', review: 'missing' },
  }),
);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-folder-'));
  write('plain/a.html', GOOD);
  write('plain/notice.html', NOTICE);
  write('unread/a.html', GOOD);
  write('unread/b.html', UNREAD);
  write('bad/a.html', GOOD);
  write('bad/b.html', PNG);
  write('mixed/a.html', GOOD);
  write('mixed/b.html', WRONG);
  write('mixed/old/c.html', WRONG);
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const check = (operands: readonly string[], ...options: string[]) =>
  runCommand(['check', ...operands.map(at), ...options]);
const sources = (stdout: string) =>
  Result.parse(JSON.parse(stdout)).reports.map(({ source }) => path.relative(folder, source));

describe('exit status', () => {
  test.each<[operand: string, inFolder: number, named: string, alone: number]>([
    ['plain', 0, 'plain/notice.html', 2],
    ['unread', 0, 'unread/b.html', 2],
    ['bad', 2, 'bad/b.html', 2],
    ['mixed', 1, 'mixed/b.html', 1],
  ])('of the folder %s it is %i, of %s in it %i', async (operand, inFolder, named, alone) => {
    expect((await check([operand])).status).toBe(inFolder);
    expect((await check([named])).status).toBe(alone);
    expect((await check([`${operand}/*.html`])).status).toBe(alone);
  });

  test('a rule that crashes makes it 3', async () => {
    vi.spyOn(RULES[0]!, 'check').mockImplementation(() => {
      throw new TypeError('no such cell');
    });
    const { status, stdout } = await check(['plain/a.html']);
    expect(status).toBe(3);
    expect(stdout).not.toContain('勾稽一致');
  });

  test('a file that is not there is told on standard error too', async () => {
    const { status, stdout, stderr } = await check(['nowhere.html'], '--format', 'json');
    expect(status).toBe(2);
    expect(Result.parse(JSON.parse(stdout)).reports[0]!.reason!.code).toBe('not-found');
    expect(stderr).toMatch(/^[^\n]*nowhere\.html[^\n]*\n$/);
  });
});

test.each(['text', 'markdown'])('%s comes report by report, and all of it as before', async (format) => {
  const operands = ['mixed/a.html', 'plain/notice.html', 'mixed/b.html'];
  const json = Result.parse(JSON.parse((await check(operands, '--format', 'json')).stdout));
  const { stdout } = await check(operands, '--format', format);
  expect(stdout).toBe(format === 'text' ? formatText(json) : formatMarkdown(json));
  const argv = ['check', ...operands.map(at), '--format', format];
  const cut = await runCommand(argv, { readWrites: 1 });
  expect(cut.stdout).not.toBe('');
  expect(stdout.startsWith(cut.stdout)).toBe(true);
  expect(cut.stdout.length).toBeLessThan(stdout.length / 2);
});

test('--quiet leaves out remarks, progress and what is consistent', async () => {
  write('quiet/a.html', GOOD);
  write('quiet/b.html', WRONG);
  write('quiet/c.png', PNG);
  const argv = ['check', at('quiet'), '--quiet'];
  const { stdout, stderr, status } = await runCommand(argv, { isTerminal: true });
  expect([stderr, status]).toEqual(['', 1]);
  expect([stdout.includes(at('quiet/a.html')), stdout.includes(at('quiet/b.html'))]).toEqual([false, true]);
  const markdown = await check(['quiet'], '--quiet', '--format', 'markdown');
  expect(markdown.stdout.match(/^# /gm)).toHaveLength(1);
});

test.each<[globs: string[], left: string[]]>([
  [['old'], ['mixed/a.html', 'mixed/b.html']],
  [['old/**'], ['mixed/a.html', 'mixed/b.html']],
  [['b.*'], ['mixed/a.html', 'mixed/old/c.html']],
  [['*.html'], []],
  [['a.html', '**/c.html'], ['mixed/b.html']],
  [['none'], ['mixed/a.html', 'mixed/b.html', 'mixed/old/c.html']],
])('--exclude %j', async (globs, left) => {
  const options = globs.flatMap((glob) => ['--exclude', glob]);
  const { stdout, status } = await check(['mixed'], '--format', 'json', ...options);
  if (left.length === 0) expect([stdout, status]).toEqual(['', 2]);
  else expect(sources(stdout)).toEqual(left);
});

test('--exclude leaves what is named', async () => {
  const { stdout } = await check(['mixed/a.html'], '--format', 'json', '--exclude', '*.html');
  expect(sources(stdout)).toEqual(['mixed/a.html']);
});

const main = path.join(import.meta.dirname, '../main.ts');
const spawn = (argv: readonly string[], stdin: 'ignore' | number = 'ignore') =>
  spawnSync(process.execPath, ['--conditions=@gouji/source', main, ...argv], {
    encoding: 'utf8',
    stdio: [stdin, 'pipe', 'pipe'],
  });

test('a result does not overwrite the file that is standard input', () => {
  write('own/c.html', GOOD);
  const opened = openSync(at('own/c.html'), 'r');
  const { status, stderr } = spawn(['check', '-', '-o', at('own/c.html')], opened);
  closeSync(opened);
  expect(status).toBe(2);
  expect(stderr).toContain('c.html');
  expect(readFileSync(at('own/c.html'), 'utf8')).toBe(GOOD);
});

test.each([
  ['a name', ['check', 'x\u001b]0;owned\u0007\n.html']],
  ['a command', ['\u001b[2J']],
  ['an option', ['check', 'x', '--\u001b[2J']],
  ['a rule', ['explain', '\u001b[2J']],
  ['an output', ['check', '-', '-o', '/nowhere/\u001b[2J']],
])('%s with escape characters does not command the terminal', async (_, argv) => {
  const { stderr } = await runCommand(argv, { stdin: bytesOf(GOOD) });
  expect(stderr).not.toBe('');
  expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(stderr.match(/\n/g)).toHaveLength(1);
});

// Only a file system of bytes has names that are not UTF-8.
test.runIf(process.platform === 'linux')('names that are not UTF-8', async () => {
  const named = (name: string) =>
    Buffer.concat([Buffer.from(`${at('gbk')}/`), Buffer.from(name, 'latin1'), Buffer.from('.html')]);
  mkdirSync(at('gbk'));
  // 年报 and 报告 in GBK
  writeFileSync(named('\xc4\xea\xb1\xa8'), GOOD);
  mkdirSync(Buffer.concat([Buffer.from(`${at('gbk')}/`), Buffer.from('\xb1\xa8', 'latin1')]));
  writeFileSync(
    Buffer.concat([Buffer.from(`${at('gbk')}/`), Buffer.from('\xb1\xa8', 'latin1'), Buffer.from('/b.html')]),
    WRONG,
  );
  const statuses = (stdout: string) => Result.parse(JSON.parse(stdout)).reports.map(({ status }) => status);
  const walked = await check(['gbk'], '--format', 'json');
  expect(statuses(walked.stdout)).toEqual(['checked', 'checked']);
  const globbed = await check(['gbk/*.html'], '--format', 'json');
  expect(statuses(globbed.stdout)).toEqual(['checked']);
  const shell = `"${process.execPath}" --conditions=@gouji/source "${main}" check --format json "${at('gbk')}"/*.html`;
  const { stdout } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
  expect(statuses(stdout)).toEqual(['checked']);
});

test('gouji rules --format json', async () => {
  const { stdout, status } = await runCommand(['rules', '--format', 'json', '--lang', 'en']);
  const list = JSON.parse(stdout) as { id: string; category: string; summary: string }[];
  const all = [...RULES, ...SERIES_RULES];
  expect(status).toBe(0);
  expect(list.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(list.map(({ summary }) => summary)).toEqual(all.map(({ summary }) => summary.en));
  expect(list.find(({ id }) => id === 'table/missing')).toMatchObject({
    severity: 'warning',
    category: 'form',
  });
});

test('hundreds of findings of a rule are counted, and long words shortened', async () => {
  const report = sampleReport(7, { template: '2021', year: 2022 });
  const many = Array.from({ length: 120 }, (_, i) => `第${i}项由【】办理。`);
  const page = renderHtml(
    patchReport(report, { sections: { 5: { paragraphs: [...many, 'XX'.repeat(25_000)] } } }),
  );
  const json = await runCommand(['check', '-', '--format', 'json'], { stdin: bytesOf(page) });
  const { findings } = Result.parse(JSON.parse(json.stdout)).reports[0]!;
  const own = findings.filter(({ rule }) => rule === 'structure/placeholder');
  expect(own).toHaveLength(121);
  expect(Math.max(...own.map(({ quote }) => quote!.length))).toBe(50_000);
  for (const format of ['text', 'markdown']) {
    const { stdout } = await runCommand(['check', '-', '--format', format], { stdin: bytesOf(page) });
    expect(stdout.match(/structure\/placeholder/g)).toHaveLength(51);
    expect(stdout).toContain('71 处');
    expect(stdout.length).toBeLessThan(30_000);
  }
});
