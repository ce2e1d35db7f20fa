import { findCell } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

export const rule: Rule = {
  id: 'cell/not-a-number',
  severity: 'error',
  summary: { zh: '每一格填的都是数字。', en: 'Every cell holds a number.' },
  messages: {
    text: {
      zh: '“{cell}”填的是“{text}”，不是数字；请改为数字，没有的填 0。',
      en: '“{cell}” holds “{text}”, which is no number; write the number, or 0 where there is nothing.',
    },
  },
  *check(report): Iterable<RuleOutcome> {
    const misshapen = new Set(
      Object.values(report.tables).flatMap((table) => table.misshapen.flatMap((row) => row.cells)),
    );
    for (const cell of report.cells.values()) {
      const column = findCell(report.template, cell.id)?.column;
      if (misshapen.has(cell.id) || !column) continue;
      if (cell.state === 'number') yield { outcome: 'pass' };
      if (cell.state !== 'unreadable') continue;
      // A picture of a number is not read, and is no error either; nor is a change in words.
      if (cell.text === '') yield { outcome: 'undetermined', reason: 'picture' };
      else if (column.kind === 'change' && CHANGE.test(cell.text))
        yield { outcome: 'undetermined', reason: `${cell.id} is a change in words` };
      else
        yield {
          outcome: 'violation',
          message: 'text',
          data: { cell: { cell: cell.id }, text: cell.text },
          cells: [cell.id],
        };
    }
  },
};

/** 增2, 减少4项, 增0/减4, 持平: what some write under 本年增/减. */
const CHANGE =
  /^\s{0,4}(?:(?:[增减]|增加|减少|[+＋−↑↓—-])?\s?\d{1,6}\s?项?\s?[/／、，,]?\s?){1,2}$|^\s{0,4}(?:持平|不变|无变化|无增减|未增减)\s{0,4}$/;
