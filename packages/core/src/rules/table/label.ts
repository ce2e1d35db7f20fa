import { TABLE_IDS } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'label';

export const rule: Rule<MessageId> = {
  id: 'table/label',
  severity: 'info',
  summary: { zh: '表格的栏目名称与官方格式一致。', en: 'The labels of the tables are the official ones.' },
  messages: {
    label: {
      zh: '“{table}”的栏目名称“{printed}”与官方格式不同，应为“{official}”。',
      en: '“{table}”: the label “{printed}” is not the official one, “{official}”.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      const { state, slips } = report.tables[table];
      if (state === 'read' && slips.length === 0) yield { outcome: 'pass' };
      for (const { printed, official, cells } of slips) {
        yield {
          outcome: 'violation',
          message: 'label',
          data: { table: { table }, printed, official },
          cells: cells.filter((id) => report.cells.has(id)),
          quote: printed,
        };
      }
    }
  },
};
