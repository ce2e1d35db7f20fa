import type { FilledGrid } from './fill-grid.ts';
import type { TextLine } from './text-lines.ts';

/**
 * The table with the lines right below it, which its cells had no room for: a program cuts a row at the end of a page,
 * but no line of writing. Null where a line stands apart, or not under words of the last row, unless that row is lower
 * than a line of writing: a number is never cut.
 */
export function absorbOverflow(table: FilledGrid, lines: readonly TextLine[]): FilledGrid | null {
  const bottom = table.ys.at(-1)!;
  const last = table.ys.length - 2;
  const height = bottom - table.ys[last]!;
  const texts = new Map<number, string>();
  for (const line of lines) {
    if (line.base - line.size > bottom + 0.8 * line.size) return null;
    for (const { text, left, right } of line.glyphs) {
      const middle = (left + right) / 2;
      const at = table.cells.findIndex(
        ({ lastRow, box }) => lastRow === last && middle > box.left && middle < box.right,
      );
      if (at < 0) return null;
      const isRoomless = table.cells[at]!.text === '' && height < line.size;
      if (!isRoomless && !/\p{Script=Han}$/u.test(table.cells[at]!.text)) return null;
      texts.set(at, (texts.get(at) ?? '') + text);
    }
  }
  return {
    ...table,
    cells: table.cells.map((cell, i) => ({ ...cell, text: cell.text + (texts.get(i) ?? '') })),
  };
}
