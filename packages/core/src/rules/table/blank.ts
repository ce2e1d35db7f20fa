import { isUnwritten } from '../../report/is-unwritten.ts';
import { cellIds, TABLE_IDS } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'blank';

export const rule: Rule<MessageId> = {
  id: 'table/blank',
  severity: 'warning',
  summary: {
    zh: '每张表都填写了数字；没有填写的表不作核对。',
    en: 'Each table is filled in; one in which no number was written is not checked.',
  },
  messages: {
    blank: {
      zh: '表{numeral}未填写：“{table}”的 {count} 格全部空白或画线，未作核对；确实没有发生的，请填 0，以示已经填写。',
      en: 'Table {numeral} is not filled in, “{table}”: all its {count} cells are blank or struck out, so it was not checked. Where there was nothing, write 0 to show that it was filled in.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      if (report.tables[table].state !== 'read') continue;
      if (!isUnwritten(report, table)) {
        yield { outcome: 'pass' };
        continue;
      }
      const cells = cellIds(report.template).filter((id) => {
        return id.startsWith(`${table}.`) && report.cells.get(id)?.state !== 'missing';
      });
      yield {
        outcome: 'violation',
        message: 'blank',
        data: { numeral: '二三四'[TABLE_IDS.indexOf(table)]!, table: { table }, count: cells.length },
        cells,
      };
    }
  },
};
