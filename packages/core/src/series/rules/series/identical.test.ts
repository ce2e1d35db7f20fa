import { expect, test } from 'vitest';
import { entryOf, findingsOf, judgeSeries } from '../../../../test/series.ts';

const table = (
  licensing: number | string,
  penalties: number | string,
  inForce: number | string,
  issued: number | string = 0,
) => ({
  'disclosure.licensing.decisions': licensing,
  'disclosure.penalties.decisions': penalties,
  'disclosure.normativeDocuments.inForce': inForce,
  'disclosure.normativeDocuments.issued': issued,
});

test.each([
  ['three figures above 5', table(41, 12, 6), table(41, 12, 6), ['2022 warning']],
  ['a small one among them', table(41, 12, 6, 1), table(41, 12, 6, 1), ['2022 warning']],
  ['one is another', table(41, 12, 6, 1), table(41, 12, 6, 2), []],
  ['one is new', table(41, 12, 6), table(41, 12, 6, 1), []],
  ['one is gone', table(41, 12, 6, 1), table(41, 12, 6), []],
  ['two above 5', table(41, 12, 5), table(41, 12, 5), []],
  ['all zeros', {}, {}, []],
  ['a blank for a 0', table(41, 12, 6, ''), table(41, 12, 6), ['2022 warning']],
  ['a figure that was not read', table(41, 12, 6, '一'), table(41, 12, 6), []],
])('%s', (_, before, now, expected) => {
  const entries = [entryOf({ year: 2021, cells: before }), entryOf({ cells: now })];
  expect(judgeSeries('series/identical', entries)).toEqual(expected);
});

test('totals are no figures of their own', () => {
  const six = {
    ...{ 'applications.new.naturalPerson': 6, 'applications.new.total': 6 },
    ...{ 'applications.granted.naturalPerson': 6, 'applications.granted.total': 6 },
    ...{ 'applications.processedTotal.naturalPerson': 6, 'applications.processedTotal.total': 6 },
  };
  expect(
    judgeSeries('series/identical', [entryOf({ year: 2021, cells: six }), entryOf({ cells: six })]),
  ).toEqual([]);
});

test('names the cells that are not zero', () => {
  const cells = table(41, 12, 6);
  const [finding] = findingsOf('series/identical', [entryOf({ year: 2021, cells }), entryOf({ cells })]);
  expect(finding!.cells.toSorted()).toEqual(
    Object.keys(cells)
      .filter((id) => !id.endsWith('issued'))
      .toSorted(),
  );
});
