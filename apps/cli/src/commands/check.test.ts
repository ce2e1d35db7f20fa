import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ReportResult, Result } from '@gouji/core/schema';
import { formatMarkdown, formatText } from '@gouji/outputs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, type Outcome, runCommand } from '../../test/fake-io.ts';
import { GOOD, NOTICE, PNG, TRUNCATED, WRONG } from '../../test/pages.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-check-'));
  write('good.html', GOOD);
  write('wrong.html', WRONG);
  write('notice.html', NOTICE);
  write('site/b/2021.html', GOOD);
  write('site/a.html', GOOD);
  write('site/c.txt', '会议通知');
  write('site/a_files/frame.html', GOOD);
  write('site/a.files/frame.html', GOOD);
  write('site/picture.PNG', PNG);
  write('site/page.js', 'x');
  write('site/style.css', 'x');
  write('site/data.json', '{}');
  write('site/.hidden.html', GOOD);
  write('site/.git/x.html', GOOD);
  write('empty/only.png', PNG);
  write('[odd] name?.html', GOOD);
  symlinkSync('..', at('site/b/up'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const check = (operands: readonly string[], ...options: string[]) =>
  runCommand([
    'check',
    '--format',
    'json',
    ...operands.map((name) => (name === '-' ? name : at(name))),
    ...options,
  ]);

const parse = ({ stdout }: Outcome): Result => Result.parse(JSON.parse(stdout));

/** The reports as `name status` or `name reason`. */
const told = (outcome: Outcome) =>
  parse(outcome).reports.map(
    ({ source, status, reason }) => `${path.relative(folder, source)} ${reason?.code ?? status}`,
  );

describe('exit status', () => {
  test.each<[string[], string[], number]>([
    [['good.html'], [], 0],
    [['wrong.html'], [], 1],
    [['wrong.html'], ['--severity', 'info'], 1],
    [['notice.html'], [], 2],
    [['nowhere.html'], [], 2],
    [['good.html', 'wrong.html'], [], 1],
    [['notice.html', 'wrong.html'], [], 2],
  ])('%j %j: %i', async (operands, options, status) => {
    expect((await check(operands, ...options)).status).toBe(status);
  });

  test('--severity decides what counts', async () => {
    const page = GOOD.replaceAll('社会公益组织', '社会公益');
    const statusWith = async (...options: string[]) =>
      (await runCommand(['check', '-', ...options], { stdin: bytesOf(page) })).status;
    expect(
      await Promise.all([
        statusWith(),
        statusWith('--severity', 'warning'),
        statusWith('--severity', 'info'),
      ]),
    ).toEqual([0, 0, 1]);
  });

  test('--output changes neither it nor what is written', async () => {
    const direct = await check(['wrong.html']);
    const filed = await check(['wrong.html'], '--output', at('result.json'));
    expect(filed).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(readFileSync(at('result.json'), 'utf8')).toBe(direct.stdout);
  });

  test('--output - is standard output', async () => {
    expect(await check(['good.html'], '--output', '-')).toEqual(await check(['good.html']));
  });

  test('a result never overwrites what is to be checked', async () => {
    write('keep/page.html', GOOD);
    for (const operand of ['keep/page.html', 'keep/*.html']) {
      const outcome = await check([operand], '--output', at('keep/../keep/page.html'));
      expect({ ...outcome, stderr: outcome.stderr.includes('page.html') }).toEqual({
        status: 2,
        stdout: '',
        stderr: true,
      });
    }
    expect(readFileSync(at('keep/page.html'), 'utf8')).toBe(GOOD);
  });

  test('the last result is no document of the folder in which it stands', async () => {
    write('kept/page.html', GOOD);
    const result = () => readFileSync(at('kept/result.txt'), 'utf8');
    await check(['kept'], '--output', at('kept/result.txt'));
    const first = result();
    expect((await check(['kept'], '--output', at('kept/result.txt'))).status).toBe(0);
    expect(result()).toBe(first);
  });

  test('an output that cannot be written is wrong usage', async () => {
    const { status, stdout, stderr } = await check(['good.html'], '--output', at('nowhere/result.json'));
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 2,
      stdout: '',
      lines: 1,
    });
  });
});

