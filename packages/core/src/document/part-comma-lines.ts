import type { Line } from './read-pipes.ts';

/**
 * The lines with the cells of comma-separated rows (规章,0,0,0) parted by tabs, where the text holds a table of them.
 * Semicolons and the full-width signs part cells as well; a cell in quotation marks may hold them.
 */
export function partCommaLines(lines: readonly Line[]): Line[] {
  const separator = SEPARATORS.find((sign) => countRows(lines, sign) >= FEWEST_ROWS);
  if (separator === undefined) return [...lines];
  const rows = lines.map(({ text }) => (isProse(text) ? null : splitCells(text, separator)));
  const belongs = rows.map((row) => row !== null && row.length > 1 && isRow(row, separator));
  spread(belongs, rows);
  return lines.map((line, i) => {
    if (belongs[i]) return { ...line, text: joinCells(rows[i]!) };
    const alone = line.text.startsWith('"') || line.text.endsWith(separator + separator);
    return alone ? { ...line, text: joinCells(splitCells(line.text, separator)) } : line;
  });
}

const SEPARATORS = [',', ';', '，', '；', '^'];

/** Fewer lines are no table. */
const FEWEST_ROWS = 5;

function countRows(lines: readonly Line[], separator: string): number {
  let rows = 0;
  for (const { text } of lines) {
    if (rows === FEWEST_ROWS) break;
    if (text.includes(separator) && !isProse(text) && isRowOfValues(splitCells(text, separator))) rows += 1;
  }
  return rows;
}

/** No row of the forms is longer, and none holds a full stop. */
const isProse = (text: string) => text.length > 400 || text.includes('。') || /[\t|]/.test(text);

/** A label and values after it. */
function isRowOfValues(cells: readonly string[]): boolean {
  const values = cells.filter((cell) => VALUE.test(cell)).length;
  const words = cells.filter((cell) => cell !== '' && !VALUE.test(cell)).length;
  return values >= 3 && words <= 3;
}

const VALUE = /^[+-]?\d[\d,]{0,20}(?:\.\d{1,8})?$/;

/** Values, or blanks at its end, or every cell in quotation marks. */
function isRow(cells: readonly string[], separator: string): boolean {
  if (cells.some((cell) => cell.length > LONGEST_CELL)) return false;
  if (isRowOfValues(cells)) return true;
  const values = cells.filter((cell) => VALUE.test(cell)).length;
  const blanks = cells.filter((cell) => cell === '').length;
  // prose is parted by half-width commas too, but does not leave blanks between them
  return (
    separator === '^' || blanks * 2 >= cells.length || (values > 0 && values + blanks + 2 >= cells.length)
  );
}

const LONGEST_CELL = 80;

/** The names of the columns stand in the lines beside rows, parted as these are. */
function spread(belongs: boolean[], rows: readonly (readonly string[] | null)[]): void {
  const join = (i: number, beside: number): void => {
    const row = rows[i];
    if (belongs[i] || !belongs[beside] || !row || row.length < 2) return;
    belongs[i] = row.every((cell) => cell.length <= LONGEST_CELL);
  };
  for (let i = 1; i < rows.length; i += 1) join(i, i - 1);
  for (let i = rows.length - 2; i >= 0; i -= 1) join(i, i + 1);
}

/** Cells without the quotation marks around them. */
function splitCells(text: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const end = endOfCell(text, from, separator);
    cells.push(unquote(text.slice(from, end).trim()));
    from = end + 1;
  }
  return cells;
}

function endOfCell(text: string, from: number, separator: string): number {
  let quoted = text[from] === '"';
  for (let i = from + 1; quoted && i < text.length; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else if (i + 1 === text.length || text[i + 1] === separator) return i + 1;
    else quoted = false;
  }
  const end = text.indexOf(separator, from);
  return end < 0 ? text.length : end;
}

function unquote(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
    ? cell.slice(1, -1).replaceAll('""', '"')
    : cell;
}

function joinCells(cells: readonly string[]): string {
  let until = cells.length;
  while (until > 1 && cells[until - 1] === '') until -= 1;
  return cells.slice(0, until).join('\t').replaceAll('\n', ' ');
}
