import { expect, test } from 'vitest';
import { placeCells, type RowGroup } from './table-grid.ts';

/** `a 2x3`: a cell that spans 2 rows and 3 columns. */
function place(...groups: string[][][]): string[] {
  const spans = (cell: string) => cell.split(' ')[1]?.split('x') ?? [];
  const { cells } = placeCells(groups as RowGroup<string>[], (cell, name) => {
    return (name === 'rowspan' ? spans(cell)[0] : spans(cell)[1]) ?? '';
  });
  return cells.map(({ cell, row, column, rowSpan, columnSpan }) => {
    return `${cell[0]} ${row},${column} ${rowSpan}x${columnSpan}`;
  });
}

test.each<[string, string[][][], string[]]>([
  ['cells stand side by side', [[['a', 'b'], ['c']]], ['a 0,0 1x1', 'b 0,1 1x1', 'c 1,0 1x1']],
  [
    'a cell from above pushes to the right',
    [[['a 2x1', 'b'], ['c']]],
    ['a 0,0 2x1', 'b 0,1 1x1', 'c 1,1 1x1'],
  ],
  ['a wide cell takes its columns', [[['a 1x2', 'b']]], ['a 0,0 1x2', 'b 0,2 1x1']],
  ['rowspan 0 reaches to the end of the group', [[['a 0x1'], [], []], [['b']]], ['a 0,0 3x1', 'b 3,0 1x1']],
  ['no span leaves its group', [[['a 9x1', 'b']], [['c']]], ['a 0,0 1x1', 'b 0,1 1x1', 'c 1,0 1x1']],
  ['colspan 0 is 1', [[['a 1x0', 'b']]], ['a 0,0 1x1', 'b 0,1 1x1']],
  ['an absurd colspan is bounded', [[['a 1x99999', 'b']]], ['a 0,0 1x200', 'b 0,200 1x1']],
  ['garbage is 1', [[['a xx3y', 'b']]], ['a 0,0 1x1', 'b 0,1 1x1']],
])('%s', (_, groups, expected) => {
  expect(place(...groups)).toEqual(expected);
});

test('wide rows under rows that reach down cost little', () => {
  const rows = Array.from({ length: 3_000 }, () => Array.from({ length: 100 }, () => 'a'));
  expect(placeCells([rows] as RowGroup<string>[], () => '65534').cells).toHaveLength(300_000);
});

test('absurd spans cost little', () => {
  const rows = Array.from({ length: 200 }, () => Array.from({ length: 5 }, () => 'a 65534x1000'));
  expect(placeCells([rows] as RowGroup<string>[], () => '65534').cells).toHaveLength(1000);
});
