import { type FormCell, type FormTable, placeCells } from '../form.ts';
import type { Random } from '../random.ts';
import type { DocxLook } from './docx-looks.ts';
import { columnsOf, type DocxPage, rowOf, tableOf } from './docx-page.ts';
import { runOf } from './run-of.ts';

interface Writing {
  look: DocxLook;
  random: Random;
  page?: DocxPage | undefined;
}

/** A table in WordprocessingML: cells that span rows go on in each of them (`w:vMerge`). */
export function renderDocxTable({ rows, headers }: FormTable, { look, random, page }: Writing): string {
  const placed = placeCells(rows);
  const width = Math.max(...placed.map(({ cell, column }) => column + cell.columnSpan));
  let group = -1;
  const lines = rows.map((_, row) => {
    const shown = placed
      .filter(({ cell, row: first }) => row >= first && row < first + cell.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map(({ cell, row: first }) => {
        if (row > first) return cellOf(cell, '<w:vMerge/>', '<w:p/>');
        if (/^1\.\D/.test(cell.text)) group += 1;
        const content = look.cell(cell.text, random, group) ?? `<w:p>${runOf(cell.text)}</w:p>`;
        return cellOf(cell, cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '', content);
      });
    return `${look.before?.(random) ?? ''}<w:tr>${rowOf(page, row < headers)}${shown.join('')}</w:tr>`;
  });
  const holdsValues = Array.from({ length: width }, (_, at) =>
    placed.some(({ cell, column }) => column === at && cell.columnSpan === 1 && cell.role === 'value'),
  );
  const columns = columnsOf(page, holdsValues).map((one) => `<w:gridCol w:w="${one}"/>`);
  const grid = `<w:tblGrid>${columns.join('')}</w:tblGrid>`;
  return `<w:tbl><w:tblPr>${tableOf(page)}</w:tblPr>${grid}${lines.join('')}</w:tbl>`;
}

function cellOf({ columnSpan }: FormCell, merge: string, content: string): string {
  const span = columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
}
