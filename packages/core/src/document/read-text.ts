import type { Block, Table, TableCell } from './blocks.ts';
import { foldRadicals } from './fold-radicals.ts';
import { foldSpace } from './fold-space.ts';

/**
 * The blocks of flattened text: a paragraph a line, Markdown headings and tables as what they are. Tabs stay, also at
 * the ends of a line: they stood between cells, and what they part may be empty. The origin of a block is the number
 * of its line, from 1.
 */
export function readText(text: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = countPipeRows(lines, i);
    if (rows > 0) blocks.push(readPipes(lines.slice(i, i + rows)));
    else blocks.push(...readLine(lines[i]!));
    i += Math.max(rows, 1);
  }
  return blocks;
}

interface Line {
  /** White space folded, tabs excepted. */
  text: string;
  number: number;
}

/** Lines; a form feed ends one too, but no editor counts it. */
function readLines(text: string): Line[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, i) => line.split(/[\f\v\u0085\u2028\u2029]/).map((part) => foldLine(part, i + 1)));
}

function foldLine(line: string, number: number): Line {
  const cells = line.split('\t').map((cell) => stripBold(foldRadicals(foldSpace(cell)).trim()));
  const text = cells.join('\t');
  return { text: text.trim() === '' ? '' : closeNumeral(text), number };
}

function stripBold(text: string): string {
  return text.includes('**') ? text.replace(/\*\*([^*]{1,200})\*\*/g, '$1') : text;
}

/** A tab after a numeral is the indent of a list, one before a lone line that of a paragraph. */
function closeNumeral(line: string): string {
  const text = /^\t{1,9}[^\t\d][^\t]{3,}$/.test(line) ? line.trimStart() : line;
  return text.replace(
    /^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、])\t(?=\p{Script=Han})/u,
    '$1',
  );
}

function readLine({ text, number }: Line): Block[] {
  if (text === '') return [];
  const runs = [{ start: 0, origin: number }];
  const heading = /^(#{1,6})[ \t]+(.*)$/.exec(text);
  if (!heading) return [{ kind: 'paragraph', text, runs }];
  const title = heading[2]!.replace(/ #{1,6}$/, '');
  return title === '' ? [] : [{ kind: 'heading', level: heading[1]!.length, text: title, runs }];
}

const RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** How many lines from here on are a Markdown table: under a rule, or each between pipes and of one width. */
function countPipeRows(lines: readonly Line[], from: number): number {
  const first = lines[from]!.text;
  if (!first.includes('|') || RULE.test(first)) return 0;
  const second = lines[from + 1]?.text ?? '';
  const ruled = second.includes('|') && RULE.test(second);
  const width = splitPipes(first).length;
  const belongs = ({ text }: Line): boolean =>
    ruled ? text.includes('|') : isBetweenPipes(text) && splitPipes(text).length === width;
  if (!ruled && (!isBetweenPipes(first) || width < 2)) return 0;
  let until = from + 1;
  while (until < lines.length && belongs(lines[until]!)) until += 1;
  return until - from >= 2 ? until - from : 0;
}

function isBetweenPipes(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

function splitPipes(text: string): string[] {
  const cells = text.replace(/^\|/, '').split(/(?<!\\)\|/);
  if (text.length > 1 && text.endsWith('|') && cells.at(-1) === '') cells.pop();
  return cells.map((cell) =>
    cell
      .replaceAll('\\|', '|')
      .replace(/<br ?\/?>/gi, ' ')
      .trim(),
  );
}

function readPipes(lines: readonly Line[]): Table {
  const rows = lines.filter(({ text }) => !RULE.test(text));
  const cells = rows.flatMap(({ text, number }, row) =>
    splitPipes(text).map((cell, column): TableCell => {
      return { row, column, rowSpan: 1, columnSpan: 1, text: cell, image: false, origin: number };
    }),
  );
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  return { kind: 'table', rows: rows.length, columns, cells, origin: lines[0]!.number };
}
