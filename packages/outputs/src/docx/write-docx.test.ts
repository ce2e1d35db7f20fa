import type { ReportResult } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { readDocx } from '../../test/read-docx.ts';
import { writeAll } from '../../test/write-all.ts';

const reports = Object.values(EXAMPLES).map((example) => example('zh'));
const PAPERS = ['notice', 'bulletin', 'checkup-docx'] as const;

async function read(...given: Parameters<typeof writeAll>) {
  return readDocx(await writeAll(...given));
}

function renamed(report: ReportResult, organization: string): ReportResult {
  return { ...report, report: { ...report.report!, organization } };
}

describe('the letter to a body', () => {
  test('names the problem with its sum, by when, and lists it in a table', async () => {
    const { paragraphs, tables } = await read('notice', [EXAMPLES.unique!('zh')], {
      deadline: '2023-02-10',
      office: '某某市政务公开办公室',
    });
    const text = paragraphs.join('\n');
    expect(paragraphs).toContain('某某市某某局：');
    expect(text).toContain('经核对，你单位 2022 年度政府信息公开工作年度报告存在以下 1 处问题：');
    expect(text).toMatch(/1\. 【数据勾稽】.*应为 24.*10 \+ 1 \+ 3 \+ 0 \+ 42 \+ 0 = 56 ≠ 38/);
    expect(text).toContain('于 2023年2月10日 前完成整改');
    expect(text).toContain('某某市政务公开办公室');
    expect(tables).toBe(1);
  });

  test('leaves room where no deadline and no office are given', async () => {
    const { paragraphs } = await read('notice', [EXAMPLES.unique!('zh')]);
    expect(paragraphs.join('\n')).toMatch(/＿＿年＿＿月＿＿日 前完成整改/);
    expect(paragraphs).toContain('（发文单位）');
  });

  test('to a body whose report was not checked says why, and asks for no correction', async () => {
    const refused = reports.find(({ status }) => status !== 'checked')!;
    const text = (await read('notice', [refused])).paragraphs.join('\n');
    expect(text).toContain(refused.reason!.message);
    expect(text).not.toContain('逐项核实');
  });

  test('goes to those only whose report is not consistent, unless there is but one', async () => {
    const good = renamed(EXAMPLES.consistent!('zh'), '好局');
    const bad = renamed(EXAMPLES.unique!('zh'), '差局');
    expect((await read('notice', [good, bad])).paragraphs.filter((one) => /局：$/.test(one))).toEqual([
      '差局：',
    ]);
    const alone = (await read('notice', [good])).paragraphs.join('\n');
    expect(alone).toContain('没有发现需要整改的问题');
  });

  test('never calls consistent what was not all checked', async () => {
    for (const report of reports.filter(({ summary }) => summary.verdict === 'open')) {
      const text = (await read('notice', [report])).paragraphs.join('\n');
      expect(text).toContain('以下内容未能自动核对');
    }
  });

  test('shows points where a scoring is given', async () => {
    const scoring = { name: '评分表', deductions: [{ points: 2 }] };
    const text = (await read('notice', [EXAMPLES.unique!('zh')], { scoring })).paragraphs.join('\n');
    expect(text).toContain('按评分表预计扣分：现状 −2；改正 1 处错误后 0。');
  });
});

test('what was looked into and held right is asked of nobody', async () => {
  const report = EXAMPLES.unique!('zh');
  const decision = { state: 'cleared', reason: '与原件一致', at: null } as const;
  const cleared = { ...report, findings: report.findings.map((finding) => ({ ...finding, decision })) };
  const scoring = { deductions: [{ points: 2 }] };
  const said = async (name: (typeof PAPERS)[number]) =>
    (await read(name, [cleared], { scoring })).paragraphs.join('\n');
  expect(await said('notice')).toContain('没有发现需要整改的问题');
  expect(await said('notice')).toContain('现状 0。');
  expect(await said('bulletin')).toContain('没有发现需要整改的问题');
  expect(await said('checkup-docx')).toContain('另有 1 处已核实无误');
});

describe('the bulletin', () => {
  const body = { year: 2022, deadline: '2023-01-31', publishedOn: null, source: null };

  test('counts all, names who has what, and annexes a row a body', async () => {
    const { paragraphs } = await read('bulletin', reports);
    const text = paragraphs.join('\n');
    const checked = reports.filter(({ report }) => report !== null);
    expect(text).toContain(`共核对政府信息公开工作年度报告 ${checked.length} 份`);
    for (const heading of ['一、总体情况', '二、存在问题', '三、下一步要求', '附件：各单位核对结果'])
      expect(paragraphs).toContain(heading);
    expect(text).toMatch(/（一）数据勾稽方面。.*某某市某某局（\d 处）/);
    expect(paragraphs.filter((one) => one === '某某市某某局')).toHaveLength(checked.length);
  });

  test('names who is missing and who was late by the list of the bodies', async () => {
    const bodies = [
      { ...body, organization: '甲局', state: 'onTime' },
      { ...body, organization: '乙局', state: 'missing' },
      { ...body, organization: '丙局', state: 'late' },
      { ...body, organization: '丁局', state: 'onTime' },
    ] as const;
    const text = (await read('bulletin', reports, { rollCall: { bodies } })).paragraphs.join('\n');
    expect(text).toContain('应公布 4 家，按时公布 2 家，按时公布率 50.0%');
    expect(text).toMatch(/未报送。没有找到以下单位的报告：乙局。/);
    expect(text).toMatch(/迟报。以下单位公布日期晚于规定：丙局。/);
  });

  test('of consistent reports says that nothing was found', async () => {
    const text = (await read('bulletin', [EXAMPLES.consistent!('zh')])).paragraphs.join('\n');
    expect(text).toContain('没有发现需要整改的问题。');
  });
});

test('the check-up sheets have room to sign, one for each report', async () => {
  const { paragraphs } = await read('checkup-docx', reports);
  expect(paragraphs.filter((one) => one === '经办人（签字）')).toHaveLength(reports.length);
  expect(paragraphs.filter((one) => one === '审核人（签字）')).toHaveLength(reports.length);
});

test.each(PAPERS)('%s speaks English where that is asked for', async (name) => {
  const given = [EXAMPLES.unique!('en')].map((report) => renamed(report, 'Bureau'));
  const { paragraphs } = await read(name, given, { lang: 'en' });
  // Names of tables stay as the forms print them.
  expect(paragraphs.join('').replace(/table [二三四]/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
});

describe.each(PAPERS)('%s', (name) => {
  test.each(HOSTILE_TEXTS)('holds %j as text, with no field and no link', async (text) => {
    const { elements, parts } = await read(name, [hostileReport(text)]);
    for (const one of ['w:hyperlink', 'w:fldSimple', 'w:altChunk', 'w:object', 'w:drawing'])
      expect(elements).not.toContain(one);
    expect(parts.join()).not.toMatch(/vba|embeddings|activeX/i);
  });
});
