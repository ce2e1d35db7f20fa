import { foldRadicals } from '@gouji/core';
import { type Glyph, type Ink, LOST } from './ink.ts';
import { IDENTITY, type Matrix, multiply, place, translate } from './matrix.ts';
import { readPath } from './read-path.ts';

/** The drawing instructions of a page, as pdf.js lists them. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What pdf.js knows of a font; null for one that it could not load. */
export type FontOf = (
  name: string,
) => { fontMatrix?: readonly number[] | undefined; vertical?: boolean | undefined } | null;

/**
 * Follows the drawing instructions of a page and keeps characters, ruling lines and pictures.
 *
 * @param names the names of the instructions by their numbers
 * @param view what takes the page's own coordinates to points from the top left
 */
export function readInk(operators: Operators, names: readonly string[], fontOf: FontOf, view: Matrix): Ink {
  const pen = new Pen(view, fontOf);
  const { fnArray, argsArray } = operators;
  let before = '';
  for (let i = 0; i < fnArray.length; i += 1) {
    const name = names[fnArray[i]!] ?? '';
    // Pictures are not decoded, and pdf.js then leaves out that they are painted: their place is left.
    if (before === 'transform' && name === 'restore') pen.image();
    before = name;
    const step = STEPS[name];
    if (step) step(pen, (argsArray[i] ?? NOTHING) as Arguments);
  }
  return pen.ink;
}

/** pdf.js declares none of these shapes; `pdfjs.test.ts` holds it to them. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Arguments = any;

const NOTHING: Arguments = [];

/** A character as pdf.js gives it, its width in the units of its font. */
interface ShownGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
}

interface State {
  matrix: Matrix;
  lineWidth: number;
  fontSize: number;
  /** From the units of the font to those of the text. */
  fontScale: number;
  vertical: boolean;
  /** The font could not be loaded: what is shown in it is lost. */
  lostFont: boolean;
  charSpace: number;
  wordSpace: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

class Pen {
  readonly ink: Ink = { glyphs: [], horizontal: [], vertical: [], dots: [], images: [] };
  readonly fontOf: FontOf;
  state: State;
  #saved: State[] = [];
  /** Of the last line that was begun, and how far the text on it has come, in its own units. */
  #line: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #moved = true;

  constructor(view: Matrix, fontOf: FontOf) {
    this.fontOf = fontOf;
    this.state = {
      matrix: view,
      lineWidth: 1,
      fontSize: 1,
      fontScale: 0.001,
      vertical: false,
      lostFont: false,
      charSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    };
  }

  save(): void {
    this.#saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, matrix);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#line = matrix;
    this.#x = 0;
    this.#y = 0;
    this.#moved = true;
  }

  moveText(x: number, y: number): void {
    this.setTextMatrix(translate(this.#line, x, y));
  }

  setFont(name: string, size: number): void {
    const font = this.fontOf(name);
    const { state } = this;
    state.lostFont = font === null;
    state.fontSize = size;
    state.fontScale = Math.abs(font?.fontMatrix?.[0] || 0.001);
    state.vertical = font?.vertical ?? false;
  }

  show(glyphs: readonly (ShownGlyph | number)[]): void {
    const { state } = this;
    const full = multiply(state.matrix, this.#line);
    if (state.lostFont) this.#add(full, LOST, state.fontSize, 0, 0);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') this.#advance((-glyph / 1000) * state.fontSize);
      else if (glyph) this.#showOne(full, glyph);
    }
  }

  #showOne(full: Matrix, { unicode, width, isSpace, vmetric }: ShownGlyph): void {
    const { state } = this;
    const scale = state.fontScale * state.fontSize;
    const space = state.charSpace + (isSpace ? state.wordSpace : 0);
    const text = readCharacter(unicode);
    if (!state.vertical) {
      if (text !== '') this.#add(full, text, width * scale, 0, 0);
      this.#advance(width * scale + space);
      return;
    }
    const [down = -1000, middle = 500, above = 880] = vmetric ?? [];
    if (text !== '') this.#add(full, text, width * scale, -middle * scale, -above * scale);
    this.#advance(down * scale - space);
  }

  #advance(by: number): void {
    const { stretch, vertical } = this.state;
    if (vertical) this.#y += by;
    else this.#x += by * stretch;
  }

