import type { Box } from './box.ts';
import { findLabels } from './find-labels.ts';
import { measureBoxes, measureElement, measureText } from './measure.ts';
import type { Surroundings } from './place-card.ts';
import { elementOf, type Spot, type Target } from './targets.ts';

/**
 * What the card of a target must not cover, and what it had better not.
 *
 * @param badge what was opened
 * @param cells the other cells that it speaks of
 */
export function measureAround(
  { spot }: Target,
  badge: Box,
  cells: readonly Spot[],
): Omit<Surroundings, 'viewport'> {
  const row = elementOf(spot).closest('tr');
  const labels = spot instanceof Element ? findLabels(spot) : [];
  return {
    badge,
    // The label of a group may be as tall as the table: its words count.
    keep: [
      ...measureBoxes(spot),
      ...labels.flatMap((label) => measureText(label.ownerDocument, label) ?? []),
    ],
    avoid: [badge, ...cells.flatMap(measureBoxes)],
    spare: row ? [measureElement(row)] : [],
  };
}
