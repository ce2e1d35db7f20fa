import type { Lang } from '@gouji/core';
import type { Badge, Surface } from './badges.ts';
import { type Box, clamp } from './box.ts';
import { measureElement, measureSpot } from './measure.ts';
import { say } from './words.ts';

/** To which side of what scrolls a mark is hidden. */
type Side = 'left' | 'right' | 'up' | 'down';

const ARROWS: Readonly<Record<Side, string>> = { left: '‹', right: '›', up: '˄', down: '˅' };
const SIZE = { width: 34, height: 24 };

interface Hint {
  key: string;
  badge: Badge;
  frame: Box;
  box: Box;
  side: Side;
  count: number;
}

/** A small button at the edge of what scrolls within the page, for the marks that it has scrolled out of sight. */
export class EdgeHints {
  readonly #layer: HTMLElement;
  readonly #onOpen: (badge: Badge) => void;
  /** Kept from time to time: one may have the focus. */
  #buttons = new Map<string, HTMLButtonElement>();

  constructor(layer: HTMLElement, onOpen: (badge: Badge) => void) {
    this.#layer = layer;
    this.#onOpen = onOpen;
  }

  place(badges: readonly Badge[], { origin }: Surface, lang: Lang): void {
    const hints = findHints(badges);
    const keys = new Set(hints.map(({ key }) => key));
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
    for (const hint of hints) {
      const button = this.#buttons.get(hint.key) ?? this.#make(hint.key);
      const { badge, frame, box, side, count } = hint;
      const isBefore = side === 'left' || side === 'up';
      button.className = `edge g-${badge.target.severity}`;
      button.textContent = isBefore ? `${ARROWS[side]} ${count}` : `${count} ${ARROWS[side]}`;
      button.title = say(lang, 'edge', { n: count });
      button.setAttribute('aria-label', button.title);
      button.onclick = () => this.#onOpen(badge);
      const { left, top } = placeAt(frame, box);
      button.style.left = `${Math.round(left - origin.left)}px`;
      button.style.top = `${Math.round(top - origin.top)}px`;
    }
  }

  #make(key: string): HTMLButtonElement {
    const button = this.#layer.ownerDocument.createElement('button');
    button.type = 'button';
    this.#layer.append(button);
    this.#buttons.set(key, button);
    return button;
  }
}

/** One for each side of each scroller. */
function findHints(badges: readonly Badge[]): Hint[] {
  const hints = new Map<string, Hint>();
  const scrollers: Element[] = [];
  for (const badge of badges) {
    if (!badge.button.hidden || badge.clips.length === 0) continue;
    const box = measureSpot(badge.target.spot, []);
    const scroller = box && badge.clips.find((clip) => sideOf(box, measureElement(clip)));
    if (!box || !scroller || !isScroller(scroller)) continue;
    const frame = measureElement(scroller);
    const side = sideOf(box, frame)!;
    if (!scrollers.includes(scroller)) scrollers.push(scroller);
    const key = `${scrollers.indexOf(scroller)} ${side}`;
    const known = hints.get(key);
    if (known) known.count += 1;
    else hints.set(key, { key, badge, frame, box, side, count: 1 });
  }
  return [...hints.values()];
}

/** What is hidden by something that does not scroll cannot be brought back by it. */
function isScroller(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY);
}

function sideOf(box: Box, frame: Box): Side | null {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (x < frame.left) return 'left';
  if (x > frame.right) return 'right';
  if (y < frame.top) return 'up';
  return y > frame.bottom ? 'down' : null;
}

/** At the edge, beside what is hidden. */
function placeAt(frame: Box, box: Box): { left: number; top: number } {
  const x = (box.left + box.right - SIZE.width) / 2;
  const y = (box.top + box.bottom - SIZE.height) / 2;
  const left = clamp(x, frame.left + 2, Math.max(frame.left + 2, frame.right - SIZE.width - 2));
  const top = clamp(y, frame.top + 2, Math.max(frame.top + 2, frame.bottom - SIZE.height - 2));
  return { left, top };
}
