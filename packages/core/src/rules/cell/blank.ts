import { isUnwritten } from '../../report/is-unwritten.ts';
import { cellIds, TABLE_IDS } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'blank';

export const rule: Rule<MessageId> = {
  id: 'cell/blank',
  severity: 'info',
  summary: {
    zh: '没有的填 0，不留空，也不画“/”或“—”。',
    en: 'Where there is nothing 0 is written; cells are not left blank or struck out.',
  },
  messages: {
    blank: {
      zh: '“{table}”有 {count} 格没有填数（空白或“/”“—”“无”），没有的应填 0。',
      en: '{table}: no number is written (blank, “/”, “—” or “无”) in this many cells: {count}. Where there is nothing, write 0.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      // One into which nobody wrote is told by table/blank.
      if (report.tables[table].state !== 'read' || isUnwritten(report, table)) continue;
      const cells = cellIds(report.template).filter((id) => {
        const state = report.cells.get(id)?.state;
        return id.startsWith(`${table}.`) && (state === 'blank' || state === 'dash');
      });
      if (cells.length === 0) yield { outcome: 'pass' };
      else
        yield {
          outcome: 'violation',
          message: 'blank',
          data: { table: { table }, count: cells.length },
          cells,
        };
    }
  },
};
