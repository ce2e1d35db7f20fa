import { expect, test } from 'vitest';
import { entryOf, judgeSeries } from '../../../../test/series.ts';

test.each([
  ['disclosure.penalties.decisions', 100, 499, []],
  ['disclosure.penalties.decisions', 100, 500, ['2022 info']],
  ['disclosure.penalties.decisions', 500, 100, ['2022 info']],
  ['disclosure.penalties.decisions', 19, 5_000, []],
  ['disclosure.penalties.decisions', 5_000, 19, []],
  ['disclosure.licensing.decisions', 20, 0, ['2022 info']],
  ['disclosure.licensing.decisions', 19, 0, []],
  ['disclosure.coercion.decisions', 0, 5_000, []],
  ['disclosure.coercion.decisions', '', 5_000, []],
  ['disclosure.normativeDocuments.inForce', 20, 100, ['2022 info']],
  ['applications.new.total', 30, 150, ['2022 info']],
  ['disclosure.fees.amount', 12.5, 125_000, ['2022 warning']],
  ['disclosure.fees.amount', 125_000, 12.5, ['2022 warning']],
  ['disclosure.fees.amount', 10, 90_000, ['2022 warning']],
  ['disclosure.fees.amount', 10, 110_001, []],
  ['disclosure.fees.amount', 30, 200, ['2022 info']],
  ['disclosure.licensing.decisions', 30, 300_000, ['2022 info']],
  ['applications.granted.total', 30, 300, []],
])('%s from %s to %s', (cell, from, to, expected) => {
  const entries = [entryOf({ year: 2021, cells: { [cell]: from } }), entryOf({ cells: { [cell]: to } })];
  expect(judgeSeries('series/jump', entries)).toEqual(expected);
});
