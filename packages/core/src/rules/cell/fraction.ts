import { findCell } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'fraction';

export const rule: Rule<MessageId> = {
  id: 'cell/fraction',
  severity: 'error',
  summary: {
    zh: '件数、项数、次数都是整数（金额可以有小数）。',
    en: 'Counts are whole; amounts of money may have decimals.',
  },
  messages: {
    fraction: {
      zh: '“{cell}”是 {value}，应为整数，请核对小数点。',
      en: '“{cell}” is {value} and should be whole; check the decimal point.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const { id, value, state } of report.cells.values()) {
      if (state !== 'number' || findCell(report.template, id)?.column.kind === 'amount') continue;
      if (Number.isInteger(value)) yield { outcome: 'pass' };
      else
        yield {
          outcome: 'violation',
          message: 'fraction',
          data: { cell: { cell: id }, value: value! },
          cells: [id],
          actual: value!,
        };
    }
  },
};
