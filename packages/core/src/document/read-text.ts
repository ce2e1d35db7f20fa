import { blankPageNumbers } from './blank-page-numbers.ts';
import type { Block } from './blocks.ts';
import { foldCells } from './fold-cells.ts';
import { partRuledLines } from './part-ruled-lines.ts';
import { countPipeRows, type Line, readPipes } from './read-pipes.ts';

/**
 * The blocks of flattened text: a paragraph a line, Markdown headings and tables as what they are. Tabs stay. The
 * origin of a block is the number of its line, from 1.
 */
export function readText(text: string): Block[] {
  const lines = partRuledLines(readLines(blankPageNumbers(text)));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows = countPipeRows(lines, i);
    if (rows > 0) blocks.push(readPipes(lines.slice(i, i + rows)));
    else blocks.push(...readLine(lines[i]!));
    i += Math.max(rows, 1);
  }
  return blocks;
}

/** Lines; a form feed ends one too, but no editor counts it. */
function readLines(text: string): Line[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, i) => line.split(/[\f\v\u0085\u2028\u2029]/).map((part) => foldLine(part, i + 1)));
}

function foldLine(line: string, number: number): Line {
  const text = foldCells(stripBold(line.replace(QUOTED, '')));
  return { text: text.trim() === '' ? '' : text, number };
}

/** Before each line of what was quoted in a mail or in Markdown. */
const QUOTED = /^ {0,3}(?:> ?){1,9}/;

function stripBold(text: string): string {
  return text.includes('**') ? text.replace(/\*\*([^*]{1,200})\*\*/g, '$1') : text;
}

function readLine({ text, number }: Line): Block[] {
  if (text === '') return [];
  const runs = [{ start: 0, origin: number }];
  const heading = /^(#{1,6})[ \t](.*)$/s.exec(text);
  if (!heading) return [{ kind: 'paragraph', text, runs }];
  const title = heading[2]!.trimStart().replace(/ #{1,6}$/, '');
  return title === '' ? [] : [{ kind: 'heading', level: heading[1]!.length, text: title, runs }];
}
