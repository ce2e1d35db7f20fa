import { describe, expect, it } from 'vitest';
import { type Box, boxAt } from './box.ts';
import { depth, findEnd, placeOnCell, placeOnLine } from './place-badge.ts';

const BOUNDS: Box = { left: 0, top: 0, right: 1000, bottom: 2000 };
const box = (left: number, top: number, width: number, height: number): Box =>
  boxAt({ left, top }, { width, height });

describe('placeOnCell', () => {
  it.each([
    [
      'beside a number in a wide cell',
      box(100, 100, 80, 30),
      [box(130, 109, 20, 12)],
      { left: 160, top: 106, size: 18 },
    ],
    [
      'to the left of a number set right',
      box(100, 100, 80, 30),
      [box(150, 109, 28, 12)],
      { left: 102, top: 106, size: 18 },
    ],
    [
      'on the upper edge of a narrow cell',
      box(100, 100, 34, 34),
      [box(106, 112, 22, 12)],
      { left: 116, top: 91, size: 18 },
    ],
  ])('stands %s', (_, cell, texts, disc) => {
    expect(placeOnCell(cell, texts, BOUNDS)).toEqual(disc);
  });

  it('is smaller where the numbers leave no room for more', () => {
    const grid = [-1, 0, 1].flatMap((row) =>
      [-1, 0, 1].map((column) => box(102 + 30 * column, 105 + 24 * row, 26, 12)),
    );
    const disc = placeOnCell(box(100, 100, 30, 24), grid, BOUNDS);
    expect(disc.size).toBe(14);
    expect(Math.max(...grid.map((one) => depth(disc, one)))).toBeLessThanOrEqual(2);
  });

  it('does not leave the page', () => {
    const disc = placeOnCell(box(960, 0, 40, 20), [box(964, 4, 32, 12)], BOUNDS);
    expect(disc.left + disc.size).toBeLessThanOrEqual(1000);
    expect(disc.top).toBeGreaterThanOrEqual(0);
  });
});

describe('findEnd', () => {
  const block = box(0, 0, 300, 400);
  const lines = [
    box(0, 0, 295, 20),
    box(0, 20, 290, 20),
    box(0, 40, 90, 20),
    box(90, 40, 60, 20),
    box(0, 380, 50, 20),
  ];
  it.each([
    ['the last line of the sentence', box(40, 0, 60, 20), box(0, 40, 150, 20)],
    ['its own line, past all that stands in it', box(90, 40, 30, 20), box(0, 40, 150, 20)],
    ['the last of the block', box(0, 380, 30, 20), box(0, 380, 50, 20)],
  ])('is %s', (_, line, end) => {
    expect(findEnd(line, lines, block)).toEqual(end);
  });

  it('is the last line where all are full', () => {
    const full = lines.slice(0, 2);
    expect(findEnd(full[0]!, full, block)).toEqual(full[1]);
  });

  it('is the line itself where lines stand out of a narrow block', () => {
    const wide = [box(0, 0, 500, 20), box(0, 20, 800, 20), box(0, 40, 700, 20)];
    expect(findEnd(wide[0]!, wide, block)).toEqual(wide[0]);
  });

  it('is a line that is not quite full only where the last is far', () => {
    const ragged = [box(0, 0, 270, 20), box(0, 20, 295, 20)];
    expect(findEnd(ragged[0]!, [...ragged, box(0, 40, 50, 20)], block)).toMatchObject({ top: 40 });
    expect(findEnd(ragged[0]!, [...ragged, box(0, 900, 50, 20)], block)).toMatchObject({ top: 0 });
  });
});

describe('placeOnLine', () => {
  const block = box(100, 100, 600, 90);
  const end = box(100, 170, 340, 20);
  const quoted = { line: box(300, 130, 100, 20), block, end };
  it('stands in the margin, at the height of the line', () => {
    expect(placeOnLine(quoted, [], BOUNDS)).toEqual({ left: 81, top: 131, size: 18 });
  });

  it('stands beside another that is there already', () => {
    const first = placeOnLine(quoted, [], BOUNDS);
    const line = box(450, 130, 100, 20);
    const second = placeOnLine({ line, block, end }, [boxAt(first, { width: 18, height: 18 })], BOUNDS);
    expect(second.left).toBe(first.left - 20);
  });

  it('stands after the last words where the margin is too narrow', () => {
    const narrow = { ...quoted, block: box(4, 100, 600, 90) };
    expect(placeOnLine(narrow, [quoted.line, end], BOUNDS)).toEqual({ left: 443, top: 171, size: 18 });
  });

  it('stands on the other side where there is no room after them', () => {
    const full = { ...quoted, block: box(4, 100, 600, 90) };
    const taken = box(440, 165, 560, 30);
    expect(placeOnLine(full, [quoted.line, end, taken], BOUNDS)).toMatchObject({ left: 605 });
  });
});
