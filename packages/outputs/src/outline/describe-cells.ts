import {
  cellId,
  describeRow,
  describeTable,
  type Lang,
  TABLE_IDS,
  type TableId,
  type Template,
} from '@gouji/core';
import { WORDS } from '../words/words.ts';

/** The table in which a cell stands; null for an address of none. */
export function tableOf(id: string): TableId | null {
  return TABLE_IDS.find((table) => id.startsWith(`${table}.`)) ?? null;
}

/**
 * Cells in words, a line for each row: a whole table or row by its name, else the row with the columns.
 *
 * @param remark what to say of a cell, after its column
 */
export function describeCells(
  ids: readonly string[],
  template: Template,
  lang: Lang,
  remark: (id: string) => string = () => '',
): string[] {
  const left = new Set(ids);
  const lines = TABLE_IDS.flatMap((table) => describeTableCells(table, left, template, lang, remark));
  return [...lines, ...left];
}

function describeTableCells(
  table: TableId,
  left: Set<string>,
  template: Template,
  lang: Lang,
  remark: (id: string) => string,
): string[] {
  const words = WORDS[lang];
  const rows = template.tables[table].rows.map((row) => ({
    row,
    cells: row.columns.map((column) => ({ id: cellId(table, row.id, column.id), label: column.label[lang] })),
  }));
  const all = rows.flatMap(({ cells }) => cells);
  const plain = all.every(({ id }) => remark(id) === '');
  if (plain && all.every(({ id }) => left.has(id))) {
    for (const { id } of all) left.delete(id);
    return [words.allCells(describeTable(table, template, lang), all.length)];
  }
  return rows.flatMap(({ row, cells }) => {
    const named = cells.filter(({ id }) => left.delete(id));
    if (named.length === 0) return [];
    const label = describeRow(table, row.id, template, lang);
    if (named.length === cells.length && cells.every(({ id }) => remark(id) === '')) return [label];
    return [label + words.colon + named.map((cell) => cell.label + remark(cell.id)).join(words.comma)];
  });
}
