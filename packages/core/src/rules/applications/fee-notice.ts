import type { Prose } from '../../report/report.ts';
import { findSection } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

const CELL = 'applications.otherHandling.feeUnpaid.total';

export const rule: Rule = {
  id: 'applications/fee-notice',
  severity: 'warning',
  summary: {
    zh: '第六部分说没有发出收费通知的，表三“逾期未缴纳费用”为 0。',
    en: 'Where section 六 says that no fee was asked for, no application ended for an unpaid one.',
  },
  messages: {
    contradiction: {
      zh: '表三有 {count} 件因申请人逾期未缴纳费用不再处理，第六部分却说没有要求缴费：“{words}”。',
      en: 'Table 三 has {count} applications that ended for an unpaid fee, but section 六 says none was asked for: {words}.',
    },
  },
  check: checkNotice,
};

function checkNotice(report: CheckedReport): RuleOutcome[] {
  const cell = report.cells.get(CELL);
  const section = findSection(report, 6);
  if (!cell || !section) return [];
  const denial = section.prose.flatMap(findDenial)[0];
  if (!denial) return [];
  if (cell.state !== 'number' || cell.value === null) {
    return [{ outcome: 'undetermined', reason: `${CELL} is no number` }];
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

// 未收取 alone says that nothing was paid, which is just what an unpaid fee is.
const DENIALS: readonly RegExp[] = [
  /(?:未|没有|无)(?:发生|产生|发出|下达|送达|开具|启动|制发)[^。；\d]{0,24}(?:收费|处理费|缴费|费用)(?:通知书?|情况)?/,
  /发出[^。；\d]{0,16}(?:收费|缴费)通知书?[^。；\d]{0,6}0\s{0,2}[件份次]/,
  /(?:未|没有)(?:向[^。；]{0,12})?(?:要求|通知)[^。；\d]{0,16}缴[^。；\d]{0,8}费/,
];

function findDenial(prose: Prose): { prose: Prose; start: number; end: number }[] {
  return DENIALS.flatMap((words) => {
    const match = words.exec(prose.text);
    return match ? [{ prose, start: match.index, end: match.index + match[0].length }] : [];
  });
}
