import type { Block, Table } from '../document/blocks.ts';
import { isPageNumber } from './page-furniture.ts';
import type { Prose } from './report.ts';
import { findOfficialSection, readNumeral } from './section-title.ts';
import { isTableLine } from './table-line.ts';

/** A run of prose, or what stands between two: a stretch of table, a picture, a title inside a table. */
export interface Item {
  kind: 'text' | 'table' | 'picture' | 'caption';
  prose: Prose;
}

/** What may be prose or a title, in reading order; page numbers are left out, broken titles made whole. */
export function readItems(blocks: readonly Block[], isTableContent: (block: Block) => boolean): Item[] {
  return joinBrokenTitles(absorbScraps(blocks.flatMap((block) => readItem(block, isTableContent(block)))));
}

const NOTHING: Prose = { kind: 'paragraph', text: '', runs: [] };

function readItem(block: Block, isTableContent: boolean): Item[] {
  if (block.kind === 'table') return readTable(block);
  if (block.kind === 'image') return [{ kind: 'picture', prose: NOTHING }];
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
  if (isTableContent) return [{ kind: 'table', prose: block }];
  if (isPageNumber(block.text) || block.text.trim() === '') return [];
  const row = isTableLine(block.text) && !isOfficialTitle(block.text);
  return [{ kind: row ? 'table' : 'text', prose: block }];
}

function isOfficialTitle(text: string): boolean {
  const numeral = text.length <= 60 ? readNumeral(text, 'plain') : null;
  return numeral !== null && findOfficialSection(text.slice(numeral.length)) !== null;
}

/** Some write the title of the section into the first row of its table. */
function readTable(table: Table): Item[] {
  const captions = table.cells.filter(({ text }) => isOfficialTitle(text));
  const items = captions.map(({ text, origin }): Item => {
    return { kind: 'caption', prose: { kind: 'paragraph', text, runs: [{ start: 0, origin }] } };
  });
  return [...items, { kind: 'table', prose: NOTHING }];
}

/** Scraps of labels between two lines of a table belong to it. */
function absorbScraps(items: readonly Item[]): Item[] {
  const absorbed = items.map((item) => ({ ...item }));
  let from = -1;
  absorbed.forEach((item, i) => {
    if (item.kind === 'table') {
      if (from >= 0) for (const scrap of absorbed.slice(from, i)) scrap.kind = 'table';
      from = i + 1;
    } else if (item.kind !== 'text' || !SCRAP.test(item.prose.text)) from = -1;
  });
  return absorbed;
}

const SCRAP = /^[\p{Script=Han}\d（()）.]{1,8}$/u;

/** A title that was broken over two lines becomes one. */
function joinBrokenTitles(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const previous = joined.at(-1);
    if (previous && isFirstHalf(previous, item)) {
      joined[joined.length - 1] = { kind: 'text', prose: join(previous.prose, item.prose) };
    } else joined.push(item);
  }
  return joined;
}

function isFirstHalf(previous: Item, item: Item): boolean {
  if (previous.kind !== 'text' || item.kind !== 'text') return false;
  const { text } = previous.prose;
  if (text.length + item.prose.text.length > 60) return false;
  const numeral = readNumeral(text, 'plain');
  if (!numeral) return false;
  const words = text.slice(numeral.length);
  return findOfficialSection(words) === null && findOfficialSection(words + item.prose.text) !== null;
}

function join(first: Prose, second: Prose): Prose {
  const runs = second.runs.map((run) => ({ ...run, start: run.start + first.text.length }));
  return { ...first, text: first.text + second.text, runs: [...first.runs, ...runs] };
}
