import { expect, it } from 'vitest';
import { involvedCells } from './involved-cells.ts';

const check = (id: string, ...cells: string[]) => ({
  id,
  rule: 'r',
  outcome: 'violation' as const,
  left: 1,
  right: 2,
  cells,
});
const finding = (checks: string[], cells: string[]) => ({ checks, cells }) as never;
const CHECKS = [check('one', 'a', 'b'), check('two', 'b', 'c'), check('three', 'd')];

it.each([
  ['the cells of its sums, each once', [finding(['one', 'two'], ['b'])], ['a', 'b', 'c']],
  ['its own cells where it has no sum', [finding([], ['x', 'y'])], ['x', 'y']],
  ['those of several', [finding(['three'], []), finding([], ['x'])], ['d', 'x']],
  ['nothing of nothing', [], []],
])('gives %s', (_, findings, cells) => {
  expect(involvedCells(findings, CHECKS)).toEqual(cells);
});
