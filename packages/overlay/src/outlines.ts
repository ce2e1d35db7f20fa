import type { Box, Point } from './box.ts';
import { measureSpot, rememberClips } from './measure.ts';
import type { Spot } from './targets.ts';

/** The cells of the sums that are open, and those that are pointed at. */
export type Outlined = Readonly<Record<'part' | 'pointed', readonly Spot[]>>;

/** Draws boxes around cells, in a layer of its own that takes no clicks. */
export class Outlines {
  readonly #layer: HTMLElement;
  #drawn: { element: HTMLElement; spot: Spot; clips: readonly Element[] }[] = [];

  constructor(layer: HTMLElement) {
    this.#layer = layer;
  }

  get spots(): Spot[] {
    return this.#drawn.map(({ spot }) => spot);
  }

  show({ part, pointed }: Outlined, origin: Point): void {
    const findClips = rememberClips();
    const draw = (look: keyof Outlined) => (spot: Spot) => {
      const element = this.#layer.ownerDocument.createElement('div');
      element.className = `outline ${look}`;
      return { element, spot, clips: findClips(spot) };
    };
    this.#drawn = [...part.map(draw('part')), ...pointed.map(draw('pointed'))];
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
