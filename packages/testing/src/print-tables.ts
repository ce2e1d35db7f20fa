import { type Row, type TableId, TEMPLATES, type TemplateId } from '@gouji/core';
import { type FormCell, type FormRow, type FormTable, labelCell, labelRow, valueCell } from './form.ts';
import type { RowMisprint, SampleReport } from './sample-report.ts';

/** A table of the report in the layout of the official form, labels and values in their plain wording. */
export function printTable(report: SampleReport, id: TableId): FormTable {
  const table = LAYOUTS[id](report.template);
  for (const row of table.rows) {
    for (const cell of row.cells) if (cell.id !== null) cell.text = printNumber(report, cell.id);
    for (const misprint of report.misprints) if (misprint.row === row.row) misprintCells(row, misprint);
  }
  return table;
}

function printNumber({ cells, printed }: SampleReport, id: string): string {
  return printed[id] ?? String(cells[id]);
}

function misprintCells(row: FormRow, { at, inserted }: RowMisprint): void {
  const first = row.cells.findIndex((cell) => cell.role === 'value');
  const added: FormCell[] = inserted === null ? [] : [{ ...labelCell(inserted), role: 'value' }];
  row.cells.splice(first + at, inserted === null ? 1 : 0, ...added);
}

const LAYOUTS: Record<TableId, (template: TemplateId) => FormTable> = {
  disclosure: layOutDisclosure,
  applications: layOutApplications,
  review: layOutReview,
};

/** The items of 条例 第二十条 under which the rows of table 二 stand. */
const ITEMS: Readonly<Record<string, string>> = {
  regulations: '一',
  normativeDocuments: '一',
  licensing: '五',
  otherServices: '五',
  penalties: '六',
  coercion: '六',
  fees: '八',
  procurement: '九',
};

const DISCLOSURE_COLUMNS = 4;

function layOutDisclosure(template: TemplateId): FormTable {
  const rows: FormRow[] = [];
  let item: string | undefined;
  for (const row of TEMPLATES[template].tables.disclosure.rows) {
    if (ITEMS[row.id] !== item) rows.push(...layOutItem(row));
    item = ITEMS[row.id];
    const values = row.columns.map((column, i) =>
      valueCell(`disclosure.${row.id}.${column.id}`, spread(row.columns.length, i)),
    );
    rows.push({ cells: [labelCell(row.label.zh), ...values], row: `disclosure.${row.id}` });
  }
  return { id: 'disclosure', rows, headers: 2, before: [] };
}

function layOutItem(row: Row): FormRow[] {
  const names = row.columns.map((column, i) => {
    const unit = column.unit ? `（单位：${column.unit}）` : '';
    return labelCell(`${column.label.zh}${unit}`, 1, spread(row.columns.length, i));
  });
  return [
    labelRow(labelCell(`第二十条第（${ITEMS[row.id]}）项`, 1, DISCLOSURE_COLUMNS)),
    labelRow(labelCell('信息内容'), ...names),
  ];
}

/** The last value takes the columns that are left. */
function spread(values: number, i: number): number {
  return i < values - 1 ? 1 : DISCLOSURE_COLUMNS - values;
}

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

function layOutApplications(template: TemplateId): FormTable {
  const { tables, groups } = TEMPLATES[template];
  const { rows } = tables.applications;
  const results = rows.filter(({ numeral }) => !OUTER.has(numeral));
  const [person, ...others] = rows[0]!.columns.map((column) => labelCell(column.label.zh));
  const total = others.pop()!;
  const table: FormRow[] = [
    labelRow(labelCell(NOTE, 3, 3), labelCell('申请人情况', 1, 7)),
    labelRow({ ...person!, rowSpan: 2 }, labelCell('法人或其他组织', 1, 5), { ...total, rowSpan: 2 }),
    labelRow(...others),
  ];
  for (const row of rows) {
    const cells: FormCell[] = [];
    const mates = rows.filter(({ group }) => group !== undefined && group === row.group);
    if (row === results[0]) cells.push(labelCell('三、本年度办理结果', results.length));
    if (row === mates[0]) {
      const group = groups[row.group!]!;
      cells.push(labelCell(`${group.numeral}${group.label.zh}`, mates.length));
    }
    const width = mates.length > 0 ? 1 : OUTER.has(row.numeral) ? 3 : 2;
    cells.push(labelCell(`${row.numeral}${row.label.zh}`, 1, width));
    cells.push(...row.columns.map((column) => valueCell(`applications.${row.id}.${column.id}`)));
    table.push({ cells, row: `applications.${row.id}` });
  }
  return { id: 'applications', rows: table, headers: 3, before: [] };
}

/** The numerals of the rows beside 三、本年度办理结果. */
const OUTER = new Set(['一、', '二、', '四、']);

function layOutReview(template: TemplateId): FormTable {
  const [reconsideration, direct, afterReview] = TEMPLATES[template].tables.review.rows;
  const columns = reconsideration!.columns;
  const names = (rowSpan: number): FormCell[] => columns.map(({ label }) => labelCell(label.zh, rowSpan));
  const values = [reconsideration!, direct!, afterReview!].flatMap((row) =>
    columns.map((column) => valueCell(`review.${row.id}.${column.id}`)),
  );
  const rows: FormRow[] = [
    labelRow(labelCell(reconsideration!.label.zh, 1, 5), labelCell('行政诉讼', 1, 10)),
    labelRow(...names(2), labelCell(direct!.label.zh, 1, 5), labelCell(afterReview!.label.zh, 1, 5)),
    labelRow(...names(1), ...names(1)),
    { cells: values, row: 'review' },
  ];
  return { id: 'review', rows, headers: 3, before: [] };
}
