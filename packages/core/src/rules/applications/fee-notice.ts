import type { Prose } from '../../report/report.ts';
import { findSection } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { NOT_READ } from '../undecided.ts';

const CELL = 'applications.otherHandling.feeUnpaid.total';

type MessageId = 'contradiction' | 'not-read';

export const rule: Rule<MessageId> = {
  id: 'applications/fee-notice',
  severity: 'warning',
  summary: {
    zh: '第六部分说没有发出收费通知的，表三“逾期未缴纳费用”为 0。',
    en: 'Where section 六 says that no fee was asked for, no application ended for an unpaid one.',
  },
  messages: {
    contradiction: {
      zh: '表三有 {count} 件因申请人逾期未缴纳费用不再处理，第六部分却说没有要求缴费：“{words}”，请核对这两处。',
      en: 'Table 三 has {count} applications that ended for an unpaid fee, but section 六 says none was asked for: {words}. Please check both.',
    },
    'not-read': NOT_READ,
  },
  check: checkNotice,
};

function checkNotice(report: CheckedReport): RuleOutcome<MessageId>[] {
  const cell = report.cells.get(CELL);
  const section = findSection(report, 6);
  if (!cell || !section) return [];
  const denial = section.prose.flatMap(findDenial)[0];
  if (!denial || section.prose.some(({ text }) => NOTICES.test(text))) return [];
  if (cell.state === 'blank' || cell.state === 'dash') return [{ outcome: 'pass' }];
  if (cell.state !== 'number' || cell.value === null) {
    return [
      { outcome: 'undetermined', reason: 'not-read', data: { cells: { cells: [CELL] } }, cells: [CELL] },
    ];
  }
  if (cell.value === 0) return [{ outcome: 'pass' }];
  const words = denial.prose.text.slice(denial.start, denial.end);
  return [
    {
      outcome: 'violation',
      message: 'contradiction',
      data: { count: cell.value, words },
      cells: [CELL],
      passage: denial,
    },
  ];
}

// 未收取 alone says that nothing was paid, which is just what an unpaid fee is; 未产生实际收费 says no more.
const DENIALS: readonly RegExp[] = [
  /(?:未|没有|无)(?:(?![按照依])[^。；，,\d]){0,14}(?:收费|缴费)通知书?/,
  /(?:未|没有|无)(?:发生|产生|出现|启动|开展|需要?)(?:(?!事业性|违规|乱收|因|其他|实际)[^。；，,\d]){0,16}(?:处理费|收费|缴费|费用)(?!用?(?:违规|问题|投诉|纠纷|争议|减免|收入|标准))(?:情况|情形)?/,
  /(?:收费|缴费)通知书?(?:的?(?:件数|份数|数量)[^。；，,\d]{0,24}|[^。；，,\d收]{0,8})(?:0(?![\d.])|零)\s{0,2}[件份次]?/,
  /(?:未|没有)(?:向[^。；]{0,12})?(?:要求|通知)[^。；\d]{0,16}缴[^。；\d]{0,8}费/,
];

/** 发出收费通知2件: whatever else the section denies, it tells of notices. */
const NOTICES =
  /(?:收费|缴费)通知书?[^。；，,\d]{0,6}[1-9]\d{0,5}\s?[件份次]|[1-9]\d{0,5}\s?[件份次名位个](?![^。；，]{0,12}[未没])[^。；，]{0,12}(?:收费|缴费)通知/;

function findDenial(prose: Prose): { prose: Prose; start: number; end: number }[] {
  return DENIALS.flatMap((words) => {
    const match = words.exec(prose.text);
    return match ? [{ prose, start: match.index, end: match.index + match[0].length }] : [];
  });
}
