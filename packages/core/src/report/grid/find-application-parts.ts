import type { Table } from '../../document/blocks.ts';
import { labelKey } from '../label.ts';
import { COLUMN_INDEX, FEWEST_CELLS, FEWEST_VALUES, ROW_INDEX, ROWS } from './application-form.ts';
import { type GridRow, gridRows } from './grid-row.ts';
import { labelRow } from './label-rows.ts';
import { readHeader } from './read-header.ts';

/** A table of the document that holds table 三 or a part of it. */
export interface ApplicationPart {
  table: Table;
  header: GridRow[];
  body: GridRow[];
}

/** The first table that has the header or rows of the form, and those that go on with rows not yet met. */
export function findApplicationParts(tables: readonly Table[]): ApplicationPart[] {
  const parts: ApplicationPart[] = [];
  const met = new Set<string>();
  for (const table of tables) {
    const grid = gridRows(table);
    const rows = matchedRows(grid);
    const fresh = rows.filter((id) => !met.has(id));
    const begins = parts.length === 0 && (countDistinctive(fresh) >= 3 || grid.some(isHeaderRow));
    const goesOn = parts.length > 0 && fresh.length > 0 && fresh.length * 2 > rows.length;
    if (!begins && !goesOn) continue;
    parts.push({ table, ...cutHeader(grid) });
    for (const id of rows) met.add(id);
  }
  return countDistinctive([...met]) >= 3 ? parts : [];
}

function countDistinctive(rows: readonly string[]): number {
  return rows.filter((id) => DISTINCTIVE.has(id)).length;
}

/** Rows that no other table has: 其他 and 总计 stand in many. */
const DISTINCTIVE: ReadonlySet<string> = new Set(
  ROWS.filter((row) => labelKey(row.label.zh).length > 2).map((row) => row.id),
);

function matchedRows(grid: readonly GridRow[]): string[] {
  return grid.flatMap((row) => {
    const { match, after } = labelRow(row, ROW_INDEX, FEWEST_CELLS);
    return match && after.length >= FEWEST_VALUES ? [match.item.id] : [];
  });
}

function cutHeader(grid: readonly GridRow[]): { header: GridRow[]; body: GridRow[] } {
  const from = grid.findIndex(isHeaderRow);
  if (from < 0) return { header: [], body: [...grid] };
  let until = from;
  let best = { official: -1, until: from + 1 };
  while (
    until < grid.length &&
    until < from + DEEPEST_HEADER &&
    !labelRow(grid[until]!, ROW_INDEX, FEWEST_CELLS).match
  ) {
    until += 1;
    const leaves = readHeader(grid.slice(from, until), COLUMN_INDEX);
    const official = leaves.filter((leaf) => leaf.match?.fit === 'official').length;
    if (official > best.official) best = { official, until };
  }
  return { header: grid.slice(from, best.until), body: [...grid.slice(0, from), ...grid.slice(best.until)] };
}

const DEEPEST_HEADER = 8;

function isHeaderRow({ cells }: GridRow): boolean {
  const keys = cells.map((cell) => labelKey(cell.text));
  if (keys.some((key) => key === '申请人情况' || key.startsWith('本列数据的勾稽关系'))) return true;
  const names = cells
    .map((cell) => COLUMN_INDEX.find(cell.text))
    .filter((match) => match?.fit === 'official');
  return new Set(names.map((match) => match?.item)).size >= 3;
}