describe('what is checked', () => {
  test('files in the order given, each under the name given', async () => {
    expect(told(await check(['wrong.html', 'notice.html', 'good.html']))).toEqual([
      'wrong.html checked',
      'notice.html not-a-report',
      'good.html checked',
    ]);
  });

  test('a folder, less what is no document; that is counted', async () => {
    const outcome = await check(['site']);
    expect(told(outcome)).toEqual([
      'site/a.html checked',
      'site/c.txt not-a-report',
      'site/b/2021.html checked',
    ]);
    expect(outcome.stderr).toContain('9');
  });

  test('what is named is taken whatever it is', async () => {
    expect(told(await check(['site/picture.PNG', 'site/.hidden.html', 'site/data.json']))).toEqual([
      'site/picture.PNG unsupported-format',
      'site/.hidden.html checked',
      'site/data.json not-a-report',
    ]);
  });

  test('globs, as what is named', async () => {
    expect(told(await check(['*.html']))).toEqual([
      '[odd] name?.html checked',
      'good.html checked',
      'notice.html not-a-report',
      'wrong.html checked',
    ]);
    expect(told(await check(['site/*.PNG']))).toEqual(['site/picture.PNG unsupported-format']);
    expect(told(await check(['site/b/**']))).toEqual(['site/b/2021.html checked']);
    expect(told(await check(['none*.html']))).toEqual(['none*.html not-found']);
  });

  test('a file whose name looks like a glob', async () => {
    expect(told(await check(['[odd] name?.html']))).toEqual(['[odd] name?.html checked']);
  });

  test('standard input', async () => {
    const outcome = await runCommand(['check', '-', '--format', 'json'], {
      stdin: bytesOf(GOOD.slice(0, 500), GOOD.slice(500)),
    });
    expect(parse(outcome).reports).toMatchObject([{ source: '-', status: 'checked', format: 'html' }]);
    const twice = await runCommand(['check', '-', '-', '--format', 'json'], { stdin: bytesOf(GOOD) });
    expect(parse(twice).reports).toMatchObject([{ source: '-', status: 'checked' }]);
    const nothing = await runCommand(['check', '-', '--format', 'json']);
    expect(parse(nothing).reports).toMatchObject([
      { source: '-', status: 'unreadable', reason: { code: 'empty' } },
    ]);
  });

  test('a folder as standard input may not be read', async () => {
    async function* folderBytes(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array();
      throw Object.assign(new Error('illegal operation on a directory'), { code: 'EISDIR', syscall: 'read' });
    }
    const outcome = await runCommand(['check', '-', '--format', 'json'], { stdin: folderBytes() });
    expect(told(outcome)).toEqual([expect.stringContaining('no-permission')]);
    expect(outcome.status).toBe(2);
  });

  test('a folder without documents is wrong usage', async () => {
    expect((await check(['empty'])).status).toBe(2);
  });

  test('a page that breaks off before its text is damaged, one that breaks off after its tables is checked', async () => {
    const tell = async (page: string) =>
      parse(await runCommand(['check', '-', '--format', 'json'], { stdin: bytesOf(page) })).reports[0];
    expect(await tell(TRUNCATED)).toMatchObject({
      format: 'html',
      status: 'unreadable',
      reason: { code: 'damaged' },
    });
    expect(await tell(GOOD.slice(0, GOOD.lastIndexOf('</table>')))).toMatchObject({ status: 'checked' });
  });
});

