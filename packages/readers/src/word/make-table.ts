import { makeElement, type WordElement, type WordNode } from './word-tree.ts';

/** A cell as both formats of Word state it. */
export interface WordCell {
  children: WordNode[];
  /** The first column of the table's grid that it covers, and how many. */
  column: number;
  span: number;
  /** Merged with the cell above. */
  continues: boolean;
}

/** A table with its vertical merges as row spans. `number` is the place of the table in the document, from 1. */
export function makeTable(rows: readonly (readonly WordCell[])[], number: number): WordElement {
  const table = makeElement('table');
  /** By its first column, the cell that a merge below goes on with. */
  const open = new Map<number, { cell: WordElement; span: number; end: number }>();
  for (const [y, cells] of rows.entries()) {
    const row = makeElement('tr');
    table.children.push(row);
    let filled = 0;
    for (const { children, column, span, continues } of cells) {
      const above = open.get(column);
      if (continues && above && above.span === span && above.end === y) {
        above.end += 1;
        above.cell.attributes.rowspan = String(Number(above.cell.attributes.rowspan ?? 1) + 1);
        above.cell.children.push(...children);
        filled = column + span;
        continue;
      }
      if (column > filled && !coversUpTo(open, filled, column, y))
        row.children.push(makeCell([], column - filled));
      const cell = makeCell(children, span);
      cell.place = { table: number, row: y + 1, column: column + 1 };
      row.children.push(cell);
      open.set(column, { cell, span, end: y + 1 });
      filled = column + span;
    }
  }
  return table;
}

/** Whether what lies between two columns of a row is covered from above, so that nothing has to fill it. */
function coversUpTo(
  open: ReadonlyMap<number, { span: number; end: number }>,
  from: number,
  to: number,
  row: number,
): boolean {
  let at = from;
  while (at < to) {
    const above = open.get(at);
    if (!above || above.end <= row) return false;
    at += above.span;
  }
  return at === to;
}

function makeCell(children: WordNode[], span: number): WordElement {
  const cell = makeElement('td', children);
  if (span > 1) cell.attributes.colspan = String(span);
  return cell;
}
