/** Runs in a page: where the marks stand, and where the cell is that prints a number. */
export interface Geometry {
  cell: Rect;
  /** Of the number itself. */
  text: Rect;
  /** The visible discs. */
  marks: Rect[];
  /** The boxes around suspect cells. */
  frames: Rect[];
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function measurePage(wrong: string): Geometry {
  const plain = ({ left, top, right, bottom }: DOMRect): Rect => ({ left, top, right, bottom });
  const fold = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
  const cells = [...document.querySelectorAll('td, th')].filter((cell) => !cell.querySelector('table'));
  const cell = cells.find((one) => fold(one.textContent ?? '') === wrong)!;
  const range = document.createRange();
  range.selectNodeContents(cell);
  const root = document.querySelector('gouji-overlay')!.shadowRoot!;
  const rects = (selector: string) =>
    [...root.querySelectorAll(selector)]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0);
  return {
    cell: plain(cell.getBoundingClientRect()),
    text: plain(range.getBoundingClientRect()),
    marks: rects('.badge .g-mark').map(plain),
    frames: rects('.outline.g-error').map(plain),
  };
}

export function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