describe('formats', () => {
  test('json: the contract, its keys in order, and the digest of the bytes', async () => {
    const { stdout } = await check(['wrong.html']);
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual(Object.keys(Result.shape));
    expect(Object.keys(result.reports[0])).toEqual(Object.keys(ReportResult.shape));
    expect(result.reports[0].digest).toBe(`sha256:${createHash('sha256').update(WRONG).digest('hex')}`);
  });

  test('json is written report by report, as if at once', async () => {
    const argv = ['check', '--format', 'json', at('good.html'), at('notice.html'), at('wrong.html')];
    const { stdout } = await runCommand(argv);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    const cut = await runCommand(argv, { readWrites: 2 });
    expect(stdout.startsWith(cut.stdout)).toBe(true);
    expect(cut.stdout.match(/"status"/g)).toHaveLength(2);
  });

  test('on a terminal, what is written stands on a line of its own', async () => {
    const argv = ['check', '--format', 'ndjson', at('good.html'), at('wrong.html')];
    const { stderr } = await runCommand(argv, { isTerminal: true });
    expect(stderr.split('\r\u001b[2K').map((line) => line !== '')).toEqual([false, true, false, true, false]);
  });

  test('ndjson: a report a line, with the tool', async () => {
    const json = parse(await check(['good.html', 'notice.html']));
    const { stdout, status } = await check(['good.html', 'notice.html'], '--format', 'ndjson');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(json.reports.map((report) => ({ ...report, tool: json.tool })));
    expect(status).toBe(2);
  });

  test('ndjson stops where nobody reads any more', async () => {
    const argv = ['check', '--format', 'ndjson', at('good.html'), at('wrong.html'), at('notice.html')];
    const { stdout, status } = await runCommand(argv, { readWrites: 1 });
    expect({ lines: stdout.trimEnd().split('\n').length, status }).toEqual({ lines: 1, status: 1 });
  });

  test('markdown', async () => {
    const { stdout } = await check(['good.html'], '--format', 'markdown');
    expect(stdout.startsWith('# ')).toBe(true);
  });

  test('text: no colour and no progress but on a terminal', async () => {
    const argv = ['check', at('wrong.html'), at('good.html')];
    const sgr = '\u001b[';
    const seen = async (env: Record<string, string>, isTerminal: boolean) => {
      const { stdout, stderr } = await runCommand(argv, { env, isTerminal });
      return [stdout.includes(sgr), stderr !== ''];
    };
    expect(await seen({}, false)).toEqual([false, false]);
    expect(await seen({}, true)).toEqual([true, true]);
    expect(await seen({ NO_COLOR: '1' }, true)).toEqual([false, true]);
    expect(await seen({ NO_COLOR: '', TERM: 'dumb' }, true)).toEqual([false, true]);
    expect(await seen({ FORCE_COLOR: '1' }, false)).toEqual([true, false]);
    expect(await seen({ FORCE_COLOR: '0' }, true)).toEqual([false, true]);
  });

  test.each(['zh', 'en'] as const)('text and Markdown in %s are made of the same result', async (lang) => {
    const operands = ['wrong.html', 'notice.html'];
    const json = parse(await check(operands, '--lang', lang));
    const text = await check(operands, '--lang', lang, '--format', 'text');
    const markdown = await check(operands, '--lang', lang, '--format', 'markdown');
    expect(text.stdout).toBe(formatText(json, { lang }));
    expect(markdown.stdout).toBe(formatMarkdown(json, lang));
    expect(text.status).toBe(2);
  });
});

describe('a bug', () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
    throw new TypeError('out of order');
  }

  test('is that document’s result, without a stack, and costs nothing else', async () => {
    const argv = ['check', '--format', 'json', '-', at('good.html')];
    const outcome = await runCommand(argv, { stdin: failing() });
    expect(parse(outcome).reports).toMatchObject([{ reason: { code: 'crashed' } }, { status: 'checked' }]);
    expect([outcome.status, outcome.stderr]).toEqual([3, '']);
  });

  test('shows its stack under --debug', async () => {
    const { stderr } = await runCommand(['check', '-', '--debug'], { stdin: failing() });
    expect(stderr).toContain('TypeError: out of order\n    at ');
  });
});
