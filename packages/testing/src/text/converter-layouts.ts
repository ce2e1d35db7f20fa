import { countColumns, type FormTable } from '../form.ts';
import type { Random } from '../random.ts';
import { slotRows, type TextLayout } from './text-layouts.ts';

/** Pipes between and behind the cells, none in front. */
export const writePipesBehind: TextLayout = (table) =>
  slotRows(table).map(({ slots }) => `${slots.join(' | ')} |`);

/** Pipes between the cells alone, merged ones left out. */
export const writePipesBetween: TextLayout = (table) => narrowRows(table).map((cells) => cells.join(' | '));

/** A cell a line with a pipe behind it; merged ones are a pipe alone, and several end a row. */
export const writeCellAndPipe: TextLayout = (table, random) =>
  slotRows(table).flatMap(({ slots }) => [
    ...slots.map((slot) => (slot === '' ? '|' : `${slot} |`)),
    ...random.pick([[], ['|||']]),
  ]);

/** A cell a line, each followed by a pipe on a line of its own. */
export const writePipeLines: TextLayout = (table) =>
  narrowRows(table).flatMap((cells) => ['|', ...cells.flatMap((cell) => [cell, '|'])]);

/** Markdown in which what a merged cell says stands in all its columns and rows. */
export const writeMarkdownRepeats: TextLayout = (table) => ruled(filledRows(table));

/** Markdown of a data frame: the first row is numbers of columns, blanks are NaN. */
export const writeMarkdownNaN: TextLayout = (table, random) => {
  const rows = slotRows(table).map(({ slots }) => slots.map((slot) => (slot === '' ? 'NaN' : slot)));
  const [first, ...rest] = rows;
  const names = first!.map((slot, i) => (slot === 'NaN' ? `Unnamed: ${i}` : slot));
  return ruled(random.chance(0.5) ? [names, ...rest] : [first!.map((_, i) => String(i)), ...rows]);
};

/** Markdown whose merged cells are left out, so that rows are of many widths. */
export const writeMarkdownNarrow: TextLayout = (table) => ruled(narrowRows(table));

/** Markdown whose rows have cells too many at their ends, between pipes without spaces. */
export const writeMarkdownWide: TextLayout = (table, random) => {
  const [first, ...rows] = slotRows(table).map(({ slots }) => `| ${slots.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(countColumns(table.rows))}`;
  return ['', `${first}|`, `${rule}---|`, ...rows.map((row) => row + '|'.repeat(random.integer(0, 2))), ''];
};

/** Rows between pipes, without a rule and of many widths. */
export const writeUnruledPipes: TextLayout = (table) => [
  '',
  ...narrowRows(table).map((cells) => `| ${cells.join(' | ')} |`),
  '',
];

/** Tabs between the cells, merged ones repeated in each column. */
export const writeRepeatedTabs: TextLayout = (table) => filledRows(table).map((cells) => cells.join('\t'));

/** Tabs between the cells; only values that are merged sideways are repeated. */
export const writeRepeatedValues: TextLayout = (table) =>
  table.rows.map(({ cells }) =>
    cells
      .flatMap((cell) => (cell.role === 'value' ? Array<string>(cell.columnSpan).fill(cell.text) : cell.text))
      .join('\t'),
  );

/** Commas between the cells, merged ones blank; a cell that holds a comma stands in quotation marks. */
export const writeCommas: TextLayout = (table) =>
  slotRows(table).map(({ slots }) =>
    slots.map((slot) => (slot.includes(',') ? `"${slot.replaceAll('"', '""')}"` : slot)).join(','),
  );

/** Commas between the cells, each cell in quotation marks, blanks at the ends left out. */
export const writeQuotedCommas: TextLayout = (table) =>
  narrowRows(table).map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));

/** Columns held apart by two spaces and more, as a converter that keeps the print does. */
export const writeColumns: TextLayout = (table, random) =>
  narrowRows(table).map((cells) => cells.map((cell) => cell + ' '.repeat(random.integer(2, 6))).join(''));

/** A label of table 三 between others is misspelt. */
export function withMisspelling(layout: TextLayout): TextLayout {
  return (table, random) => {
    if (table.id !== 'applications') return layout(table, random);
    const labels = table.rows.slice(table.headers + 1, -1).flatMap(({ cells }) => {
      return cells.filter(({ role, text }) => role === 'label' && text.length > 8).slice(-1);
    });
    const cell = random.pick(labels);
    const right = cell.text;
    cell.text = misspell(right, random);
    return layout(table, random);
  };
}

/** A few characters of the middle are left out, doubled or others. */
function misspell(label: string, random: Random): string {
  const at = random.integer(3, label.length - 3);
  const [head, tail] = [label.slice(0, at), label.slice(at + 3)];
  return random.pick([head + tail, `${head}止止${tail}`, `${head}${label[at]}${label[at]}${tail}`]);
}

function ruled([first, ...rows]: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return ['', line(first!), `|${' --- |'.repeat(first!.length)}`, ...rows.map(line), ''];
}

/** The cells that begin in each row; those merged from above are left out too. */
function narrowRows(table: FormTable): string[][] {
  return table.rows.map(({ cells }) => cells.map(({ text }) => text.replaceAll('\n', ' ')));
}

/** Every slot with the text of the cell that covers it. */
function filledRows(table: FormTable): string[][] {
  return slotRows(table, true).map(({ slots }) => slots);
}
