import { type Lang, type ReportResult, refuseDocument } from '@gouji/core';
import { CONSISTENT, makeReport } from './make-result.ts';

const LEGAL = 'applications.new.legalService';
const WELFARE = 'applications.new.publicWelfare';
const WRONG = { ...CONSISTENT, [LEGAL]: 42 };
const BROKEN = ['applications/balance:legalService', 'applications/row-total:new'];

/** A result for every way in which a finding may be laid out. */
export const EXAMPLES: Readonly<Record<string, (lang: Lang) => ReportResult>> = {
  consistent: () => makeReport({ numbers: CONSISTENT }),
  unique: () =>
    makeReport({
      numbers: WRONG,
      findings: [
        {
          cells: [LEGAL],
          checks: BROKEN,
          localisation: 'unique',
          suspects: [{ cell: LEGAL, value: 42, suggested: 24, slip: 'digits-transposed' }],
        },
      ],
    }),
  likely: () =>
    makeReport({
      numbers: { ...CONSISTENT, [LEGAL]: 0, [WELFARE]: 24 },
      findings: [
        {
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
  ambiguous: () =>
    makeReport({
      numbers: { ...CONSISTENT, 'review.reconsideration.total': 5 },
      findings: [
        {
          rule: 'review/arithmetic',
          cells: ['review.reconsideration.upheld', 'review.reconsideration.total'],
          checks: ['review/total:reconsideration'],
          localisation: 'ambiguous',
          suspects: [
            { cell: 'review.reconsideration.upheld', value: 1, suggested: 4, slip: 'digit-replaced' },
            { cell: 'review.reconsideration.total', value: 5, suggested: 2, slip: 'other' },
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
};
