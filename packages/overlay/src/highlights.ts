import type { Severity } from '@gouji/core';
import type { Spot, Target } from './targets.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Marks the quoted words themselves, where the browser can without touching the page. */
export function highlightQuotes(targets: readonly Target[]): void {
  for (const severity of SEVERITIES) {
    const own = targets.filter((target) => target.severity === severity);
    highlight(
      severity,
      own.map(({ spot }) => spot),
    );
  }
}

/** Marks more strongly the words of the finding that is open: several marks may stand after one paragraph. */
export function highlightOpen(spot: Spot | undefined): void {
  highlight('open', spot ? [spot] : []);
}

function highlight(name: Severity | 'open', spots: readonly Spot[]): void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  const ranges = spots.filter((spot) => spot instanceof Range);
  if (ranges.length === 0) {
    CSS.highlights.delete(`gouji-${name}`);
    return;
  }
  const drawn = new Highlight(...ranges);
  drawn.priority = name === 'open' ? 1 : 0;
  CSS.highlights.set(`gouji-${name}`, drawn);
}
