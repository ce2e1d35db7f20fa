import type { PdfOrigin } from './ink.ts';
import { isLatin, type TextLine, usual } from './text-lines.ts';

/** A line of prose and the page that it stands on. */
export interface ProseLine extends TextLine {
  page: number;
}

/** A paragraph, and where each of its lines begins in it. */
export interface Joined {
  text: string;
  runs: { start: number; origin: PdfOrigin }[];
}

/** The left and the right edge of the prose of a document. */
export interface Margins {
  left: number;
  right: number;
  /** What begins with a numeral is set in. */
  indented: boolean;
}

/** Where most long lines begin and end, and whether headings do further in. */
export function findMargins(lines: readonly ProseLine[]): Margins {
  const widest = Math.max(...lines.map(({ box }) => box.right - box.left), 0);
  const long = lines.filter(({ box }) => box.right - box.left > 0.8 * widest);
  const lefts = long.map(({ box }) => box.left).sort((a, b) => a - b);
  const left = lefts[lefts.length >> 2] ?? 0;
  const headings = lines.filter(({ text }) => isHeading(text));
  const further = headings.filter(({ box, size }) => box.left - left > INDENT * size);
  return {
    left,
    right: usual(long.map(({ box }) => box.right)),
    indented: headings.length > 2 && further.length >= MOST * headings.length,
  };
}

/** Of the headings of a document. */
const MOST = 0.75;

/** Lines broken by the width of the page, joined to paragraphs; page ends are ends of lines like others. */
export function joinLines(lines: readonly ProseLine[], margins: Margins): Joined[] {
  const paragraphs: Joined[] = [];
  let above: ProseLine | undefined;
  let pitch = 0;
  for (const line of lines) {
    const step = above && above.page === line.page ? line.base - above.base : 0;
    const last = paragraphs.at(-1);
    if (last && above && runsOn(above, line, { margins, pitch })) {
      append(last, line);
      if (step > 0) pitch = step;
    } else {
      paragraphs.push({ text: line.text, runs: [{ start: 0, origin: originOf(line) }] });
      pitch = 0;
    }
    above = line;
  }
  return paragraphs;
}

/** Whether a line goes on in the next. */
function runsOn(
  above: ProseLine,
  line: ProseLine,
  { margins, pitch }: { margins: Margins; pitch: number },
): boolean {
  if (Math.abs(line.size - above.size) > 0.12 * Math.max(line.size, above.size)) return false;
  const step = line.page === above.page ? line.base - above.base : 0;
  if (step > 3.2 * line.size || (pitch > 0 && step > 1.35 * pitch)) return false;
  if (isCentred(above, margins) && isCentred(line, margins)) return !isHeading(line.text);
  if (margins.right - above.box.right > FULL * above.size + widthOfFirst(line)) return false;
  if (line.box.left - margins.left > INDENT * line.size) return hangs(above, line) && !isHeading(line.text);
  // A paragraph that does not begin with an indent is told by its numeral.
  if (margins.indented && !/^[一二三四五六七八九十]/.test(line.text)) return true;
  return !isHeading(line.text) || !/[。；：;:！？]$/.test(above.text);
}

/** What would have stood in the line above, had there been room. */
function widthOfFirst(line: ProseLine): number {
  const word = /^[!-~]{1,24}/.exec(line.text)?.[0] ?? '';
  const share = (word.length || 1) / line.text.length;
  return share * (line.box.right - line.box.left);
}

/** How much of a line may be left empty at its end, and how far a paragraph is indented, in characters. */
const FULL = 1.2;
const INDENT = 1.2;

/** A line set in on both sides, as far on the one as on the other. */
function isCentred({ box, size }: ProseLine, { left, right }: Margins): boolean {
  const before = box.left - left;
  const after = right - box.right;
  return before > 2.5 * size && after > 2.5 * size && Math.abs(before - after) < 1.5 * size;
}

/** Lines of one block that is indented as a whole begin at one place. */
function hangs(above: ProseLine, line: ProseLine): boolean {
  return Math.abs(above.box.left - line.box.left) < 0.5 * line.size && !/[。；！？：]$/.test(above.text);
}

/** A numeral of a section or of a list. */
function isHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]{1,3}[章节条])/.test(
    text,
  );
}

function append(paragraph: Joined, line: ProseLine): void {
  const isApart = /[A-Za-z,.;:]$/.test(paragraph.text) && isLatin(line.text);
  if (isApart) paragraph.text += ' ';
  paragraph.runs.push({ start: paragraph.text.length, origin: originOf(line) });
  paragraph.text += line.text;
}

function originOf({ page, box }: ProseLine): PdfOrigin {
  return { page, box: [box.left, box.top, box.right - box.left, box.bottom - box.top] };
}
