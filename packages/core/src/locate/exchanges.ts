import type { Touch } from './problem.ts';
import type { System } from './system.ts';

/** Two neighbouring cells, each of which may hold the value of the other. */
export type Exchange = readonly [one: number, other: number];

/**
 * The neighbours in a row and in a column of table 三 (the rows of table 四 stand side by side, not below each other).
 *
 * @returns by equation, those whose exchange changes what it comes to
 */
export function listExchanges(
  system: System,
  printed: readonly boolean[],
  touches: readonly (readonly Touch[])[],
  equations: number,
): Exchange[][] {
  const width = system.columns.length;
  const cells = width * system.rows.length;
  const byEquation: Exchange[][] = Array.from({ length: equations }, () => []);
  const add = (one: number, other: number) => {
    if (!printed[one] || !printed[other]) return;
    for (const equation of changedEquations(touches[one]!, touches[other]!)) {
      byEquation[equation]!.push([one, other]);
    }
  };
  for (let cell = 0; cell < cells; cell += 1) {
    if (cell % width < width - 1) add(cell, cell + 1);
    if (system.rule === 'applications/arithmetic' && cell + width < cells) add(cell, cell + width);
  }
  return byEquation;
}

function changedEquations(one: readonly Touch[], other: readonly Touch[]): number[] {
  const changed: number[] = [];
  for (const { equation, coefficient } of one) {
    const same = other.find((touch) => touch.equation === equation);
    if (same?.coefficient !== coefficient) changed.push(equation);
  }
  for (const { equation } of other) {
    if (!one.some((touch) => touch.equation === equation)) changed.push(equation);
  }
  return changed;
}
