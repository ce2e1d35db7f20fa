import { expect, test } from 'vitest';
import { entryOf, judgeSeries } from '../../../../test/series.ts';

test.each([
  [{ 'review.reconsideration.pending': 2 }, {}, ['2022 info']],
  [{ 'review.reconsideration.pending': 2 }, { 'review.reconsideration.other': 1 }, []],
  [{ 'review.reconsideration.pending': 2 }, { 'review.litigationDirect.upheld': 1 }, ['2022 info']],
  [{ 'review.litigationDirect.pending': 1 }, { 'review.litigationAfterReview.upheld': 1 }, []],
  [
    { 'review.litigationDirect.pending': 1, 'review.reconsideration.pending': 1 },
    {},
    ['2022 info', '2022 info'],
  ],
  [{ 'review.reconsideration.pending': 2 }, { 'review.reconsideration.upheld': '' }, []],
  [{ 'review.reconsideration.pending': '' }, {}, []],
  [{}, {}, []],
])('%j before, %j now', (before, now, expected) => {
  const entries = [entryOf({ year: 2021, cells: before }), entryOf({ cells: now })];
  expect(judgeSeries('series/pending', entries)).toEqual(expected);
});
