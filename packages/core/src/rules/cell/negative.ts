import { findCell } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'negative';

export const rule: Rule<MessageId> = {
  id: 'cell/negative',
  severity: 'error',
  summary: {
    zh: '数量不为负数（只有 2019 年格式的“本年增/减”可以是负数）。',
    en: 'Counts are not negative; only 本年增/减 of the 2019 form is signed.',
  },
  messages: {
    negative: {
      zh: '“{cell}”是负数 {value}，数量不会小于 0，请核对。',
      en: '“{cell}” is negative: {value}. A count is never below 0; please check.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const { id, value, state } of report.cells.values()) {
      if (state !== 'number' || findCell(report.template, id)?.column.kind === 'change') continue;
      if (value! >= 0) yield { outcome: 'pass' };
      else
        yield {
          outcome: 'violation',
          message: 'negative',
          data: { cell: { cell: id }, value: value! },
          cells: [id],
          actual: value!,
        };
    }
  },
};
