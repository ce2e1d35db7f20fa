import type { Block, Paragraph } from '../document/blocks.ts';
import { isPageNumber } from './page-furniture.ts';
import { isReportTitle } from './report-title.ts';
import { findOfficialSection, readNumeral } from './section-title.ts';
import { isTableLine } from './table-line.ts';

/**
 * The blocks with the lines of a paragraph joined that was broken by its width, past the heads and feet of pages: a
 * sentence, a word or a number may stand on two of them. A paragraph ends where the line is short, or where the next
 * begins with a numeral, a heading or an indent.
 */
export function joinLines(
  blocks: readonly Block[],
  isTableContent: (block: Block) => boolean,
): readonly Block[] {
  if (!blocks.some((block) => block.kind === 'paragraph' && block.full)) return blocks;
  const heads = findPageHeads(blocks);
  const joined: Block[] = [];
  let open: Paragraph | undefined;
  for (const block of blocks) {
    if (isFurniture(block, heads, isTableContent) || (open && isFoot(block, open))) {
      if (!open) joined.push(block);
      continue;
    }
    const next = block.kind === 'paragraph' && !isTableContent(block) ? block : undefined;
    if (open && next && goesOn(open, next)) {
      open = joinTwo(open, next);
      joined[joined.length - 1] = open;
    } else {
      joined.push(block);
      open = next;
    }
  }
  return joined;
}

/** Lines that stand at the top of every page: all but the first are none of the text. */
function findPageHeads(blocks: readonly Block[]): ReadonlySet<Block> {
  const met = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.text.length < SHORTEST_HEAD || /[。\t]/.test(block.text))
      continue;
    met.set(block.text, [...(met.get(block.text) ?? []), block]);
  }
  const heads = [...met].flatMap(([text, all]) =>
    all.length > 2 || isReportTitle(text) ? all.slice(1) : [],
  );
  return new Set(heads);
}

const SHORTEST_HEAD = 6;

function isFurniture(
  block: Block,
  heads: ReadonlySet<Block>,
  isTableContent: (block: Block) => boolean,
): boolean {
  if (block.kind !== 'paragraph' || isTableContent(block)) return false;
  return heads.has(block) || (isPageNumber(block.text) && !/^\d+$/.test(block.text));
}

/** The number of a page alone, in the midst of a sentence. */
function isFoot(block: Block, open: Paragraph): boolean {
  const inSentence = open.full === true && !ENDS.test(open.text) && isSentence(open.text);
  return inSentence && block.kind === 'paragraph' && /^\d{1,3}$/.test(block.text);
}

function goesOn(line: Paragraph, next: Paragraph): boolean {
  if (!line.full || next.apart === 'indent' || /\t/.test(line.text + next.text)) return false;
  if (BEGINS.test(next.text) || (ENDS.test(line.text) && (next.apart || !isSentence(next.text))))
    return false;
  if (isReportTitle(line.text) || isTitle(line.text) || isTitle(next.text)) return false;
  return isSentence(line.text) || !(isTableLine(line.text) || isTableLine(next.text));
}

const isSentence = (text: string) => /[，。；]/.test(text);

const ENDS = /[。！？!?；;：:]["”’）)]?\s*$/;

/** 一、 （二） 3. ④ ■ 第五条 */
const BEGINS =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳⑴-⒇■●◆▲※]|第[一二三四五六七八九十]{1,3}[章节条]|[注附]\s?[：:])/;

function isTitle(text: string): boolean {
  const numeral = text.length <= 60 ? readNumeral(text, 'plain') : null;
  return findOfficialSection(text.slice(numeral?.length ?? 0)) !== null;
}

function joinTwo(first: Paragraph, second: Paragraph): Paragraph {
  const gap = /[A-Za-z]$/.test(first.text) && /^[A-Za-z]/.test(second.text) ? ' ' : '';
  const start = first.text.length + gap.length;
  const runs = second.runs.map((run) => ({ ...run, start: run.start + start }));
  const { full: _, ...rest } = first;
  return {
    ...rest,
    text: first.text + gap + second.text,
    runs: [...first.runs, ...runs],
    ...(second.full ? { full: true } : {}),
  };
}
