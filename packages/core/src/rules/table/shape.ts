import type { MisshapenRow } from '../../report/report.ts';
import { TABLE_IDS } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'shape' | 'row' | 'joined';

export const rule: Rule<MessageId> = {
  id: 'table/shape',
  severity: 'warning',
  summary: {
    zh: '每一行的数字个数与官方格式一致，多一个、少一个都无法确定各数属于哪一栏。',
    en: 'Every row has as many values as the form; with one more or less nobody can tell which is which.',
  },
  messages: {
    shape: {
      zh: '“{table}”有 {count} 行每行有 {found} 个数，格式应为 {expected} 个，不能逐格读出：{rows}。',
      en: '“{table}”: {count} rows have {found} values each instead of {expected} and were not read cell by cell: {rows}.',
    },
    row: {
      zh: '“{table}”有一行有 {found} 个数，格式应为 {expected} 个，不能逐格读出：{rows}。',
      en: '“{table}”: a row has {found} values instead of {expected} and was not read cell by cell: {rows}.',
    },
    joined: {
      zh: '“{table}”有 {count} 行的数字连在一起，分不出各格，没有读出：{rows}。',
      en: '“{table}”: in this many rows the values have run together and could not be told apart: {count} ({rows}).',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      const { state, misshapen } = report.tables[table];
      if (state === 'read' && misshapen.length === 0) yield { outcome: 'pass' };
      for (const alike of groupAlike(misshapen)) {
        const { found, expected } = alike[0]!;
        const rows = alike.flatMap((row) => row.rows);
        const quote = alike.flatMap(({ text }) => (text.trim() === '' ? [] : text)).join('\n');
        yield {
          outcome: 'violation',
          message: alike.every(isJoined) ? 'joined' : alike.length === 1 ? 'row' : 'shape',
          data: { table: { table }, count: alike.length, found, expected, rows: { table, rows } },
          cells: alike.flatMap((row) => row.cells),
          ...(quote === '' ? {} : { quote }),
        };
      }
    }
  },
};

/** One figure of as many digits as the row has values, or more. */
function isJoined({ expected, found, text }: MisshapenRow): boolean {
  return found === 1 && expected > 1 && text.length >= expected && /^\d{1,400}$/.test(text);
}

/** Rows with the same number of values are one finding: what broke one broke all. */
function groupAlike(rows: readonly MisshapenRow[]): MisshapenRow[][] {
  const groups = new Map<string, MisshapenRow[]>();
  for (const row of rows) {
    const key = `${row.found} of ${row.expected} ${isJoined(row)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
