import { TABLE_IDS } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'differs' | 'differMany' | 'other';

export const rule: Rule<MessageId> = {
  id: 'table/copies',
  severity: 'warning',
  summary: {
    zh: '同一张表在文中只出现一次，或者各处的数字相同。',
    en: 'A table stands in the document once, or with the same numbers everywhere.',
  },
  messages: {
    differs: {
      zh: '“{table}”在文中不止一处，另一处有 {count} 格的数字不同：{cells}；已按本报告标题下的一处核对，请删去不用的，或改为一致。',
      en: '“{table}” stands in the document more than once; elsewhere these cells ({count}) hold other numbers: {cells}. The one under the heading of this report was checked; please remove the other, or make them agree.',
    },
    differMany: {
      zh: '“{table}”在文中不止一处，另一处有 {count} 格的数字不同；已按本报告标题下的一处核对，请删去不用的，或改为一致。',
      en: '“{table}” stands in the document more than once; elsewhere {count} cells hold other numbers. The one under the heading of this report was checked; please remove the other, or make them agree.',
    },
    other: {
      zh: '“{table}”在文中不止一处，另一处看来是其他年度的或更正前的（有 {count} 格不同）；已按本年度的一处核对。',
      en: '“{table}” stands in the document more than once; elsewhere it seems to be of another year, or from before a correction ({count} cells differ). That of this year was checked.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      const { state, copies } = report.tables[table];
      if (state === 'read' && copies.length === 0) yield { outcome: 'pass' };
      for (const { cells, explained } of copies) {
        yield {
          outcome: 'violation',
          message: explained ? 'other' : cells.length > MOST_NAMED ? 'differMany' : 'differs',
          severity: explained ? 'info' : 'warning',
          data: { table: { table }, count: cells.length, cells: { cells } },
          cells,
        };
      }
    }
  },
};

/** More are a table of other numbers. */
const MOST_NAMED = 6;
