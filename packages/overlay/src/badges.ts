import type { Finding, Lang } from '@gouji/core';
import { isSpread, SEVERITY_WORDS } from '@gouji/outputs';
import { type Box, boxAt, type Point } from './box.ts';
import {
  findBlock,
  measureElement,
  measureLines,
  measureSpot,
  measureText,
  rememberClips,
} from './measure.ts';
import { moveTo } from './outlines.ts';
import { type Disc, findEnd, placeOnCell, placeOnLine } from './place-badge.ts';
import type { Target } from './targets.ts';
import { say } from './words.ts';

export interface Badge {
  target: Target;
  button: HTMLButtonElement;
  /** Around a suspect cell; quoted words are highlighted instead. */
  frame: HTMLElement | null;
  clips: readonly Element[];
}

/** What is drawn into, in coordinates of the viewport: where the overlay begins, and what no mark may leave. */
export interface Surface {
  origin: Point;
  bounds: Box;
}

const TARGET = 24;
const GLYPHS = { error: '✕', warning: '!', info: 'i' } as const;

/** The marks on the page: a button on each place that findings speak of. */
export class Badges {
  readonly #layer: HTMLElement;
  list: Badge[] = [];
  /** The cells beside marked ones, whose numbers no mark may cover. */
  #cells: readonly Node[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  /** Those that were there are gone at once: they would count as part of the page. */
  clear(): void {
    this.list = [];
    this.#layer.replaceChildren();
  }

  /** Places them before they are in the document, where each change of theirs would lay it out anew. */
  show(targets: readonly Target[], lang: Lang, surface: Surface): void {
    this.#cells = listNeighbours(targets);
    const findClips = rememberClips();
    this.list = targets.map((target, i) => ({
      ...this.#make(target, i === 0, lang),
      clips: findClips(target.spot),
    }));
    this.place(surface);
    const elements = this.list.flatMap(({ frame, button }) => (frame ? [frame, button] : [button]));
    this.#layer.replaceChildren(...elements);
  }

  /** Measures everything first and moves everything then, so that the page is laid out once. */
  place({ origin, bounds }: Surface): void {
    const document = this.#layer.ownerDocument;
    const obstacles = this.#cells.flatMap((cell) => measureText(document, cell) ?? []);
    const linesOf = rememberLines();
    const places = this.list.map(({ target, clips }) => {
      const box = measureSpot(target.spot, clips);
      if (!box) return null;
      const { spot } = target;
      const disc =
        spot instanceof Element
          ? placeOnCell(box, obstacles, bounds)
          : placeQuote(spot, box, { obstacles, bounds, linesOf });
      obstacles.push(boxAt(disc, { width: disc.size, height: disc.size }));
      return { box, disc };
    });
    this.list.forEach(({ button, frame }, i) => {
      const place = places[i];
      button.hidden = !place;
      if (frame) moveTo(frame, place?.box ?? null, origin);
      if (!place) return;
      const { left, top, size } = place.disc;
      const inset = (TARGET - size) / 2;
      button.classList.toggle('small', size < 18);
      button.style.left = `${Math.round(left - origin.left - inset)}px`;
      button.style.top = `${Math.round(top - origin.top - inset)}px`;
    });
  }

  /** Where they all stand. */
  get places(): string {
    return this.list
      .map(({ button: { hidden, style } }) => (hidden ? '' : `${style.left} ${style.top}`))
      .join();
  }

  /** Those after a button, or before it, the nearest first; from none, all of them from an end on. */
  after(from: Element | null, by: 1 | -1): Badge[] {
    const list = by > 0 ? this.list : [...this.list].reverse();
    return list.slice(list.findIndex(({ button }) => button === from) + 1);
  }

  /** As `after`, with one place of a finding that has several, as its suspects. */
  stopsAfter(from: Element | null, by: 1 | -1): Badge[] {
    const firsts = this.#firstPlaces();
    const current = this.list.find(({ button }) => button === from);
    const told = new Set(current?.target.findings);
    const isNew = ({ target }: Badge) => target.findings.some((finding) => !told.has(finding));
    return this.after(from, by).filter((badge) => firsts.has(badge) && isNew(badge));
  }

