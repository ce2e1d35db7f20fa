import { countColumns, type FormCell, type FormTable, placeCells } from '../form.ts';
import type { Random } from '../random.ts';

/** How a converter writes a table as lines of text. */
export type TextLayout = (table: FormTable, random: Random) => string[];

/** Tabs between the cells, merged ones blank. */
export const writeTabs: TextLayout = (table) => slotRows(table).map(({ slots }) => slots.join('\t'));

/** As `writeTabs`, but cells merged sideways leave no blank. */
export const writeNarrowTabs: TextLayout = (table) =>
  slotRows(table).map(({ slots, merged }) => slots.filter((_, column) => !merged.has(column)).join('\t'));

/** As `writeTabs`, but a blank beside the label has gone to the end of the line. */
export const writeShiftedTabs: TextLayout = (table) =>
  slotRows(table).map(({ slots, merged }) => {
    const first = [...merged][0];
    if (first === undefined) return slots.join('\t');
    return [...slots.toSpliced(first, 1), ''].join('\t');
  });

/** The values of a row stand on the line above its label. */
export const writeValuesAbove: TextLayout = (table) =>
  table.rows.flatMap(({ cells }) => {
    const textOf = (role: FormCell['role']) =>
      cells.flatMap((cell) => (cell.role === role ? [cell.text.replaceAll('\n', ' ')] : [])).join('\t');
    return [textOf('value'), textOf('label')].filter((line) => line !== '');
  });

/** Spaces between the cells, merged ones left out, as text made of a PDF or copied from a page has it. */
export const writeSpaces: TextLayout = (table) =>
  slotRows(table).map(({ slots }) => slots.filter((slot) => slot !== '').join(' '));

/** A table drawn with lines, as a browser for terminals prints it. */
export const writeDrawn: TextLayout = (table) => [
  '┌──┬──┐',
  ...slotRows(table).flatMap(({ slots }) => [`│${slots.join(' │')} │`, '├──┼──┤']),
  '└──┴──┘',
];

/** A grid of pandoc's. */
export const writeGrid: TextLayout = (table) => {
  const rule = `+${'------+'.repeat(countColumns(table.rows))}`;
  return [rule, ...slotRows(table).flatMap(({ slots }) => [`| ${slots.join(' | ')} |`, rule])];
};

/** Each line in a layout of its own. */
export const writeRaggedTabs: TextLayout = (table, random) => {
  const layouts = [writeTabs, writeNarrowTabs, writeShiftedTabs].map((layout) => layout(table, random));
  return table.rows.map((_, row) => random.pick(layouts)[row]!);
};

/** A cell a line, a blank line between; short names on two lines, spaces beside some values. */
export const writeCellPerLine: TextLayout = (table, random) =>
  table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell.role === 'value') return [random.pick([cell.text, ` ${cell.text}`, `${cell.text} `]), ''];
      const { text } = cell;
      if (text.length !== 4 || random.chance(0.5)) return [text, ''];
      const halves = [text.slice(0, 2), text.slice(2), ''];
      return random.chance(0.5) ? halves : halves.toSpliced(1, 0, '');
    }),
  );

/** A table of Markdown, merged cells blank. */
export const writeMarkdown: TextLayout = (table) => {
  const lines = slotRows(table).map(({ slots }) => `| ${slots.join(' | ')} |`);
  const rule = `|${' --- |'.repeat(countColumns(table.rows))}`;
  return ['', lines[0]!, rule, ...lines.slice(1), ''];
};

export interface SlotRow {
  slots: string[];
  /** The columns that a cell of this row covers beside its own. */
  merged: Set<number>;
}

/**
 * A row with a value too few has a slot less.
 *
 * @param filled whether a merged cell says its text in every slot that it covers
 */
export function slotRows(table: FormTable, filled = false): SlotRow[] {
  const rows = table.rows.map((): SlotRow => ({ slots: [], merged: new Set() }));
  for (const { cell, row, column } of placeCells(table.rows)) {
    const text = cell.text.replaceAll('\n', ' ');
    for (const { slots } of rows.slice(row, row + cell.rowSpan)) {
      for (let c = slots.length; c < column + cell.columnSpan; c++) slots.push('');
      if (filled) slots.fill(text, column, column + cell.columnSpan);
    }
    rows[row]!.slots[column] = text;
    for (let c = 1; c < cell.columnSpan; c++) rows[row]!.merged.add(column + c);
  }
  return rows;
}
