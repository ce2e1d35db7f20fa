import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { baseReport, completeCells, patchReport, type ReportPatch, renderHtml } from '@gouji/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../test/fake-io.ts';
import { temporaryFolder } from '../../test/temporary-folder.ts';

const folder = temporaryFolder();
const at = (...names: string[]) => path.join(folder, ...names);

/** The base report of a year, with what it carries over. */
function page(year: number, carriedOver: number, ...patches: ReportPatch[]): string {
  const base = baseReport();
  const parts = Object.entries(base.cells).filter(
    ([id]) => !/\.total$|^applications\.(?:new|processedTotal)\./.test(id),
  );
  const given = { ...Object.fromEntries(parts), 'applications.carriedOver.naturalPerson': carriedOver };
  const cells = completeCells('2021', given);
  const title = `德清县人民政府${year}年政府信息公开工作年度报告`;
  return renderHtml(patchReport({ ...base, year, cells }, { title }, ...patches));
}

beforeAll(async () => {
  for (const year of ['2021', '2022']) mkdirSync(at(year), { recursive: true });
  writeFileSync(at('2021', 'a.html'), page(2021, 2));
  writeFileSync(at('2022', 'a.html'), page(2022, 3));
  writeFileSync(at('corrected.html'), page(2022, 4, { sections: { 5: { paragraphs: ['新的一段。'] } } }));
  for (const year of ['2021', '2022'])
    await runCommand(['batch', at(year), '--out', at(`out-${year}`), '--workers', '1', '--quiet']);
}, 60_000);

