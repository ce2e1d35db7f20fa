import type { Box } from './box.ts';
import { isRendered, measureElement, measureSpot, rememberClips } from './measure.ts';
import { elementOf, type Spot } from './targets.ts';

/** Brings a place into view, by `smooth` motion unless the reader wants less of it; false where it is folded away. */
export function scrollTo(spot: Spot, motion: 'smooth' | 'instant' = 'smooth'): boolean {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm ? 'instant' : motion;
  const element = elementOf(spot);
  if (spot instanceof Range) scrollToLine(spot, behavior);
  else element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  return isRendered(element);
}

/** The element around a line may hold the whole report. Only the page itself moves smoothly: the rest is measured. */
function scrollToLine(range: Range, behavior: ScrollBehavior): void {
  for (const scroller of rememberClips()(range)) {
    const line = measureSpot(range, []);
    if (line) scroller.scrollBy({ ...wayTo(line, measureElement(scroller)), behavior: 'instant' });
  }
  const line = measureSpot(range, []);
  const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  if (line) window.scrollBy({ ...wayTo(line, view), behavior });
}

/** How far to scroll, so that a line is in the middle, and its beginning to be seen. */
function wayTo(line: Box, frame: Box): { left: number; top: number } {
  const isInside = line.left >= frame.left && line.left < frame.right;
  return {
    left: isInside ? 0 : line.left - (frame.left + frame.right) / 2,
    top: (line.top + line.bottom - frame.top - frame.bottom) / 2,
  };
}
