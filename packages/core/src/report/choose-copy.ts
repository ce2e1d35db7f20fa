import type { Block, Heading, Paragraph } from '../document/blocks.ts';
import { findYears } from './chinese-date.ts';
import type { FoundTable } from './found-table.ts';
import { readNumeral, startsWithOfficialTitle } from './section-title.ts';
import type { CellId } from './template.ts';

/** Another table of the document that is the same table of the form. */
export interface Copy {
  /** The cells that hold another number there. */
  cells: CellId[];
  /** The document says what it is: that of another year, or what stood there before a correction. */
  explained: boolean;
}

/**
 * Of the copies of a table the one of this report: by the words above it, which name a year, a correction or the section;
 * the first of equals.
 *
 * @param year that the report is on
 */
export function chooseCopy(
  found: readonly FoundTable[],
  blocks: readonly Block[],
  year: number | null,
): { chosen: FoundTable; copies: Copy[] } {
  const ranked = found.map((table) => ({ table, rank: rankWords(wordsAbove(table, blocks), year) }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const chosen = ranked.find(({ rank }) => rank === best)!.table;
  const copies = ranked
    .filter(({ table }) => table !== chosen)
    .map(({ table, rank }) => ({ cells: compare(chosen, table), explained: rank < 0 }))
    .filter(({ cells }) => cells.length > 0);
  return { chosen, copies };
}

/** The cells in which both hold a number, and not the same. */
function compare(one: FoundTable, other: FoundTable): CellId[] {
  return [...one.cells.values()]
    .filter(({ id, state, value }) => {
      const twin = other.cells.get(id);
      return state === 'number' && twin?.state === 'number' && twin.value !== value;
    })
    .map(({ id }) => id);
}

/** What stands above a table, up to the table before it, and in its first cells; its section last. */
function wordsAbove({ content }: FoundTable, blocks: readonly Block[]): string[] {
  const at = blocks.findIndex((block) => block.kind === 'table' && content.has(block));
  const table = blocks[at];
  const above = blocks.slice(0, Math.max(0, at));
  const from = above.findLastIndex(({ kind }) => kind === 'table') + 1;
  const lines = above.slice(from).filter(isLine).slice(-MOST_LINES);
  const first = table?.kind === 'table' ? table.cells.filter(({ row }) => row === 0).slice(0, 2) : [];
  return [...lines, ...first].map(({ text }) => text.replace(/\s/g, '').slice(-60));
}

const MOST_LINES = 4;

const isLine = (block: Block): block is Heading | Paragraph =>
  block.kind === 'heading' || block.kind === 'paragraph';

function rankWords(words: readonly string[], year: number | null): number {
  return words.reduce((rank, line) => rank + rankLine(line, year), 0);
}

function rankLine(line: string, year: number | null): number {
  const years = findYears(line).map((one) => one.year);
  const named = year === null || years.length === 0 ? 0 : years.includes(year) ? 3 : -3;
  const corrected = Number(AFTER.test(line)) * 3 - Number(BEFORE.test(line)) * 3;
  return named + corrected + Number(opensSection(line));
}

const BEFORE =
  /上一?年(?!结转)|去年|往年|上年度|历年|(?:更正|修改|修订|订正|调整)前|原表|旧表|有误|作废|错误/;
const AFTER = /(?:更正|修改|修订|订正|调整|更新)(?:后|稿|版)|正确|本年度?(?:情况|数据|表)/;

function opensSection(line: string): boolean {
  const numeral = readNumeral(line, 'plain');
  return numeral !== null && startsWithOfficialTitle(line.slice(numeral.length)) !== null;
}
