import { expect, test } from 'vitest';
import { entryOf, findingsOf, judgeSeries } from '../../../../test/series.ts';

const forward = (natural: number | string, business: number | string, total: number | string) => ({
  'applications.carriedForward.naturalPerson': natural,
  'applications.carriedForward.business': business,
  'applications.carriedForward.total': total,
});
const over = (natural: number | string, business: number | string, total: number | string) => ({
  'applications.carriedOver.naturalPerson': natural,
  'applications.carriedOver.business': business,
  'applications.carriedOver.total': total,
});

test.each([
  ['the same', forward(3, 1, 4), over(3, 1, 4), []],
  ['nothing carried', {}, {}, []],
  ['another total', forward(3, 1, 4), over(3, 0, 3), ['2022 warning']],
  ['a total alone', forward(3, 1, 4), over(3, 1, 5), ['2022 warning']],
  ['other kinds of applicants', forward(3, 1, 4), over(2, 2, 4), ['2022 info']],
  ['a blank total', forward(3, 1, 4), over(3, 1, ''), ['2022 open']],
  ['a total last year that is no number', forward(3, 1, '四'), over(3, 1, 4), ['2022 open']],
  ['a column that was not read', forward(3, '一', 4), over(3, 1, 4), []],
])('%s', (_, before, now, expected) => {
  const entries = [entryOf({ year: 2021, cells: before }), entryOf({ cells: now })];
  expect(judgeSeries('series/carry', entries)).toEqual(expected);
});

test('names both reports and both figures', () => {
  const entries = [entryOf({ year: 2021, cells: forward(3, 1, 4) }), entryOf({ cells: over(3, 0, 3) })];
  const [finding] = findingsOf('series/carry', entries);
  expect(finding).toMatchObject({
    ...{ category: 'series', actual: 3, expected: 4 },
    cells: ['applications.carriedOver.total', 'applications.carriedOver.business'],
    others: [{ source: '2021/德清县教育局.html', digest: null, organization: '德清县教育局', year: 2021 }],
  });
  expect(finding!.message).toContain('2021/德清县教育局.html');
});

test('the form of 2019 carries into that of 2021', () => {
  const before = entryOf({ year: 2020, template: '2019', cells: forward(3, 1, 4) });
  const now = (total: number) => entryOf({ year: 2021, cells: over(3, 1, total) });
  expect(judgeSeries('series/carry', [before, now(4)])).toEqual([]);
  expect(judgeSeries('series/carry', [before, now(5)])).toEqual(['2021 warning']);
});

test('a year that is not there is not skipped', () => {
  const entries = [entryOf({ year: 2020, cells: forward(3, 1, 4) }), entryOf({ year: 2022 })];
  expect(judgeSeries('series/carry', entries)).toEqual([]);
});

test('what agrees with one of two versions of last year contradicts nothing', () => {
  const versions = [
    entryOf({ year: 2021, source: 'old.html', cells: forward(3, 1, 4) }),
    entryOf({ year: 2021, source: 'new.html', cells: forward(3, 2, 5) }),
  ];
  expect(judgeSeries('series/carry', [...versions, entryOf({ cells: over(3, 2, 5) })])).toEqual([]);
  expect(judgeSeries('series/carry', [...versions, entryOf({ cells: over(3, 3, 6) })])).toEqual([
    '2022 warning',
  ]);
});

test('the id of a finding stays as it is when the files move', () => {
  const at = (folder: string) => [
    entryOf({ year: 2021, source: `${folder}/1.html`, cells: forward(3, 1, 4) }),
    entryOf({ source: `${folder}/2.html` }),
  ];
  const [one] = findingsOf('series/carry', at('a'));
  const [other] = findingsOf('series/carry', at('b'));
  expect(one!.id).toMatch(/^[0-9a-f]{16}$/);
  expect(one!.id).toBe(other!.id);
});
