import { cellId, TABLE_IDS, type TableId } from '../../../report/template.ts';
import { figureOf, isUnwritten, type SeriesEntry } from '../../series-entry.ts';
import type { SeriesOutcome, YearPair, YearRule } from '../../series-rule.ts';

type MessageId = 'same';

export const rule: YearRule<MessageId> = {
  id: 'series/identical',
  severity: 'warning',
  subject: 'years',
  summary: {
    zh: '一张表里的数字没有全部与上一年度相同。',
    en: 'The figures of a table are not all those of the year before.',
  },
  messages: {
    same: {
      zh: '{table}：表内 {count} 个不为零的数字与{before}年度报告（{source}）完全相同，请核对是否误填了上一年度的数据。',
      en: '{table}: all {count} figures that are not zero are those of the report for {before} ({source}); please check that last year’s table was not used again.',
    },
  },
  *check(pair) {
    for (const table of TABLE_IDS) yield* checkTable(pair, table);
  },
};

/** How many figures above `LARGE` must agree before chance is ruled out: totals are no figures of their own. */
const ENOUGH = 3;
const LARGE = 5;

function* checkTable({ now, before }: YearPair, table: TableId): Iterable<SeriesOutcome<MessageId>> {
  const ids = entriesOf(now, table);
  const own = ids.map((id) => readZero(now, id));
  const former = ids.map((id) => readZero(before, id));
  if (own.includes(null) || former.includes(null)) return;
  if (own.filter((value) => value! > LARGE).length < ENOUGH) return;
  if (own.some((value, i) => value !== former[i])) return yield { outcome: 'pass' };
  const cells = ids.filter((_, i) => own[i] !== 0);
  const data = { table: { table }, count: cells.length, before: String(before.year), source: before.source };
  yield { outcome: 'violation', message: 'same', data, cells, others: [before] };
}

/** The cells of a table that follow from no others. */
function entriesOf({ template }: SeriesEntry, table: TableId): string[] {
  return template.tables[table].rows
    .filter(({ id }) => id !== 'processedTotal')
    .flatMap((row) =>
      row.columns.filter(({ id }) => id !== 'total').map(({ id }) => cellId(table, row.id, id)),
    );
}

function readZero(entry: SeriesEntry, id: string): number | null {
  return isUnwritten(entry, id) ? 0 : figureOf(entry, id);
}
