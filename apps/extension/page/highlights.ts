import type { Severity } from '@gouji/core';
import type { Target } from './targets.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Marks the quoted words themselves, where the browser can without touching the page. */
export function highlightQuotes(targets: readonly Target[]): void {
  if (!('highlights' in CSS) || typeof Highlight === 'undefined') return;
  for (const severity of SEVERITIES) {
    const ranges = targets.flatMap(({ spot, severity: own }) =>
      spot instanceof Range && own === severity ? [spot] : [],
    );
    if (ranges.length > 0) CSS.highlights.set(`gouji-${severity}`, new Highlight(...ranges));
    else CSS.highlights.delete(`gouji-${severity}`);
  }
}