  /** The first place of each finding. */
  #firstPlaces(): ReadonlySet<Badge> {
    const met = new Set<Finding>();
    const firsts = this.list.filter(({ target }) => {
      const isFirst = target.findings.some((finding) => !met.has(finding));
      for (const finding of target.findings) met.add(finding);
      return isFirst;
    });
    return new Set(firsts);
  }

  /** The place of a finding. */
  find(finding: string): Badge | undefined {
    return this.list.find(({ target }) => target.findings.some(({ id }) => id === finding));
  }

  /** Where the first and the last place are to be seen, relative to the overlay: it changes when the page has moved. */
  signature({ left, top }: Point): string {
    return [this.list[0], this.list.at(-1)]
      .map((badge) => badge && measureSpot(badge.target.spot, []))
      .map((box) => (box ? `${Math.round(box.left - left)} ${Math.round(box.top - top)}` : ''))
      .join();
  }

  /** The one tab stop of the toolbar. */
  setCurrent(current: Badge): void {
    for (const { button } of this.list) button.tabIndex = button === current.button ? 0 : -1;
  }

  #make(target: Target, first: boolean, lang: Lang): Omit<Badge, 'clips'> {
    const { ownerDocument } = this.#layer;
    const { severity, doubtful, findings, spot } = target;
    const button = ownerDocument.createElement('button');
    button.type = 'button';
    button.className = `badge g-${severity}${doubtful ? ' doubtful' : ''}`;
    button.tabIndex = first ? 0 : -1;
    button.setAttribute(
      'aria-label',
      [SEVERITY_WORDS[lang][severity], ...findings.map(({ message }) => message)].join(say(lang, 'pause')),
    );
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-expanded', 'false');
    const mark = ownerDocument.createElement('span');
    mark.className = `g-mark g-${severity}`;
    mark.textContent = doubtful ? '?' : GLYPHS[severity];
    button.append(mark);
    const frame =
      spot instanceof Element && findings.some(isOfCell) ? ownerDocument.createElement('div') : null;
    if (frame) frame.className = `outline g-${severity}${doubtful ? ' doubtful' : ''}`;
    return { target, button, frame };
  }
}

/** The marked cells, and those in their row and in the rows above and below. */
function listNeighbours(targets: readonly Target[]): Node[] {
  const rows = targets.flatMap(({ spot }) => {
    const row = spot instanceof Element ? spot.closest('tr') : null;
    return row ? [row.previousElementSibling, row, row.nextElementSibling] : [];
  });
  return [...new Set(rows)].flatMap((row) => [...(row?.children ?? [])]);
}

/** Not of a label, a column or a table as a whole, whose mark only happens to stand on this cell. */
function isOfCell(finding: Finding): boolean {
  return (finding.suspects.length > 0 && !isSpread(finding)) || finding.cells.length === 1;
}

interface Room {
  obstacles: readonly Box[];
  bounds: Box;
  linesOf: (block: Element) => readonly Box[];
}

/** Its own paragraph and the next must stay legible. */
function placeQuote(spot: Range, line: Box, { obstacles, bounds, linesOf }: Room): Disc {
  const block = findBlock(spot);
  const own = linesOf(block);
  const next = block.nextElementSibling ? linesOf(block.nextElementSibling) : [];
  const near = [...own, ...next].filter(
    ({ top, bottom }) => bottom > line.top - 60 && top < line.bottom + 200,
  );
  const box = measureElement(block);
  const quoted = { line, block: box, end: findEnd(line, own, box) };
  return placeOnLine(quoted, [...obstacles, ...near], bounds);
}

/** Several quotes stand in one paragraph. */
function rememberLines(): (block: Element) => readonly Box[] {
  const known = new Map<Element, readonly Box[]>();
  return (block) => {
    const lines = known.get(block) ?? measureLines(block);
    known.set(block, lines);
    return lines;
  };
}
