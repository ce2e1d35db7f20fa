import { type FormCell, type FormRow, type FormTable, labelCell, labelRow, placeCells } from '../form.ts';
import type { Random } from '../random.ts';
import { blankRow, cutTable } from './cut-table.ts';
import type { Look } from './look.ts';

/** Tables whose rows are not all of the form, or not all in one table. */
export const PART_LOOKS: readonly Look[] = [
  cutApplications('cut-by-page-number', (rest) => rest),
  cutApplications('cut-in-three', (rest) => rest, 2),
  cutApplications('cut-header-repeated', (rest, table) => ({
    ...rest,
    rows: [...table.rows.slice(0, table.headers), ...rest.rows],
    headers: table.headers,
  })),
  cutApplications('cut-label-continued', continueLabel),
  cutApplications('cut-blank-row', (rest) => ({ ...rest, rows: [blankRow(rest), ...rest.rows] })),
  { name: 'review-in-three', group: 'parts', tables: (tables) => tables.flatMap(splitReview) },
  { name: 'names-over-two-rows', group: 'parts', tables: (tables) => tables.map(splitNames) },
  hideRow('row-hidden', 'attribute'),
  hideRow('row-display-none', 'style'),
  {
    name: 'blank-last-row',
    group: 'parts',
    tables: (tables) => tables.map((table) => ({ ...table, rows: [...table.rows, blankRow(table)] })),
  },
  { name: 'columns-numbered', group: 'parts', tables: (tables) => tables.map(numberColumns) },
  {
    name: 'columns-numbered-otherwise',
    group: 'parts',
    tables: (tables, random) => tables.map((table) => numberOtherwise(table, random)),
  },
  {
    name: 'organisations-summed',
    group: 'parts',
    tables: (tables) => tables.map((table) => sumOrganisations(table)),
  },
  {
    name: 'total-renamed',
    group: 'parts',
    tables: (tables, random) => {
      const subtotal = random.pick(['小计', '合计', '组织合计']);
      const total = random.pick(['總計', '总量', '全部', '累计', '总计数', '共计', '申请人之和']);
      return tables.map((table) => renameTotal(sumOrganisations(table, subtotal), total));
    },
  },
  {
    name: 'last-year-first',
    group: 'parts',
    tables: (tables, random) => tables.flatMap((table) => [...copyOfLastYear(table, random), table]),
  },
];

type Continue = (rest: FormTable, table: FormTable, first: FormTable) => FormTable;

/** Table 三 cut by page ends, with the number of the page between the parts. */
function cutApplications(name: string, continueOn: Continue, cuts = 1): Look {
  const cut = (table: FormTable, left: number, random: Random): FormTable[] => {
    const least = table.headers + 1;
    if (left === 0 || table.rows.length < least + 2) return [table];
    const [first, rest] = cutTable(table, random.integer(least, table.rows.length - 2));
    const page = `- ${random.integer(3, 9)} -`;
    const part = continueOn({ ...rest, before: [page] }, table, first);
    return [first, ...cut(part, left - 1, random)];
  };
  return {
    name,
    group: 'parts',
    tables: (tables, random) =>
      tables.flatMap((table) => (table.id === 'applications' ? cut(table, cuts, random) : [table])),
  };
}

/** The last label of the first part goes on in the other, beside blank cells, if it is long enough to be broken. */
function continueLabel(rest: FormTable, _table: FormTable, first: FormTable): FormTable {
  const label = first.rows.at(-1)!.cells.findLast((cell) => cell.role === 'label')!;
  if (label.text.length < 6) return rest;
  const at = Math.ceil(label.text.length / 2);
  const row = blankRow(rest);
  const column = placeCells(first.rows).find(({ cell }) => cell === label)!.column;
  row.cells[column]!.text = label.text.slice(at);
  label.text = label.text.slice(0, at);
  return { ...rest, rows: [row, ...rest.rows] };
}

function splitReview(table: FormTable): FormTable[] {
  if (table.id !== 'review') return [table];
  const [heads, kinds, names, values] = table.rows.map(({ cells }) => cells);
  const part = (from: number, ...above: FormCell[]): FormTable => ({
    ...table,
    rows: [
      ...above.map((cell) => labelRow({ ...cell, columnSpan: 5 })),
      labelRow(...names!.slice(0, 5).map((cell) => ({ ...cell }))),
      { cells: values!.slice(from, from + 5), row: 'review' },
    ],
    headers: above.length + 1,
  });
  const [reconsideration, litigation] = heads!;
  const [direct, afterReview] = kinds!.slice(5);
  return [part(0, reconsideration!), part(5, litigation!, direct!), part(10, litigation!, afterReview!)];
}

