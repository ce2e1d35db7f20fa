interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where things are to be seen, in coordinates of the viewport. */
export interface PdfMarks {
  /** The pixels of the colour of the cell, and of that of the words. */
  cell: Rect | null;
  words: Rect | null;
  frames: Rect[];
  badges: Rect[];
  /** The words that are highlighted. */
  highlights: Rect[];
}

/** Runs in the page. */
export function measurePdf([cell, words]: readonly [cell: string, words: string]): PdfMarks {
  const plain = ({ left, top, right, bottom }: DOMRect | Rect): Rect => ({ left, top, right, bottom });
  const root = document.querySelector('gouji-overlay')?.shadowRoot;
  const rects = (selector: string) =>
    [...(root?.querySelectorAll(selector) ?? [])]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(plain);
  const highlights = [...(CSS.highlights ?? new Map()).values()]
    .flatMap((highlight) => [...(highlight as Iterable<Range>)])
    .flatMap((range) => [...range.getClientRects()].map(plain));
  return {
    cell: findInk(cell),
    words: findInk(words),
    frames: rects('.outline.g-error'),
    badges: rects('.badge.g-error .g-mark'),
    highlights,
  };

  function findInk(colour: string): Rect | null {
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.v-pdf-page canvas')) {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      const box = { left: width, top: height, right: -1, bottom: -1 };
      for (let i = 0; i < data.length; i += 4) {
        if (wanted.some((value, k) => Math.abs(value - data[i + k]!) > 60)) continue;
        const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y + 1);
      }
      if (box.right < 0) continue;
      const page = canvas.getBoundingClientRect();
      const scale = page.width / width;
      return {
        left: page.left + box.left * scale,
        right: page.left + box.right * scale,
        top: page.top + box.top * scale,
        bottom: page.top + box.bottom * scale,
      };
    }
    return null;
  }
}
