import type { Block, Heading, Paragraph } from '../../document/blocks.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { type PlainText, plainText } from './plain-text.ts';

/**
 * The blocks with those parted into lines in which a converter has joined many: a page, or a whole document, whose
 * tables and titles stand in one paragraph. Each title, each label of a table and each value becomes a line of its own.
 */
export function partRunOn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block];
    return block.text.length > LONGEST_LINE && BEGINS.test(block.text) ? partProse(block) : [block];
  });
}

/** No line of a table is longer. */
const LONGEST_LINE = 100;

/** Some of the words of the form, and what most paragraphs do not say. */
const BEGINS =
  /勾稽关系|信息内容|新收政府信息公开申请数|结转下年度?继续|属于国家|属于行政|属于三类|属于四类|结果维持|制发件数|新制作数|现行有效件|重复申请|[一二三四五六]、\s?(?:总体情况|主动公开政府|收到和处理|政府信息公开|因政府信息|存在的主要|其他需要)/;

function partProse(block: Paragraph | Heading): Block[] {
  const plain = plainText(block.text);
  const marks = findMarks(plain);
  const parts = chooseParts(plain, marks, block.text);
  if (parts.length === 0) return [block];
  const cuts: Cut[] = [];
  let from = 0;
  for (const { start, end, kind } of parts) {
    cuts.push(...cutProse(block.text, from, plain.offsets[start]!));
    from = endIn(plain.offsets, end);
    const at = plain.offsets[start]!;
    cuts.push(...(kind === 'values' ? cutValues(block.text, at, from) : [{ start: at, end: from }]));
  }
  cuts.push(...cutProse(block.text, from, block.text.length));
  return cuts.flatMap((cut) => cutBlock(block, cut));
}

/** Right after the last character, before any white space. */
function endIn(offsets: Int32Array, end: number): number {
  return end > 0 ? offsets[end - 1]! + 1 : 0;
}

/** A stretch that becomes lines of its own, in places of the plain text. */
interface Part {
  kind: 'title' | 'label' | 'values';
  start: number;
  end: number;
}

/** The titles of sections, and the stretches of text in which labels and values follow each other. */
function chooseParts({ text, offsets }: PlainText, marks: readonly Mark[], original: string): Part[] {
  const titles = new Set(chooseTitles(text, marks));
  const runs = findRuns(text, marks, titles);
  const isRunOn = titles.size > 0 || runs.some(({ length }) => length >= FEWEST_LABELS);
  const standsApart = (run: readonly Mark[]): boolean => {
    const at = offsets[run[0]!.start]!;
    const begins = at === 0 || /\s/.test(original[at - 1]!);
    return begins && run.length > 1 && /\d/.test(text.slice(run[0]!.end, run.at(-1)!.end + 1));
  };
  const tables = runs.filter((run) => run.length >= FEWEST_LABELS || (isRunOn && standsApart(run)));
  const parts = [...titles].map(({ start, end }): Part => ({ kind: 'title', start, end }));
  return [...parts, ...tables.flatMap((run) => partTable(text, run))].sort((a, b) => a.start - b.start);
}

/** The labels that follow each other with nothing between but what stands in a table. */
function findRuns(text: string, marks: readonly Mark[], titles: ReadonlySet<Mark>): Mark[][] {
  const runs: Mark[][] = [[]];
  for (const mark of marks) {
    const last = runs.at(-1)!.at(-1);
    if (titles.has(mark) || (last && !isTabular(text.slice(last.end, mark.start)))) runs.push([]);
    if (mark.kind === 'label') runs.at(-1)!.push(mark);
  }
  return runs.filter(({ length }) => length > 0);
}

/** Fewer words of the form that follow each other are a sentence. */
const FEWEST_LABELS = 5;

/**
 * The marks that open a section: at the beginning, after the end of a sentence, or after values. A sentence that lists
 * the sections opens none.
 */
