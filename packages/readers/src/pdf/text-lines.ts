import type { Box, Glyph } from './ink.ts';

/** Characters on one line of writing. */
export interface TextLine {
  text: string;
  box: Box;
  base: number;
  /** Of most of its characters. */
  size: number;
  /** What stands between wide gaps, from left to right. */
  parts: LinePart[];
  glyphs: readonly Glyph[];
}

export interface LinePart {
  text: string;
  left: number;
  right: number;
}

/** The lines that characters make, from top to bottom. Footnote marks are left out: 5¹件 is 5. */
export function readLines(glyphs: readonly Glyph[]): TextLine[] {
  return groupByBase(glyphs).flatMap((line) => {
    const kept = withoutTwins(withoutMarks(line));
    return kept.length > 0 ? [makeLine(kept)] : [];
  });
}

/** Marks stand higher and are smaller, so lines are made of what is of the usual size first. */
function groupByBase(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.findLast(
      ({ base, size }) => glyph.base - base <= Math.max(size, glyph.size) * SAME_LINE,
    );
    if (!line) {
      lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
      continue;
    }
    line.glyphs.push(glyph);
    if (glyph.size > line.size) Object.assign(line, { base: glyph.base, size: glyph.size });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

const SAME_LINE = 0.45;

/** Raised and small, beside what is neither. */
function withoutMarks(line: Glyph[]): Glyph[] {
  const [first] = line;
  if (line.every(({ size, base }) => size === first!.size && base === first!.base)) return line;
  const size = usual(line.map((glyph) => glyph.size));
  const bases = line.filter((glyph) => glyph.size >= 0.8 * size).map(({ base }) => base);
  const base = usual(bases);
  return line.filter((glyph) => {
    const isMark = glyph.size <= 0.75 * size && base - glyph.base >= 0.15 * size;
    return !isMark || /\p{Script=Han}/u.test(glyph.text);
  });
}

/** Bold letters may be drawn twice, a hair apart. */
function withoutTwins(line: Glyph[]): Glyph[] {
  return line.filter((glyph, i) => {
    const before = line[i - 1];
    return (
      !before ||
      before.text !== glyph.text ||
      Math.abs(glyph.left - before.left) > 0.2 * (glyph.right - glyph.left)
    );
  });
}

export function usual(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return values[0] ?? 0;
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

function makeLine(glyphs: readonly Glyph[]): TextLine {
  const size = usual(glyphs.map((glyph) => glyph.size));
  const base = usual(glyphs.map((glyph) => glyph.base));
  const gaps = glyphs.slice(1).map((glyph, i) => (glyph.left - glyphs[i]!.right) / size);
  // Letters set apart from each other, as in the heads of tables, are one word; numbers are not.
  const isWord = (i: number) => !/^[\d.-]/.test(glyphs[i]!.text) && !/^[\d.-]/.test(glyphs[i + 1]!.text);
  const between = gaps.filter((_, i) => isWord(i));
  const spread = between.length >= 2 ? Math.max(0, usual(between)) : 0;
  const parts: LinePart[] = [];
  let text = '';
  glyphs.forEach((glyph, i) => {
    const gap = i === 0 ? 0 : gaps[i - 1]! - (spread > 0 && isWord(i - 1) ? spread : 0);
    const before = glyphs[i - 1]?.text ?? '';
    if (i === 0 || gap > WIDE) parts.push({ text: '', left: glyph.left, right: glyph.right });
    const space = gap > NARROW && gap > leastSpace(before, glyph.text) ? ' ' : '';
    const part = parts.at(-1)!;
    part.text += part.text === '' ? glyph.text : space + glyph.text;
    part.right = Math.max(part.right, glyph.right);
    text += space + glyph.text;
  });
  const left = glyphs[0]!.left;
  const right = Math.max(...glyphs.map((glyph) => glyph.right));
  return {
    text,
    base,
    size,
    parts,
    glyphs,
    box: { left, right, top: base - 0.88 * size, bottom: base + 0.12 * size },
  };
}

function leastSpace(before: string, after: string): number {
  if (/[\d.]$/.test(before) && /^[\d.]/.test(after)) return DIGITS;
  return isLatin(before) && isLatin(after) ? NARROW : SPACE;
}

/**
 * Gaps as shares of the size: between words in Latin letters, between digits (a quarter is put in where the script
 * changes, though it be by a word that is hidden), between others, and between columns.
 */
const NARROW = 0.18;
const DIGITS = 0.3;
const SPACE = 0.6;
const WIDE = 1.2;

export function isLatin(text: string): boolean {
  return /^[!-~]/.test(text);
}
