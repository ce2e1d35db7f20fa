import { type Box, enclose, type Point } from './box.ts';
import { legacyZoom } from './legacy-zoom.ts';
import { elementOf, type Spot } from './targets.ts';

/** Where a spot is to be seen, in coordinates of the viewport; null where nothing of it shows. */
export function measureSpot(spot: Spot, clips: readonly Element[]): Box | null {
  if (!isRendered(elementOf(spot))) return null;
  const box = spot instanceof Element ? measureElement(spot) : firstLine(spot);
  if (!box || (box.left === box.right && box.top === box.bottom)) return null;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const isClipped = clips.some((clip) => {
    const frame = measureElement(clip);
    return x < frame.left || x > frame.right || y < frame.top || y > frame.bottom;
  });
  return isClipped ? null : box;
}

/** What is folded away has a box all the same; so has what is transparent. */
export function isRendered(element: Element): boolean {
  const isVisible = element.checkVisibility?.({ checkVisibilityCSS: true, checkOpacity: true });
  return isVisible ?? element.getClientRects().length > 0;
}

/** Whatever stands at the height of the first box: a line may be in pieces. */
function firstLine(range: Range): Box {
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [first = range.getBoundingClientRect()] = boxes;
  const middle = (first.top + first.bottom) / 2;
  const line = enclose(boxes.filter(({ top, bottom }) => top < middle && bottom > middle));
  return enlarge(line ?? first, legacyZoom(elementOf(range)));
}

export function measureElement(element: Element): Box {
  return enlarge(element.getBoundingClientRect(), legacyZoom(element));
}

function enlarge({ left, top, right, bottom }: Box, zoom: number): Box {
  return { left: left * zoom, top: top * zoom, right: right * zoom, bottom: bottom * zoom };
}

/** The box of the number that is written in a cell, without the space above and below its digits. */
export function measureText(document: Document, cell: Node): Box | null {
  if ((cell.textContent ?? '').trim() === '') return null;
  const range = document.createRange();
  range.selectNodeContents(cell);
  const zoom = legacyZoom(elementOf(range));
  const { left, right, top, bottom } = enlarge(range.getBoundingClientRect(), zoom);
  const space = (bottom - top) * 0.2;
  return right > left ? { left, right, top: top + space, bottom: bottom - space } : null;
}

/**
 * All of the page, in coordinates of the viewport. One that is written from the right grows to the left.
 *
 * @param origin where it begins when nothing has been scrolled
 */
export function measurePage({ documentElement, body }: Document, { left, top }: Point): Box {
  const { scrollWidth, scrollHeight, clientWidth } = documentElement;
  const { direction, writingMode } = getComputedStyle(body ?? documentElement);
  const isFromRight = writingMode === 'horizontal-tb' ? direction === 'rtl' : writingMode.endsWith('-rl');
  const start = isFromRight ? left + clientWidth - scrollWidth : left;
  return { left: start, top, right: start + scrollWidth, bottom: top + scrollHeight };
}

/** The block that a sentence stands in. */
export function findBlock(spot: Range): Element {
  let element = elementOf(spot);
  while (element.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}

/** The lines of text of a block, without the space above and below their letters. */
export function measureLines(block: Element): Box[] {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  const zoom = legacyZoom(block);
  return [...range.getClientRects()].filter(isLine).map((line) => {
    const { left, right, top, bottom } = enlarge(line, zoom);
    const space = (bottom - top) * 0.2;
    return { left, right, top: top + space, bottom: bottom - space };
  });
}

/** Tables and pictures in it are no lines. */
function isLine({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0 && height < 60;
}

/** The highest level that anything around the spots is raised to: marks on this one lie above them all. */
export function measureLevel(spots: readonly Spot[]): number {
  const known = new Set<Element>();
  let level = 0;
  for (const spot of spots) {
    let element: Element | null = elementOf(spot);
    for (; element && !known.has(element); element = element.parentElement) {
      known.add(element);
      level = Math.max(level, Number(getComputedStyle(element).zIndex) || 0);
    }
  }
  return level;
}

/** Every box of a spot, in coordinates of the viewport. */
export function measureBoxes(spot: Spot): Box[] {
  if (spot instanceof Element) return [measureElement(spot)];
  const zoom = legacyZoom(elementOf(spot));
  return [...spot.getClientRects()].map((line) => enlarge(line, zoom));
}

/** Finds the ancestors that cut off what overflows them, and that may scroll; the innermost first. */
export function rememberClips(): (spot: Spot) => readonly Element[] {
  // Most spots have the same ancestors.
  const known = new Map<Element, readonly Element[]>();
  return (spot) => {
    const path: Element[] = [];
    let element: Element | null = spot instanceof Element ? spot.parentElement : elementOf(spot);
    for (; element && !known.has(element); element = element.parentElement) path.push(element);
    let clips = element ? known.get(element)! : [];
    for (const one of path.reverse()) {
      if (isClip(one)) clips = [one, ...clips];
      known.set(one, clips);
    }
    return clips;
  };
}

function isClip(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return (overflowX !== 'visible' || overflowY !== 'visible') && !isViewport(element);
}

/** The overflow of the root, or else of the body, is that of the viewport, with which the overlay scrolls. */
function isViewport(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === documentElement) return true;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
}
