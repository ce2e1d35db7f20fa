import type { PageDrawing, PdfPages } from '@gouji/readers/pdf-pages';

/**
 * Draws pages while they are in sight or near it, and again where they have grown or shrunk; frees the pictures of
 * those far away.
 *
 * @param elements one a page, in their order
 * @returns ends it
 */
export function showPages(elements: readonly HTMLElement[], pages: PdfPages): () => void {
  const shown = elements.map(
    (element, i) => new ShownPage(element, (canvas, pixels) => pages.draw(i + 1, canvas, pixels)),
  );
  const find = (element: Element) => shown[elements.indexOf(element as HTMLElement)];
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) find(target)?.setNear(isIntersecting);
    },
    { rootMargin: '100% 0px' },
  );
  for (const element of elements) near.observe(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const resized = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const page of shown) page.redraw();
    }, 150);
  };
  const sizes = new ResizeObserver(resized);
  for (const element of elements.slice(0, 1)) sizes.observe(element);
  // Another zoom of the browser changes what a pixel is.
  addEventListener('resize', resized);
  return () => {
    near.disconnect();
    sizes.disconnect();
    clearTimeout(timer);
    removeEventListener('resize', resized);
    for (const page of shown) page.setNear(false);
  };
}

/** A browser draws no larger picture than it has room for. */
const MOST_PIXELS = 4000;

type DrawInto = (canvas: HTMLCanvasElement, pixels: number) => PageDrawing;

class ShownPage {
  readonly #element: HTMLElement;
  readonly #draw: DrawInto;
  #isNear = false;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: PageDrawing | undefined;
  #pixels = 0;

  constructor(element: HTMLElement, draw: DrawInto) {
    this.#element = element;
    this.#draw = draw;
  }

  setNear(isNear: boolean): void {
    this.#isNear = isNear;
    if (isNear) {
      this.redraw();
      return;
    }
    this.#drawing?.stop();
    this.#drawing = undefined;
    this.#pixels = 0;
    // The memory of a picture is freed only where it has no size.
    if (this.#canvas) this.#canvas.width = 0;
    this.#canvas?.remove();
    this.#canvas = undefined;
  }

  /** The old picture stays until the new one is there. */
  async redraw(): Promise<void> {
    const pixels = Math.min(MOST_PIXELS, Math.round(this.#element.clientWidth * devicePixelRatio));
    if (!this.#isNear || pixels === 0 || pixels === this.#pixels) return;
    this.#drawing?.stop();
    this.#pixels = pixels;
    const canvas = this.#element.ownerDocument.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    const drawing = this.#draw(canvas, pixels);
    this.#drawing = drawing;
    const isDrawn = await drawing.done;
    if (this.#drawing !== drawing || !isDrawn) return;
    this.#canvas?.remove();
    this.#canvas = canvas;
    this.#element.prepend(canvas);
    this.#element.dataset.drawn = String(pixels);
  }
}
