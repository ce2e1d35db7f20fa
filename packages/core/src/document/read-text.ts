import { blankPageNumbers } from './blank-page-numbers.ts';
import type { Block } from './blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { hideEscapes, showEscapes } from './escapes.ts';
import { foldCells } from './fold-cells.ts';
import { joinQuotedLines } from './join-quoted-lines.ts';
import { partCommaLines } from './part-comma-lines.ts';
import { partPipedLines } from './part-piped-lines.ts';
import { partRuledLines } from './part-ruled-lines.ts';
import { takePictures } from './pictures.ts';
import { countPipeRows, endOfPipes, type Line, readPipes } from './read-pipes.ts';
import { BREAK_TAG, stripMarkup } from './strip-markup.ts';
import { countWidth, findWrapWidth, SPREAD } from './wrap-width.ts';

/**
 * The blocks of flattened text: a paragraph a line, Markdown headings and tables as what they are. Tabs stay. The
 * origin of a block is the number of its line, from 1.
 */
export function readText(text: string): Block[] {
  const lines = partPipedLines(partCommaLines(partRuledLines(readLines(blankPageNumbers(text)))));
  const blocks: Block[] = [];
  const width = findWrapWidth(lines) ?? LONG_LINE + SPREAD;
  let above: Line | undefined;
  let isBlank = false;
  for (let i = 0; i < lines.length; ) {
    const until = endOfPipes(lines, i);
    const own = lines.slice(i, Math.max(until, i + 1));
    if (countPipeRows(lines, i) > 0) blocks.push(readPipes(own));
    else {
      for (const line of own) {
        blocks.push(...readLine(line).map((block) => shapeBlock(block, line, { width, above, isBlank })));
        isBlank = line.text === '';
        if (!isBlank) above = line;
      }
    }
    i += own.length;
  }
  return blocks;
}

/** Where no line is broken by its width, the end of a page may still break a long one. */
const LONG_LINE = 60;

interface Around {
  /** Of the lines that were broken. */
  width: number;
  /** The last line that is not blank. */
  above: Line | undefined;
  /** A blank line stands between. */
  isBlank: boolean;
}

/** Says of the line whether it may go on in the next, and whether it begins a paragraph. */
function shapeBlock(block: Block, line: Line, { width, above, isBlank }: Around): Block {
  if (block.kind !== 'paragraph' || block.text.includes('\t')) return block;
  const isFull = countWidth(block.text) + line.indent / 2 >= width - SPREAD;
  const isIndented = above !== undefined && line.indent > above.indent + 1;
  const apart = isIndented ? 'indent' : isBlank ? 'blank' : null;
  return { ...block, ...(isFull ? { full: true } : {}), ...(apart ? { apart } : {}) };
}

/** Lines; a form feed ends one too, but no editor counts it. */
function readLines(text: string): Line[] {
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap((line, i) => partLine(line).map((part) => foldLine(part, i + 1)));
  return joinQuotedLines(lines);
}

/** A break of HTML stays in the cell in which it stands. */
function partLine(line: string): string[] {
  const parts = line.split(PART);
  return line.includes('<') && !/[|\t]/.test(line) ? parts.flatMap((part) => part.split(BREAK_TAG)) : parts;
}

/** What ends a line beside its end. */
const PART = /[\f\v\u0085\u2028\u2029]/;

function foldLine(line: string, number: number): Line {
  const words = stripMarkup(hideEscapes(decodeEntities(line.replace(QUOTED, ''))));
  const text = foldCells(words.replace(BULLET, ''));
  return { text: text.trim() === '' ? '' : text, number, indent: countIndent(line) };
}

/** An ideographic space is as wide as two others, and most take a tab for eight. */
function countIndent(line: string): number {
  const [space] = /^[ \t\u00A0\u2002\u2003\u3000]{0,400}/.exec(line)!;
  return [...space].reduce((sum, sign) => sum + (sign === '\t' ? 8 : /[\u2003\u3000]/.test(sign) ? 2 : 1), 0);
}

/** Before each line of what was quoted in a mail or in Markdown. */
const QUOTED = /^ {0,3}(?:> ?){1,9}/;

/** Of a list, before words; before a figure it is a sign, or belongs to the number of a page. */
const BULLET = /^[ \t]{0,12}[-*] {1,4}(?=[\p{Script=Han}（《“])/u;

function readLine(line: Line): Block[] {
  if (line.text === '' || isDrawn(line.text)) return [];
  const { text: words, names } = takePictures(line.text);
  const origin = line.number;
  const pictures = names.map((name): Block => ({ kind: 'image', text: name, origin }));
  const text = showEscapes(words.replace(BREAK_TAG, ' '));
  const runs = [{ start: 0, origin }];
  const heading = /^(#{1,6})[ \t](.*)$/s.exec(words);
  if (!heading)
    return [...pictures, ...(text.trim() === '' ? [] : [{ kind: 'paragraph', text, runs } as const])];
  const title = showEscapes(heading[2]!.trimStart().replace(CLOSING, ''));
  return title === ''
    ? pictures
    : [...pictures, { kind: 'heading', level: heading[1]!.length, text: title, runs }];
}

/** A line across the page, the fences of pandoc and of code, a break of the page. Lone hyphens apart are values. */
function isDrawn(text: string): boolean {
  if (/^(?::::|```|~~~|\\newpage|\\pagebreak)/.test(text)) return true;
  if (!DRAWN.test(text)) return false;
  const plain = text.replaceAll(' ', '');
  const isOne = [...plain].every((sign) => sign === plain[0]);
  return isOne && plain.length > 2 && (plain[0] !== '-' || text.includes('---'));
}

const DRAWN = /^[-=*_~ ]{3,2000}$/;

/** The marks that may close a heading, and what pandoc adds: ## 标题 ## {#anchor} */
const CLOSING = /(?: #{1,6})?(?: ?\{[#.][^{}]{0,200}\})?$/;
