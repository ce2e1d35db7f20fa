import type { Block, Origin, TableCell } from '../../document/blocks.ts';
import { FORM_LETTERS } from '../form-letters.ts';
import { MOST_FORGIVEN, plainNumeral } from '../label.ts';
import { isPageNumber } from '../page-furniture.ts';
import type { Prose } from '../report.ts';
import { findOfficialSection } from '../section-title.ts';
import { isValue, readKind, settleKinds } from './cell-kind.ts';
import { findRunningNumbers } from './running-numbers.ts';

/**
 * A cell of flattened text; `row` is the place of its block among the blocks, `column` its place in the line. A
 * `break` stands for what ends every table: a real one, or the heading of a section.
 */
export interface FlatCell extends TableCell {
  kind: 'words' | 'value' | 'blank' | 'break';
  /** Its line holds tabs. */
  tabbed: boolean;
}

/** Lines of text as cells, in reading order; page numbers are passed over. */
export interface FlatText {
  blocks: readonly Block[];
  cells: readonly FlatCell[];
  /** The lines that stand more than once, as what is printed at the top of every page does. */
  repeated: ReadonlySet<string>;
}

export function readFlatText(blocks: readonly Block[]): FlatText {
  const met = new Set<string>();
  const repeated = new Set<string>();
  const numbers = findRunningNumbers(blocks);
  const cells = blocks.flatMap((block, row): FlatCell[] => {
    if (block.kind === 'table') return [makeCell('break', '', row)];
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [];
    if (met.has(block.text)) repeated.add(block.text);
    met.add(block.text);
    return readLine(block, row, numbers.get(block) ?? 0);
  });
  return { blocks, cells: settleKinds(cells), repeated };
}

/** @param from where the line begins, past the number of the row */
function readLine(block: Prose, row: number, from: number): FlatCell[] {
  const text = block.text.slice(from);
  if (isProse(text)) return [{ ...makeCell('words', text, row), origin: originAt(block, from) }];
  if (isPageNumber(text) && !/^[\d\s]*$/.test(text) && !isValue(text)) return [];
  if (findOfficialSection(text.replace(/^\s{0,4}[一二三四五六]?[、.．，,]/, '')) !== null)
    return [makeCell('break', text, row)];
  const tabbed = text.includes('\t');
  const cells: FlatCell[] = [];
  let start = from;
  for (const written of text.split('\t')) {
    const origin = originAt(block, start);
    for (const part of splitCell(plainNumeral(written.trim()))) {
      const column = cells.length;
      cells.push({ ...makeCell(readKind(part, isAfterValue(cells)), part, row), column, origin, tabbed });
    }
    start += written.length + 1;
  }
  return cells;
}

/** Words that no form has, in one piece: most lines of a page, told by their first characters. No value has three. */
function isProse(text: string): boolean {
  return text.length > SHORTEST_PROSE && !PARTED.test(text) && FORM_LETTERS.hasStrangers(text, MOST_FORGIVEN);
}

const SHORTEST_PROSE = 8;

/** What may part a line into cells. */
const PARTED = /[\s（(]|\d[.．、]/;

function isAfterValue(line: readonly FlatCell[]): boolean {
  return line.some(({ kind }) => kind === 'value');
}

function makeCell(kind: FlatCell['kind'], text: string, row: number): FlatCell {
  return { kind, text, row, column: 0, rowSpan: 1, columnSpan: 1, image: false, origin: null, tabbed: false };
}

function originAt({ runs }: Prose, offset: number): Origin {
  return (runs.findLast((run) => run.start <= offset) ?? runs[0])?.origin ?? null;
}

/** What is longer is prose; the longest label of the form has forty characters. */
const LONGEST_CELL = 120;

/** Values that only spaces part, and labels that stand in one cell with that of their group. */
function splitCell(text: string): string[] {
  if (text.length > LONGEST_CELL) return [text];
  const pieces = text.split(' ');
  let from = pieces.length;
  while (from > 0 && isPlainValue(pieces[from - 1]!, pieces[from - 2])) from -= 1;
  const values = pieces.slice(from);
  if (from === 0 && isValue(text)) return [text];
  const words = splitLabels(pieces.slice(0, from).join(' '));
  return text === '' ? [''] : [...words, ...values];
}

/** A number, or a sign for none; but the 无 of （四） 无 begins a label, whose 法提供 stands in the next line. */
function isPlainValue(piece: string, before = ''): boolean {
  if (piece === '无') return !/^[（(][一二三四五六七][）)]$/.test(before);
  const plain = piece.normalize('NFKC');
  if (/^[-—–─/]{1,2}$/.test(plain)) return true;
  return /^[+-]?\d[\d,]{0,20}(?:\.\d{1,8})?(?:\p{Script=Han}{1,2})?$/u.test(plain) && isValue(piece);
}

/** （三）不予公开 1.属于国家秘密 */
function splitLabels(text: string): string[] {
  return text
    .split(
      /(?<=[^第\s])\s?(?=[（(][一二三四五六七][）)])|(?<=[\p{Script=Han}）)])\s?(?=\d[.．、]\s?\p{Script=Han})/u,
    )
    .filter((part) => part !== '');
}
