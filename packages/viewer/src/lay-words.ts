/** The element of a page, and how wide the page is, in points. */
export interface Sheet {
  element: HTMLElement;
  width: number;
}

type PageBox = readonly [x: number, y: number, width: number, height: number];

/** Words and where they stand, in points from the top left of the page. */
interface Laid {
  text: string;
  /** Of the element. */
  box: PageBox;
  /** Of the words in it. */
  words: PageBox;
  size: number;
  sheet: Sheet;
}

/**
 * Puts an element on its box, and its words, which are not to be seen, over those that are drawn there: lengths are
 * shares of the width of the page, so they hold at any size. Returns the text.
 */
export function layWords(element: HTMLElement, { text, box, words, size, sheet }: Laid): Text {
  const { ownerDocument } = element;
  const length = (points: number) => `${((points / sheet.width) * 100).toFixed(4)}cqw`;
  const [x, y, width, height] = box;
  Object.assign(element.style, {
    left: length(x),
    top: length(y),
    width: length(width),
    height: length(height),
  });
  const own = ownerDocument.createTextNode(text);
  if (text === '' || size === 0) {
    element.append(own);
    return own;
  }
  const written = ownerDocument.createElement('span');
  written.append(own);
  const isOneLine = words[3] < 1.5 * size;
  Object.assign(written.style, {
    left: length(words[0] - x),
    top: length(words[1] - y),
    fontSize: length(size),
    ...(isOneLine ? { whiteSpace: 'pre' } : { width: length(words[2]), wordBreak: 'break-all' }),
  });
  const natural = isOneLine ? measureWords(text, ownerDocument) * size : 0;
  if (natural > 0) written.style.transform = `scaleX(${(words[2] / natural).toFixed(4)})`;
  element.append(written);
  return own;
}

let measuring: CanvasRenderingContext2D | null | undefined;

/** How wide words are, in the unit of their size. */
function measureWords(text: string, document: Document): number {
  measuring ??= document.createElement('canvas').getContext('2d');
  if (!measuring) return 0;
  measuring.font = '100px sans-serif';
  return measuring.measureText(text).width / 100;
}