describe('gouji series', () => {
  const both = () => [at('out-2021'), at('out-2022', 'results.ndjson')];

  test('names both reports and both figures of a carry that is broken', async () => {
    const { status, stdout, stderr } = await runCommand(['series', ...both()]);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /上年结转”总计为 3，而2021年度报告（.*2021\/a\.html）的“结转下年度继续办理”总计为 4/,
    );
    expect(stdout).toMatch(/series\/carry +相符 0，不符 1，未能核对 0/);
    expect(stdout).toContain('2 份报告，1 个单位，1 对相邻年度');
  });

  test('gives it as data', async () => {
    const { stdout } = await runCommand(['series', ...both(), '--format', 'json']);
    const { schema, found, pairs } = JSON.parse(stdout);
    expect({ schema, pairs }).toEqual({ schema: 1, pairs: 1 });
    expect(found[0].findings[0]).toMatchObject({
      rule: 'series/carry',
      severity: 'warning',
      expected: 4,
      actual: 3,
    });
  });

  test('compares the prose that the batch wrote, and sets it side by side on a page', async () => {
    const file = at('page.html');
    const { status, stdout } = await runCommand(['series', ...both(), '--format', 'html', '--output', file]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('series/identical');
    expect(html).not.toMatch(/<script|src=|href=/);
  });

  test('without the prose, says that it compared none', async () => {
    mkdirSync(at('bare'));
    writeFileSync(at('bare', 'results.ndjson'), readFileSync(at('out-2021', 'results.ndjson')));
    const { stderr } = await runCommand(['series', at('bare')]);
    expect(stderr).toContain('没有 prose.ndjson');
  });

  test('a line torn by a run that was killed does not count, any other one that is no result is counted', async () => {
    const lines = readFileSync(at('out-2021', 'results.ndjson'), 'utf8');
    mkdirSync(at('torn'));
    writeFileSync(at('torn', 'results.ndjson'), `${lines}not json\n${lines.slice(0, 1_000)}`);
    const { status, stderr } = await runCommand(['series', at('torn'), '--lang', 'en']);
    expect(status).toBe(0);
    expect(stderr).toContain('1 lines that are no result were passed over.');
  });

  test('goes by a map of bodies', async () => {
    const map = at('bodies.json');
    writeFileSync(map, JSON.stringify({ merged: [{ from: ['甲局'], to: '德清县人民政府', year: 2022 }] }));
    const { status, stdout } = await runCommand(['series', ...both(), '--bodies', map]);
    expect(status).toBe(0);
    expect(stdout).toContain('没有同一单位相邻两年的报告');
  });

  test.each([
    [[], '请给出批量核对的结果文件夹'],
    [['nowhere'], '没有“nowhere”'],
    [['.', '--repeated', '90,60'], '--repeated 不能取“90,60”'],
    [['.', '--bodies', 'nowhere.json'], '单位对照表“nowhere.json”不能使用'],
    [['.', '--format', 'pdf'], '--format 不能取“pdf”'],
  ])('%j is refused with a sentence', async (operands, sentence) => {
    const { status, stderr, stdout } = await runCommand(['series', ...operands]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('a map with a mistake is refused by the place of the mistake', async () => {
    writeFileSync(at('wrong.json'), '{"merged":[{"from":["甲局"],"to":"乙局"}]}');
    const { status, stderr } = await runCommand(['series', at('out-2021'), '--bodies', at('wrong.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('merged[0].year 应是年份');
  });
});

test('a batch that goes on writes the prose that is not there, and no line twice', async () => {
  const again = () => runCommand(['batch', at('2021'), '--out', at('out-2021'), '--workers', '1', '--quiet']);
  const file = at('out-2021', 'prose.ndjson');
  const before = readFileSync(file, 'utf8');
  expect(JSON.parse(before).paragraphs[0].section).toBe(1);
  await again();
  expect(readFileSync(file, 'utf8')).toBe(before);
  appendFileSync(file, '{"digest":"sha256:');
  await again();
  expect(readFileSync(file, 'utf8')).toBe(before);
  rmSync(file);
  await again();
  expect(readFileSync(file, 'utf8')).toBe(before);
}, 60_000);

test('a batch of several years writes the page and the sheet 年度衔接; of one year it has nothing to compare', async () => {
  for (const year of ['2021', '2022']) {
    mkdirSync(at('all', year), { recursive: true });
    writeFileSync(at('all', year, 'a.html'), readFileSync(at(year, 'a.html')));
  }
  const { stdout } = await runCommand([
    'batch',
    at('all'),
    '--out',
    at('out-all'),
    '--workers',
    '1',
    '--quiet',
  ]);
  expect(stdout).toContain('年度衔接.html');
  expect(readFileSync(at('out-all', '年度衔接.html'), 'utf8')).toContain('上年结转”总计为 3');
  const sheets = new TextDecoder('latin1')
    .decode(readFileSync(at('out-all', '问题台账.xlsx')))
    .match(/xl\/worksheets\/sheet\d\.xml/g);
  expect(new Set(sheets).size).toBe(6);
  expect(existsSync(at('out-2021', '年度衔接.html'))).toBe(false);
}, 60_000);

describe('gouji diff', () => {
  const both = () => [at('2022', 'a.html'), at('corrected.html')];

  test('lists the figures and the passages that changed, in neutral words', async () => {
    const { status, stdout } = await runCommand(['diff', ...both()]);
    expect(status).toBe(0);
    expect(stdout).toContain('发布后有变动');
    expect(stdout).toContain('二、上年结转政府信息公开申请数量 · 自然人：3 → 4');
    expect(stdout).toContain('+ 新的一段。');
  });

  test('saves a draft of the note of correction', async () => {
    const file = at('note.txt');
    const { stderr } = await runCommand([
      'diff',
      ...both(),
      '--correction',
      file,
      '--output',
      at('diff.txt'),
    ]);
    expect(stderr).toContain('更正说明的草稿已写入');
    const note = readFileSync(file, 'utf8');
    expect(note).toMatch(/^关于《德清县人民政府2022年政府信息公开工作年度报告》的更正说明\n/);
    expect(note).toContain('自然人”由“3”更正为“4”。');
  });

  test('writes none for two years', async () => {
    const file = at('no-note.txt');
    const { stderr } = await runCommand([
      'diff',
      at('2021', 'a.html'),
      at('2022', 'a.html'),
      '--correction',
      file,
    ]);
    expect(stderr).toContain('没有写更正说明');
    expect(existsSync(file)).toBe(false);
  });

  test('gives it as data and as a page', async () => {
    const json = await runCommand(['diff', ...both(), '--format', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 1, isVersion: true, before: { year: 2022 } });
    const html = await runCommand(['diff', ...both(), '--format', 'html', '--lang', 'en']);
    expect(html.stdout).toContain('<ins>新的一段。</ins>');
  });

  test.each([
    [['a.html'], '请给出两份报告'],
    [['nowhere.html', 'nowhere.html'], 'nowhere.html：'],
  ])('%j is refused with a sentence', async (operands, sentence) => {
    const { status, stderr } = await runCommand(['diff', ...operands]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
