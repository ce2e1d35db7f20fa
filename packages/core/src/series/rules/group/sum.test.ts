import { expect, test } from 'vitest';
import { entryOf, findingsOf, judgeSeries } from '../../../../test/series.ts';

const CELL = 'applications.new.total';
const group = {
  government: '德清县人民政府',
  bodies: ['德清县教育局', '德清县人民政府办公室'],
  vertical: ['德清县税务局'],
  withVertical: false,
};
const options = (change: Partial<typeof group> = {}) => ({
  map: { renamed: [], merged: [], split: [], scope: [], groups: [{ ...group, ...change }] },
});
const entries = (...figures: (number | string)[]) =>
  ['德清县人民政府', ...group.bodies, ...group.vertical]
    .slice(0, figures.length)
    .map((organization, i) => entryOf({ organization, cells: { [CELL]: figures[i]! } }));

test.each([
  ['the sum', entries(12, 5, 7), options(), []],
  ['another one', entries(13, 5, 7), options(), ['2022 info']],
  ['a vertical body that does not count', entries(12, 5, 7, 4), options(), []],
  ['a vertical body that counts', entries(16, 5, 7, 4), options({ withVertical: true }), []],
  ['a body without a report', entries(12, 5), options(), ['2022 open']],
  ['a figure that was not read', entries(12, 5, '七'), options(), ['2022 open']],
  ['no list', entries(13, 5, 7), {}, []],
])('%s', (_, reports, given, expected) => {
  expect(judgeSeries('group/sum', reports, given)).toEqual(expected);
});

test('says the difference by row', () => {
  const [finding] = findingsOf('group/sum', entries(13, 5, 7), options());
  expect(finding).toMatchObject({ cells: [CELL] });
  expect(finding!.message).toContain('报告 13、合计 12、相差 +1');
  expect(finding!.others.map(({ organization }) => organization)).toEqual(group.bodies);
});
