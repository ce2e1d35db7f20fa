import type { Box } from './box.ts';
import { isRendered, measureElement, measureSpot, rememberClips } from './measure.ts';
import { moveTo } from './outlines.ts';
import { elementOf, type Spot } from './targets.ts';

/**
 * Brings a place into view, by `smooth` motion unless the reader wants less of it; false where it is folded away.
 *
 * @param layer over the page, where something of ours can stand for a moment
 */
export function scrollTo(spot: Spot, layer: HTMLElement, motion: 'smooth' | 'instant' = 'smooth'): boolean {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = elementOf(spot);
  const isSeen = isRendered(element);
  const options = { block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : motion } as const;
  if (spot instanceof Element) element.scrollIntoView(options);
  else if (isSeen) scrollToLine(spot, layer, options);
  return isSeen;
}

/**
 * The element around a line may hold the whole report, and a line itself cannot be scrolled to: what stands for it in
 * the layer can, through all frames, but not through the scrollers within the page.
 */
function scrollToLine(range: Range, layer: HTMLElement, options: ScrollIntoViewOptions): void {
  for (const scroller of rememberClips()(range)) {
    const line = measureSpot(range, []);
    if (line) scroller.scrollBy({ ...wayTo(line, measureElement(scroller)), behavior: 'instant' });
  }
  const stand = document.createElement('div');
  stand.className = 'outline';
  layer.append(stand);
  moveTo(stand, measureSpot(range, []), layer.getBoundingClientRect());
  stand.scrollIntoView(options);
  stand.remove();
}

/** How far to scroll, so that a line is in the middle, and its beginning to be seen. */
function wayTo(line: Box, frame: Box): { left: number; top: number } {
  const isInside = line.left >= frame.left && line.left < frame.right;
  return {
    left: isInside ? 0 : line.left - (frame.left + frame.right) / 2,
    top: (line.top + line.bottom - frame.top - frame.bottom) / 2,
  };
}
