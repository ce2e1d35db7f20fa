import { type Lang, type ReportResult, refuseDocument } from '@gouji/core';
import { CONSISTENT, makeReport } from './make-result.ts';

const LEGAL = 'applications.new.legalService';
const WELFARE = 'applications.new.publicWelfare';
const WRONG = { ...CONSISTENT, [LEGAL]: 42 };
const BROKEN = ['applications/balance:legalService', 'applications/row-total:new'];

/** A result for every way in which a finding may be laid out. */
export const EXAMPLES: Readonly<Record<string, (lang: Lang) => ReportResult>> = {
  consistent: () => makeReport({ numbers: CONSISTENT }),
  unique: (lang) =>
    makeReport({
      numbers: WRONG,
      findings: [
        {
          message:
            lang === 'zh'
              ? '一、本年新收政府信息公开申请数量 · 法律服务机构：此格应为 24（现为 42，疑数字颠倒）。'
              : 'Newly received this year · Legal-service bodies: should be 24 (is 42; digits transposed?).',
          cells: [LEGAL],
          checks: BROKEN,
          localisation: 'unique',
          suspects: [{ cell: LEGAL, value: 42, suggested: 24, slip: 'digits-transposed' }],
        },
      ],
    }),
  likely: (lang) =>
    makeReport({
      numbers: { ...CONSISTENT, [LEGAL]: 0, [WELFARE]: 24 },
      findings: [
        {
          message:
            lang === 'zh'
              ? '可能是相邻两格的数互换了：甲 应为 0（现为 24），乙 应为 24（现为 0）。另有 2 种改法也能使勾稽关系成立，但可能性小得多。'
              : 'Perhaps two neighbouring values were swapped: a should be 0 (is 24), b should be 24 (is 0). 2 other ways to mend the sums are far less plausible.',
          headline:
            lang === 'zh' ? '可能是相邻两格的数互换了' : 'Perhaps two neighbouring values were swapped',
          remark:
            lang === 'zh'
              ? '另有 2 种改法也能使勾稽关系成立，但可能性小得多。'
              : '2 other ways to mend the sums are far less plausible.',
          cells: [WELFARE, LEGAL],
          checks: ['applications/balance:publicWelfare', 'applications/balance:legalService'],
          localisation: 'likely',
          suspects: [
            { cell: WELFARE, value: 24, suggested: 0, slip: 'swapped-neighbours' },
            { cell: LEGAL, value: 0, suggested: 24, slip: 'swapped-neighbours' },
          ],
        },
      ],
    }),
  ambiguous: (lang) =>
    makeReport({
      numbers: { ...CONSISTENT, 'review.reconsideration.total': 5 },
      findings: [
        {
          message:
            lang === 'zh'
              ? '下列 2 处之一有误，仅凭勾稽关系无法判定是哪一处：甲（现为 1，如有误应为 4 或 3）、乙（现为 5，如有误应为 2）。可能的改法过多，没有全部试完。'
              : 'One of these 2 cells is wrong; which one cannot be told from the sums: a (is 1, if wrong should be 4 or 3), b (is 5, if wrong should be 2). There are too many ways to mend it; not all were tried.',
          headline:
            lang === 'zh'
              ? '下列 2 处之一有误，仅凭勾稽关系无法判定是哪一处'
              : 'One of these 2 cells is wrong; which one cannot be told from the sums',
          remark:
            lang === 'zh'
              ? '可能的改法过多，没有全部试完。'
              : 'There are too many ways to mend it; not all were tried.',
          rule: 'review/arithmetic',
          cells: ['review.reconsideration.upheld', 'review.reconsideration.total'],
          checks: ['review/total:reconsideration'],
          localisation: 'ambiguous',
          suspects: [
            { cell: 'review.reconsideration.upheld', value: 1, suggested: 4, slip: 'digit-replaced' },
            { cell: 'review.reconsideration.upheld', value: 1, suggested: 3, slip: 'other' },
            { cell: 'review.reconsideration.total', value: 5, suggested: 2, slip: 'other' },
          ],
        },
      ],
    }),
  carried: (lang) =>
    makeReport({
      numbers: { ...CONSISTENT, [LEGAL]: 31, 'applications.new.total': 45 },
      findings: [
        {
          message:
            lang === 'zh'
              ? '“法律服务机构”一列收与办相差 7。'
              : 'In column “Legal-service bodies” intake and outflow differ by 7.',
          cells: [LEGAL, 'applications.granted.legalService'],
          checks: ['applications/balance:legalService', 'applications/balance:total'],
          localisation: 'ambiguous',
          suspects: [
            { cell: LEGAL, value: 31, suggested: 24, slip: 'propagated-entry' },
            {
              cell: 'applications.granted.legalService',
              value: 24,
              suggested: 31,
              slip: 'propagated-entry',
            },
          ],
        },
      ],
    }),
  unlocated: (lang) =>
    makeReport({
      numbers: WRONG,
      findings: BROKEN.map((check) => ({
        message: lang === 'zh' ? '两边对不上。' : 'The sides differ.',
        cells: [LEGAL],
        checks: [check],
      })),
    }),
  unread: (lang) =>
    makeReport({
      numbers: CONSISTENT,
      others: {
        'applications.new.business': { state: 'unreadable', text: '1O' },
        'applications.partial.naturalPerson': { state: 'blank' },
        'applications.partial.business': { state: 'dash', text: '—' },
        'applications.granted.business': { state: 'deduced', value: 1 },
        ...Object.fromEntries(
          ['upheld', 'corrected', 'other', 'pending', 'total'].flatMap((column) =>
            ['reconsideration', 'litigationDirect', 'litigationAfterReview'].map((row) => [
              `review.${row}.${column}`,
              { state: 'missing' as const },
            ]),
          ),
        ),
      },
      findings: [
        {
          rule: 'cell/not-a-number',
          message: lang === 'zh' ? '这一格不是数字。' : 'This cell holds no number.',
          cells: ['applications.new.business'],
        },
      ],
    }),
  misshapen: (lang) =>
    makeReport({
      numbers: CONSISTENT,
      findings: [
        {
          rule: 'table/shape',
          severity: 'warning',
          message: lang === 'zh' ? '有 2 行各有 6 个数。' : '2 rows have 6 values.',
          cells: ['applications.granted.total', 'applications.partial.total'],
          quote: '9 | 1 | 0 | 24 | 0 | 34\n0 | 0 | 0 | 0 | 0 | 0',
        },
      ],
    }),
  prose: (lang) =>
    makeReport({
      numbers: CONSISTENT,
      findings: [
        {
          rule: 'prose/applications',
          severity: 'warning',
          message: lang === 'zh' ? '正文与表三不一致。' : 'The text and table 三 differ.',
          cells: ['applications.new.total'],
          expected: 38,
          actual: 36,
          quote: '全年收到申请36件',
        },
        {
          rule: 'structure/section',
          severity: 'info',
          message: lang === 'zh' ? '缺少第六部分。' : 'Section 六 is missing.',
        },
      ],
    }),
  refused: (lang) => refuseDocument('not-a-report', { source: 'notice.html', format: 'html', lang }),
  unsupported: (lang) => refuseDocument('unsupported-format', { source: 'report.pdf', format: 'pdf', lang }),
};
