import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, overlap } from './box.ts';
import { placeCard, type Surroundings } from './place-card.ts';

const VIEWPORT = { width: 1200, height: 800 };
const CARD = { width: 360, height: 300 };

function covers(around: Surroundings): number {
  const { left, top, maxHeight } = placeCard(CARD, around);
  const card = boxAt({ left, top }, { width: CARD.width, height: maxHeight });
  return around.avoid.reduce((sum, box) => sum + overlap(card, box), 0);
}

const cell = (column: number, row: number): Box =>
  boxAt({ left: 100 + 90 * column, top: 20 + 30 * row }, { width: 90, height: 30 });
const around = (avoid: Box[], badge: Box): Surroundings => ({
  viewport: VIEWPORT,
  keep: [],
  avoid: [...avoid, badge],
  spare: [],
  badge,
});

describe('placeCard', () => {
  it.each([
    ['a row', [0, 1, 2, 3, 4, 5, 6].map((column) => cell(column, 5))],
    ['a column', Array.from({ length: 25 }, (_, row) => cell(3, row))],
    [
      'a row and a column',
      [
        ...[0, 1, 2, 3, 4, 5, 6].map((column) => cell(column, 9)),
        ...Array.from({ length: 25 }, (_, row) => cell(2, row)),
      ],
    ],
    ['the first column', Array.from({ length: 25 }, (_, row) => cell(0, row))],
  ])('keeps off %s', (_, cells) => {
    for (const badge of cells) expect(covers(around(cells, badge))).toBe(0);
  });

  it('stays beside its badge where nothing is in the way', () => {
    const badge = cell(4, 4);
    expect(placeCard(CARD, around([], badge))).toMatchObject({
      left: badge.left - 8,
      top: badge.bottom + 10,
      maxHeight: 300,
    });
  });

  it('is made lower where the whole of it would cover something', () => {
    const wide = (top: number) => boxAt({ left: 0, top }, { width: 1200, height: 20 });
    const cells = [wide(200), wide(420), wide(640)];
    const { maxHeight } = placeCard(CARD, around(cells, cells[0]!));
    expect(maxHeight).toBeLessThan(300);
    expect(covers(around(cells, cells[0]!))).toBe(0);
  });

  it('leaves the row of the wrong cell readable where it can', () => {
    const badge = cell(8, 8);
    const row = boxAt({ left: 0, top: badge.top }, { width: 1200, height: 30 });
    const { left, top, maxHeight } = placeCard(CARD, { ...around([], badge), spare: [row] });
    expect(overlap(boxAt({ left, top }, { width: 360, height: maxHeight }), row)).toBe(0);
  });

  it('never leaves the viewport', () => {
    const anywhere = fc.record({
      column: fc.integer({ min: -3, max: 14 }),
      row: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { maxLength: 12 }), anywhere, (cells, at) => {
        const place = placeCard(
          CARD,
          around(
            cells.map(({ column, row }) => cell(column, row)),
            cell(at.column, at.row),
          ),
        );
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + CARD.width).toBeLessThanOrEqual(VIEWPORT.width);
        expect(place.top + place.maxHeight).toBeLessThanOrEqual(VIEWPORT.height);
      }),
    );
  });
});
