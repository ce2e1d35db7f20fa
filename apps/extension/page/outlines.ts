import type { Box, Point } from './box.ts';
import { findClips, measureSpot } from './measure.ts';
import type { Spot } from './targets.ts';

/** A box around a cell: it belongs to the sum that is open, or is the one that is pointed at. */
export interface Outlined {
  spot: Spot;
  look: 'part' | 'pointed';
}

/** Draws boxes around cells, in a layer of its own that takes no clicks. */
export class Outlines {
  readonly #layer: HTMLElement;
  #drawn: { element: HTMLElement; spot: Spot; clips: Element[] }[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  show(outlined: readonly Outlined[], origin: Point): void {
    this.#drawn = outlined.map(({ spot, look }) => {
      const element = this.#layer.ownerDocument.createElement('div');
      element.className = `outline ${look}`;
      return { element, spot, clips: findClips(spot) };
    });
    this.place(origin);
    this.#layer.replaceChildren(...this.#drawn.map(({ element }) => element));
  }

  place(origin: Point): void {
    const boxes = this.#drawn.map(({ spot, clips }) => measureSpot(spot, clips));
    this.#drawn.forEach(({ element }, i) => {
      moveTo(element, boxes[i] ?? null, origin);
    });
  }
}

/** Over a box given in coordinates of the viewport; hidden where there is none. */
export function moveTo(element: HTMLElement, box: Box | null, origin: Point): void {
  element.hidden = box === null;
  if (!box) return;
  element.style.left = `${box.left - origin.left}px`;
  element.style.top = `${box.top - origin.top}px`;
  element.style.width = `${box.right - box.left}px`;
  element.style.height = `${box.bottom - box.top}px`;
}
