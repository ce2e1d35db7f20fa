import { expect, test } from 'vitest';
import { entryOf, judgeSeries } from '../../../../test/series.ts';

const figures = (received: number, over: number, decided: number) => ({
  'applications.new.total': received,
  'applications.carriedOver.total': over,
  'applications.processedTotal.total': decided,
});

test.each([
  ['收到政府信息公开申请52件，同比增长30%。', []],
  ['收到政府信息公开申请52件，同比增长23.8%。', []],
  ['共受理信息公开申请52件（同比增长20.9%），均已答复。', []],
  ['收到政府信息公开申请52件，同比增长41%。', ['2022 info']],
  ['收到政府信息公开申请52件，较上年下降30%。', ['2022 info']],
  ['收到申请52件，比去年增加了29%，', []],
  ['办理政府信息公开申请51件，同比增长18.6%。', []],
  // Both counts: another rule compares them.
  ['收到政府信息公开申请52件，同比增长41%，上年为37件。', []],
  // Of something that no table tells.
  ['收到政府信息公开申请17件，同比增长41%。', []],
  ['网上受理52件，同比增长41%。', []],
  ['收到政府信息公开申请52件，其中网络申请同比增长41%。', []],
])('%s', (text, expected) => {
  const before = entryOf({ year: 2021, cells: figures(40, 2, 43) });
  const now = entryOf({ cells: figures(52, 3, 51) });
  const proseOf = (entry: typeof now) => (entry === now ? [{ section: 1, text }] : null);
  expect(judgeSeries('series/growth', [before, now], { proseOf })).toEqual(expected);
});

test('a year without applications is no base', () => {
  const entries = [entryOf({ year: 2021 }), entryOf({ cells: figures(52, 0, 52) })];
  const proseOf = () => [{ section: 1, text: '收到政府信息公开申请52件，同比增长41%。' }];
  expect(judgeSeries('series/growth', entries, { proseOf })).toEqual([]);
});
