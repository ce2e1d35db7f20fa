import { expect, test } from 'vitest';
import { eliminate } from './eliminate.ts';
import { isSatisfiable } from './fill-unknowns.ts';
import type { LinearEquation } from './system.ts';

function equation(...coefficients: number[]): LinearEquation {
  const terms = coefficients.map((coefficient, variable) => ({ variable, coefficient }));
  return { id: coefficients.join(), terms: terms.filter(({ coefficient }) => coefficient !== 0) };
}

function coefficients(equations: LinearEquation[]): number[][] {
  return equations.map(({ terms }) => {
    const row = [0, 0, 0, 0];
    for (const { variable, coefficient } of terms) row[variable] = coefficient;
    return row;
  });
}

test('the unknown is gone, and what it linked is linked', () => {
  // a + u = b and u + c = b, whatever u is: a = c
  const left = eliminate(
    [equation(1, -1, 0, 1), equation(0, -1, 1, 1)],
    Float64Array.of(2, 5, 2, 0),
    new Set([3]),
  );
  expect(coefficients(left)).toEqual([[-1, 0, 1, 0]]);
});

test('an equation without the unknown stays as it is', () => {
  const own = equation(1, -1, 0, 0);
  expect(eliminate([own, equation(0, 1, 0, 1)], new Float64Array(4), new Set([3]))).toEqual([own]);
});

test('an equation that no unknown satisfies is not given up', () => {
  // 7 + u = 5
  const broken = equation(1, -1, 0, 1);
  const values = Float64Array.of(7, 5, 0, 0);
  expect(isSatisfiable(broken, values, new Set([3]))).toBe(false);
  expect(eliminate([broken], values, new Set([3]))).toEqual([broken]);
});
