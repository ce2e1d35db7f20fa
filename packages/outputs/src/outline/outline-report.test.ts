import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { CONSISTENT, makeReport } from '../../test/make-result.ts';
import { outlineReport } from './outline-report.ts';

const outline = (name: string) => outlineReport(EXAMPLES[name]!('zh'), 'zh');
const write = (sum: { parts: { text: string }[] } | null) =>
  sum?.parts.map(({ text }) => text).join('') ?? null;
const findings = (name: string) => outline(name).groups.flatMap((group) => group.findings);

describe('outlineReport', () => {
  test.each([
    ['consistent', 'good'],
    ['unique', 'bad'],
    ['unlocated', 'bad'],
    ['prose', 'doubtful'],
    ['refused', 'none'],
  ])('the tone of %s is %s', (name, tone) => {
    expect(outline(name).tone).toBe(tone);
  });

  test('identities that could not be evaluated spoil the verdict', () => {
    const others = { 'review.reconsideration.total': { state: 'missing' as const } };
    expect(outlineReport(makeReport({ numbers: CONSISTENT, others }), 'zh').tone).toBe('doubtful');
  });

  test('the verdict tells of cells that were not written or follow from the others', () => {
    const others = {
      'review.reconsideration.total': { state: 'deduced' as const, value: 2 },
      'review.reconsideration.other': { state: 'dash' as const },
      'applications.new.other': { state: 'blank' as const },
      'disclosure.regulations.issued': { state: 'blank' as const },
    };
    const report = makeReport({ numbers: CONSISTENT, others });
    expect(outlineReport(report, 'zh').verdict).toBe(
      '各表数字全部勾稽一致（其中 2 格没有填数，按 0 核对；1 格由其他格推算）。',
    );
    expect(outlineReport(report, 'en').verdict).toBe(
      'All figures of the tables tally (2 cells without a number counted as 0; 1 cell deduced from the others).',
    );
  });

  test('puts findings under their table, and those about words of the text under the text', () => {
    const rules = (name: string) =>
      outline(name).groups.map((group) => group.findings.map(({ rule }) => rule));
    expect(rules('ambiguous')).toEqual([[], [], ['review/arithmetic']]);
    expect(rules('prose')).toEqual([[], [], [], ['prose/applications', 'structure/section']]);
  });

  test('writes out the sums of a wrong cell, marks it, and writes them put right', () => {
    const [finding] = findings('unique');
    expect(finding!.sums.map(write)).toEqual([
      '42 + 0 = 42 ≠ 24 + 0 = 24',
      '10 + 1 + 3 + 0 + 42 + 0 = 56 ≠ 38',
    ]);
    expect(finding!.sums.map(({ corrected }) => write(corrected))).toEqual([
      '24 + 0 = 24 + 0',
      '10 + 1 + 3 + 0 + 24 + 0 = 38',
    ]);
    expect(finding!.sums.map(({ corrected }) => corrected?.outcome)).toEqual(['pass', 'pass']);
    expect(
      finding!.sums.map(({ parts }) => parts.filter(({ wrong }) => wrong).map(({ text }) => text)),
    ).toEqual([['42'], ['42']]);
    expect(finding!.suspects).toEqual([]);
  });

  test('lists every candidate of an ambiguous fault and marks none', () => {
    const [finding] = findings('ambiguous');
    expect(finding!.headline).toBe('下列 2 处之一有误，仅凭勾稽关系无法判定是哪一处');
    expect(finding!.suspects.map(({ should, slip }) => [should, slip])).toEqual([
      ['如有误应为 4 或 3', '疑写错一位数字'],
      ['如有误应为 2', null],
    ]);
    expect(finding!.remark).toBe('可能的改法过多，没有全部试完。');
    expect(finding!.sums.flatMap(({ parts }) => parts).some(({ wrong }) => wrong)).toBe(false);
    expect(finding!.sums.map(({ corrected }) => corrected)).toEqual([null]);
  });

  test('lists both of two swapped cells', () => {
    const [finding] = findings('likely');
    expect(finding!.headline).toBe('可能是相邻两格的数互换了');
    expect(finding!.suspects.map(({ cell }) => cell)).toHaveLength(2);
    expect(finding!.remark).toBe('另有 2 种改法也能使勾稽关系成立，但可能性小得多。');
    expect(finding!.sums.map(({ corrected }) => corrected?.outcome)).toEqual(['pass', 'pass']);
  });

  test('names no row of a fault that formulas carried along', () => {
    const [finding] = findings('carried');
    expect(finding).toMatchObject({ headline: '“法律服务机构”一列收与办相差 7。', suspects: [] });
  });

  test('quotes rows line by line, those alike once', () => {
    expect(findings('misshapen')[0]!.quotes).toHaveLength(2);
    const result = EXAMPLES.misshapen!('zh');
    const alike = result.findings.map((finding) => ({ ...finding, quote: '0 | 0\n1 | 0\n0 | 0' }));
    const [group] = outlineReport({ ...result, findings: alike }, 'zh').groups.filter(
      (one) => one.findings[0],
    );
    expect(group!.findings[0]!.quotes).toEqual(['“0 | 0”（2 行相同）', '“1 | 0”']);
  });

  test('a format that is not read is named', () => {
    expect(outline('unsupported').title).toBe('无法读取（PDF）');
  });

  test('shows expected and actual of a finding without suspects', () => {
    expect(findings('prose').map(({ expected }) => expected)).toEqual(['应为 38，实为 36', null]);
  });

  test('counts the zeros of a long sum', () => {
    const sums = outline('consistent').groups[1]!.sums.map(write);
    expect(sums).toEqual([
      '38 + 1 = 39 + 0',
      '34 + 5（其余 19 项为 0） = 39',
      '10 + 1 + 3 + 0 + 24 + 0 = 38',
      '11 + 1 + 3 + 0 + 24 + 0 = 39',
    ]);
    expect(write(outlineReport(makeReport({}), 'zh').groups[1]!.sums[1]!)).toBe('0（其余 20 项为 0） = 0');
  });

  test('lists every cell that was not read, by row, and the identities left open', () => {
    const items = outline('unread').notRead.map(({ items }) => items);
    expect(items).toEqual([
      ['一、本年新收政府信息公开申请数量：商业企业'],
      ['（一）予以公开：商业企业 1'],
      ['（二）部分公开：自然人'],
      ['（二）部分公开：商业企业'],
      ['四、政府信息公开行政复议、行政诉讼情况：全部 15 格'],
      [
        '商业企业：本年新收 + 上年结转 = 办理结果总计 + 结转下年度',
        '一、本年新收政府信息公开申请数量：各类申请人之和 = 总计',
        '四、政府信息公开行政复议、行政诉讼情况：全部 3 项',
      ],
    ]);
  });

  test('names a row whose cells all are in one state', () => {
    const row = Object.fromEntries(
      ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => [
        `review.litigationDirect.${column}`,
        { state: 'missing' as const },
      ]),
    );
    const { notRead } = outlineReport(makeReport({ numbers: CONSISTENT, others: row }), 'en');
    expect(notRead[0]!.items).toEqual(['Litigation without reconsideration']);
  });

  test('an address that the template does not have stays as it is', () => {
    const finding = { rule: 'cell/blank', cells: ['other.thing'] };
    const { groups } = outlineReport(makeReport({ findings: [finding] }), 'zh');
    expect(groups.at(-1)!.findings[0]!.cells).toEqual(['other.thing']);
  });
});
