import type { Problem, Touch } from './problem.ts';

/** Whether another number stands in the same equations, so that arithmetic cannot tell which of both is wrong. */
export function hasTwin({ printed, touches }: Problem, variable: number): boolean {
  const own = touches[variable]!;
  return touches.some((other, i) => i !== variable && printed[i] && isParallel(own, other));
}

function isParallel(one: readonly Touch[], other: readonly Touch[]): boolean {
  if (one.length !== other.length) return false;
  const ratio = (touch: Touch) => {
    const same = other.find(({ equation }) => equation === touch.equation);
    return same ? touch.coefficient / same.coefficient : Number.NaN;
  };
  return one.every((touch) => ratio(touch) === ratio(one[0]!));
}