  #add([a, b, c, d, e, f]: Matrix, text: string, width: number, x: number, y: number): void {
    const { rise, stretch, mode, fontSize } = this.state;
    // Invisible text is what a machine has read in a picture.
    if (mode === 3 || mode === 7) return;
    const across = this.#x + x;
    const down = this.#y + y + rise;
    const left = a * across + c * down + e;
    const base = b * across + d * down + f;
    const right = left + a * width * stretch;
    const rightBase = base + b * width * stretch;
    const size = Math.hypot(c, d) * Math.abs(fontSize);
    const turn = turnOf(right - left, rightBase - base);
    if (turn === 'aslant' || !(size > 0.5) || !Number.isFinite(left + right + base)) return;
    const glyph: Glyph = {
      text,
      left: Math.min(left, right),
      right: Math.max(left, right),
      base,
      size,
      moved: this.#moved,
    };
    this.#moved = false;
    if (turn === 'upright') this.ink.glyphs.push(glyph);
    // A number on its side could be read from either end.
    else
      this.ink.glyphs.push({
        ...glyph,
        text: /[\d.%]/.test(text) ? LOST : text,
        right: left + size / 2,
        left: left - size / 2,
      });
  }

  nextLine(): void {
    this.moveText(0, -this.state.leading);
  }

  image(): void {
    const corners = [place(this.state.matrix, 0, 0), place(this.state.matrix, 1, 1)] as const;
    const [[x, y], [u, v]] = corners;
    this.ink.images.push({
      left: Math.min(x, u),
      right: Math.max(x, u),
      top: Math.min(y, v),
      bottom: Math.max(y, v),
    });
  }
}

/** What a glyph says: '' for white space, the lost character where its font gives none. A document has few of them. */
function readCharacter(unicode: string): string {
  const known = CHARACTERS.get(unicode);
  if (known !== undefined) return known;
  const text = foldCharacter(unicode);
  if (CHARACTERS.size < MOST_KEPT) CHARACTERS.set(unicode, text);
  return text;
}

const CHARACTERS = new Map<string, string>();
const MOST_KEPT = 30_000;

function foldCharacter(unicode: string): string {
  if (/^[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/.test(unicode)) return '';
  if (unicode === '' || LOST_CHARACTER.test(unicode)) return LOST;
  return foldRadicals(unicode);
}

/** Control characters, the private use area, and what says itself that it is lost. */
const LOST_CHARACTER = /[\p{Cc}\p{Co}\ufffd]/u;

/** Watermarks stand aslant. */
function turnOf(dx: number, dy: number): 'upright' | 'turned' | 'aslant' {
  if (dx >= 0 && Math.abs(dy) <= 0.05 * dx + 0.01) return 'upright';
  return Math.abs(dx) <= 0.05 * Math.abs(dy) ? 'turned' : 'aslant';
}

/** What each instruction does; the others change nothing that is read. */
const STEPS: Readonly<Record<string, (pen: Pen, args: Arguments) => void>> = {
  save: (pen) => pen.save(),
  restore: (pen) => pen.restore(),
  transform: (pen, args) => pen.transform(args),
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.save();
    if (matrix) pen.transform(matrix);
  },
  paintFormXObjectEnd: (pen) => pen.restore(),
  setLineWidth: (pen, [width]) => {
    pen.state.lineWidth = width;
  },
  beginText: (pen) => pen.setTextMatrix(IDENTITY),
  setTextMatrix: (pen, args) => pen.setTextMatrix(args.length === 6 ? args : args[0]),
  moveText: (pen, [x, y]) => pen.moveText(x, y),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = -y;
    pen.moveText(x, y);
  },
  nextLine: (pen) => pen.nextLine(),
  setLeading: (pen, [leading]) => {
    pen.state.leading = leading;
  },
  setCharSpacing: (pen, [space]) => {
    pen.state.charSpace = space;
  },
  setWordSpacing: (pen, [space]) => {
    pen.state.wordSpace = space;
  },
  setHScale: (pen, [percent]) => {
    pen.state.stretch = percent / 100;
  },
  setTextRise: (pen, [rise]) => {
    pen.state.rise = rise;
  },
  setTextRenderingMode: (pen, [mode]) => {
    pen.state.mode = mode;
  },
  setFont: (pen, [name, size]) => pen.setFont(name, size),
  showText: (pen, [glyphs]) => pen.show(glyphs),
  showSpacedText: (pen, [glyphs]) => pen.show(glyphs),
  nextLineShowText: (pen, args) => {
    pen.nextLine();
    pen.show(args.at(-1));
  },
  nextLineSetSpacingShowText: (pen, args) => {
    pen.nextLine();
    pen.show(args.at(-1));
  },
  constructPath: (pen, [paint, [data]]) => {
    if (data) readPath(data, paint, pen.state, pen.ink);
  },
  paintImageXObject: (pen) => pen.image(),
  paintInlineImageXObject: (pen) => pen.image(),
  paintImageMaskXObject: (pen) => pen.image(),
};
