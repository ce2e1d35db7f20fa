import { expect, test } from 'vitest';
import { entryOf } from '../../test/series.ts';
import { packEntry, unpackEntry } from './pack-entry.ts';
import { changedFigures } from './series-entry.ts';

const cells = {
  'applications.new.total': 12,
  'disclosure.fees.amount': 0.25,
  'review.reconsideration.total': '',
  'applications.granted.total': '一',
};

test.each([['2021'], ['2019']] as const)(
  'what is packed is the same when it is unpacked, form %s',
  (template) => {
    const entry = entryOf({ template, cells });
    const unpacked = unpackEntry(JSON.parse(JSON.stringify(packEntry(entry))));
    expect(unpacked).toEqual(entry);
    expect(unpacked!.template).toBe(entry.template);
  },
);

test('what another version packed is not taken', () => {
  const packed = packEntry(entryOf({}));
  expect(unpackEntry({ ...packed, figures: packed.figures.slice(1) })).toBe(null);
  expect(unpackEntry({ ...packed, forms: { ...packed.forms, review: '2030' as '2021' } })).toBe(null);
});

test('a change is another number in the place of a number', () => {
  const other = entryOf({
    cells: { ...cells, 'applications.new.total': 13, 'review.reconsideration.total': 1 },
  });
  expect(changedFigures(entryOf({ cells }), other)).toEqual(['applications.new.total']);
});