/** The names of the last header row stand half in it, half in a further row. */
function splitNames(table: FormTable): FormTable {
  if (table.headers < 3) return table;
  const last = table.rows[table.headers - 1]!;
  const tails = last.cells.map(({ text }) => (text.length > 3 ? text.slice(-2) : ''));
  last.cells = last.cells.map((cell, i) => ({
    ...cell,
    text: cell.text.slice(0, cell.text.length - tails[i]!.length),
  }));
  for (const { cell, row } of placeCells(table.rows.slice(0, table.headers))) {
    if (row + cell.rowSpan === table.headers && row < table.headers - 1) cell.rowSpan++;
  }
  const rows = table.rows.toSpliced(table.headers, 0, labelRow(...tails.map((text) => labelCell(text))));
  return { ...table, rows, headers: table.headers + 1 };
}

/** Below the header of table 三 or 四 stand the numbers of its columns. */
function numberColumns(table: FormTable): FormTable {
  if (table.headers < 3) return table;
  const values = table.rows.at(-1)!.cells.filter(({ role }) => role === 'value');
  const numbers = values.map((_, i) => labelCell(String(i + 1)));
  const words = table.id === 'applications' ? [labelCell('栏次', 1, 3)] : [];
  const rows = table.rows.toSpliced(table.headers, 0, labelRow(...words, ...numbers));
  return { ...table, rows, headers: table.headers + 1 };
}

/** 小计 of the organisations before the total of table 三. */
function sumOrganisations(table: FormTable, name = '小计'): FormTable {
  if (table.id !== 'applications') return table;
  const rows = table.rows.map((row, i) => {
    const cells = row.cells.map((cell) =>
      i < table.headers && cell.columnSpan >= 5 ? { ...cell, columnSpan: cell.columnSpan + 1 } : cell,
    );
    if (i === table.headers - 1) cells.push(labelCell(name));
    else if (i >= table.headers) {
      const organisations = cells.filter(({ role }) => role === 'value').slice(1, 6);
      const sum = organisations.reduce((total, { text }) => total + (Number(text) || 0), 0);
      cells.splice(-1, 0, labelCell(String(sum)));
    }
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** As one pleases: anew for each kind of case, with sums for totals, without them, from another number on. */
function numberOtherwise(table: FormTable, random: Random): FormTable {
  if (table.id !== 'review') return table;
  const five = [1, 2, 3, 4, 5];
  const columns = [0, 5, 10].flatMap((from) => five.map((n) => ({ from, n })));
  const first = random.integer(2, 30);
  const number = random.pick([
    ({ n }: { n: number }) => String(n),
    ({ from, n }: { from: number; n: number }) => (n < 5 ? String(from + n) : sumAbove(from)),
    ({ from, n }: { from: number; n: number }) => (n < 5 ? String(from + n) : ''),
    ({ from, n }: { from: number; n: number }) => String(first + from + n),
    ({ from, n }: { from: number; n: number }) => `${from + n}${n === 2 ? '①' : ''}`,
  ]);
  const row = labelRow(...columns.map((column) => labelCell(number(column))));
  return { ...table, rows: table.rows.toSpliced(table.headers, 0, row), headers: table.headers + 1 };
}

const sumAbove = (from: number) => `${from + 5}=${[1, 2, 3, 4].map((n) => from + n).join('+')}`;

function renameTotal(table: FormTable, name: string): FormTable {
  const rows = table.rows.map((row, i) => {
    if (table.id === 'disclosure' || i >= table.headers) return row;
    const cells = row.cells.map((cell) => (cell.text === '总计' ? { ...cell, text: name } : cell));
    return { ...row, cells };
  });
  return { ...table, rows };
}

/** Table 三 with the figures of the year before, under words that say so. */
function copyOfLastYear(table: FormTable, random: Random): FormTable[] {
  if (table.id !== 'applications') return [];
  table.before = ['本年度情况：'];
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.role === 'value'
        ? { ...cell, id: null, text: String(Number(cell.text) + random.integer(1, 9)) }
        : { ...cell },
    ),
  }));
  return [{ ...table, before: ['上年度情况：'], rows }];
}

/** A row of the year before stands in table 三, not shown. */
function hideRow(name: string, hidden: NonNullable<FormRow['hidden']>): Look {
  const tables = (all: FormTable[], random: Random): FormTable[] =>
    all.map((table) => {
      if (table.id !== 'applications') return table;
      const at = table.rows.findIndex(({ row }) => row === 'applications.new');
      const cells = table.rows[at]!.cells.map((cell) =>
        cell.role === 'value' ? { ...cell, id: null, text: String(random.integer(1, 99)) } : { ...cell },
      );
      return { ...table, rows: table.rows.toSpliced(at + 1, 0, { cells, row: null, hidden }) };
    });
  return { name, group: 'parts', tables };
}
