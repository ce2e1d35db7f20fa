import { isRendered } from './measure.ts';
import { elementOf, type Spot } from './targets.ts';

/** Brings a place into view, by `smooth` motion unless the reader wants less of it; false where it is folded away. */
export function scrollTo(spot: Spot, motion: 'smooth' | 'instant' = 'smooth'): boolean {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = elementOf(spot);
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : motion });
  return isRendered(element);
}
