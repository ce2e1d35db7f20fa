import { cellId, TABLE_IDS, type TableId } from '../../report/template.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'missing' | 'image' | 'unread' | 'rows' | 'cells';

export const rule: Rule<MessageId> = {
  id: 'table/missing',
  severity: 'warning',
  summary: {
    zh: '表二、表三、表四都在，行、列齐全，并且是文字而不是图片。',
    en: 'Each of the three tables is there, with all its rows and columns, as text and not as a picture.',
  },
  messages: {
    missing: {
      zh: '没有找到“{table}”的表格，请核对是否遗漏。',
      en: 'The table “{table}” was not found; check whether it is missing.',
    },
    image: {
      zh: '“{table}”的表格是图片，读不出数字，未作核对；请改用文字表格。',
      en: 'The table “{table}” is a picture; its figures cannot be read and were not checked. Please publish it as text.',
    },
    unread: {
      zh: '“{table}”的表格在，但没有读出各格的数字，未作核对；请对照原文核对，或改用带表格的版本。',
      en: 'The table “{table}” is there, but its figures could not be told apart and were not checked. Please check it by eye, or use a version with a table.',
    },
    rows: {
      zh: '“{table}”没有找到这些行，请核对是否漏列，或者栏目名称不同：{rows}。',
      en: 'These rows of “{table}” were not found; check whether they are missing or labelled otherwise: {rows}.',
    },
    cells: {
      zh: '“{table}”没有找到这些格，请核对是否漏列，或者栏目名称不同：{cells}。',
      en: 'These cells of “{table}” were not found; check whether they are missing or labelled otherwise: {cells}.',
    },
  },
  *check(report): Iterable<RuleOutcome<MessageId>> {
    for (const table of TABLE_IDS) {
      const { state } = report.tables[table];
      if (state === 'read') yield* checkCells(report, table);
      else
        yield {
          outcome: 'violation',
          message: state,
          data: { table: { table } },
          section: report.template.tables[table].section,
        };
    }
  },
};

/** Of a table that is there: rows that are wholly absent, then single cells (a column). */
function* checkCells(report: CheckedReport, table: TableId): Iterable<RuleOutcome<MessageId>> {
  const isMissing = (id: string) => report.cells.get(id)?.state === 'missing';
  const rows = report.template.tables[table].rows.map(({ id, columns }) => {
    return {
      id,
      missing: columns.map((column) => cellId(table, id, column.id)).filter(isMissing),
      of: columns.length,
    };
  });
  const whole = rows.filter(({ missing, of }) => missing.length === of);
  const partly = rows
    .filter(({ missing, of }) => missing.length > 0 && missing.length < of)
    .flatMap(({ missing }) => missing);
  if (whole.length > 0) {
    const data = { table: { table }, rows: { table, rows: whole.map(({ id }) => id) } };
    yield { outcome: 'violation', message: 'rows', data, cells: whole.flatMap(({ missing }) => missing) };
  }
  if (partly.length > 0) {
    yield {
      outcome: 'violation',
      message: 'cells',
      data: { table: { table }, cells: { cells: partly } },
      cells: partly,
    };
  }
  if (whole.length + partly.length === 0) yield { outcome: 'pass' };
}
