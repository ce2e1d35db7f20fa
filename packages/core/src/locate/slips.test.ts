import { describe, expect, test } from 'vitest';
import type { Slip } from '../schema.ts';
import { judgeSlip } from './slips.ts';

const CASES: [printed: number, belongs: number, isTotal: boolean, slip: Slip][] = [
  [42, 24, false, 'digits-transposed'],
  [10, 1, false, 'digit-added'],
  [13, 143, false, 'digit-dropped'],
  [1443, 143, false, 'digit-added'],
  [148, 143, false, 'digit-replaced'],
  [12, 11, false, 'off-by-one'],
  [12, 21, true, 'digits-transposed'],
  [0, 7, false, 'entry-omitted'],
  [0, 38, true, 'total-forgotten'],
  [7, 0, false, 'other'],
  [90, 57, false, 'other'],
];

test.each(CASES)('%i in the place of %i (total: %s) is %s', (printed, belongs, isTotal, slip) => {
  expect(judgeSlip(printed, belongs, isTotal).slip).toBe(slip);
});

describe('the more telling slip is the more plausible', () => {
  test.each([
    [42, 24, 71],
    [13, 143, 277],
    [148, 143, 90],
  ])('%i for %i rather than for %i', (printed, one, other) => {
    expect(judgeSlip(printed, one, false).cost).toBeLessThan(judgeSlip(printed, other, false).cost);
  });
});
