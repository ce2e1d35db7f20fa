import type { Box } from './box.ts';
import { measureBoxes, measureElement } from './measure.ts';
import type { Surroundings } from './place-card.ts';
import { elementOf, type Spot, type Target } from './targets.ts';

/** How far above a cell the name of its column may stand. */
const LABEL = 80;

/**
 * What the card of a target had better not cover.
 *
 * @param cells the other cells that it speaks of
 */
export function measureAround(
  { spot, cell }: Target,
  badge: Box,
  cells: readonly Spot[],
): Omit<Surroundings, 'viewport'> {
  const row = elementOf(spot).closest('tr');
  const spare: Box[] = row ? [measureElement(row)] : [];
  if (cell === undefined && spot instanceof Element) {
    const { left, right, top } = measureElement(spot);
    spare.push({ left, right, top: top - LABEL, bottom: top });
  }
  return { badge, avoid: [badge, ...[spot, ...cells].flatMap(measureBoxes)], spare };
}