function chooseTitles(text: string, marks: readonly Mark[]): Mark[] {
  const sections = marks.filter(({ kind }) => kind === 'section');
  return sections.filter((mark, i) => {
    const next = sections[i + 1];
    const previous = sections[i - 1];
    const holds = (from: number, until: number) => /[。\d]/.test(text.slice(from, until));
    const isApart = (!next || holds(mark.end, next.start)) && (!previous || holds(previous.end, mark.start));
    if (isApart && previous && next) return true;
    return isApart && /(?:^|[。;!?)\d]|报告|无)$/.test(text.slice(Math.max(0, mark.start - 4), mark.start));
  });
}

/** Whether labels on both sides of this belong to one table: values, or a few words that it does not know. */
function isTabular(gap: string): boolean {
  const between = gap.includes('--') ? gap.replaceAll(':', '') : gap;
  if (between.length > LONGEST_BETWEEN || /[。;!?:，、]/.test(between)) return false;
  if (VALUES.test(between)) return true;
  if (/(?<!\d),|,(?!\d)|\d(?:件|条|次|项|起|个)/.test(between)) return false;
  return between.length <= LONGEST_UNKNOWN && (/[\d—/-]$/.test(between) || between.length <= SHORT);
}

const LONGEST_BETWEEN = 300;
const LONGEST_UNKNOWN = 80;
const SHORT = 6;
const VALUES = /^[\d.,+%—–/|\\无-]*$/;

function partTable(text: string, run: readonly Mark[]): Part[] {
  return run.flatMap((mark, i): Part[] => {
    const label: Part = { kind: 'label', start: mark.start, end: mark.end };
    const next = run[i + 1];
    const end = next
      ? next.start
      : mark.end + LAST_VALUES.exec(text.slice(mark.end, mark.end + LONGEST_BETWEEN))![0].length;
    return end > mark.end ? [label, { kind: 'values', start: mark.end, end }] : [label];
  });
}

/** After the last label; a numeral that follows belongs to the next title, a number with its unit to a sentence. */
const LAST_VALUES = /^[\d.,+—–/|-]*(?![年月日件])/;

interface Cut {
  start: number;
  end: number;
}

/** Each value, and each run of words between values. */
function cutValues(text: string, start: number, end: number): Cut[] {
  const pieces = [...text.slice(start, end).matchAll(PIECE)].filter(({ 0: piece }) => !DRAWN.test(piece));
  return pieces.map(({ 0: piece, index }) => {
    return { start: start + index, end: start + index + piece.trimEnd().length };
  });
}

/** A numeral with its words, a number with its unit, a sign; or words up to the next number. */
const PIECE =
  /\d{1,2}[.、]\s?\p{Script=Han}[^\d\s]*|[+-]?\d[\d,]*(?:\.\d+)?(?:件|项|万元|元)?|\||[-—–/]+|[^\d\s/|—–-]+/gu;

/** What stands between cells, and under the header of Markdown. */
const DRAWN = /^(?:\||:?-{3,400}:?)$/;

/** Sentences that white space parts, and the title before them. */
function cutProse(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  let from = start;
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SENTENCE_END)) {
    cuts.push({ start: from, end: start + index + mark.length });
    from = start + index + mark.length;
  }
  cuts.push({ start: from, end });
  return cuts.filter((cut) => text.slice(cut.start, cut.end).trim() !== '');
}

const SENTENCE_END = /(?:。|年度报告(?=\s{1,9}[根按为依本现]))\s/g;

function cutBlock(block: Paragraph | Heading, { start, end }: Cut): Block[] {
  const written = block.text.slice(start, end);
  const text = written.trim();
  if (text === '') return [];
  const from = start + written.indexOf(text);
  const before = block.runs.findLast((run) => run.start <= from);
  const within = block.runs.filter((run) => run.start > from && run.start < end);
  const runs = [...(before ? [{ ...before, start: from }] : []), ...within];
  return [{ kind: 'paragraph', text, runs: runs.map((run) => ({ ...run, start: run.start - from })) }];
}
