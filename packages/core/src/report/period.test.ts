import { expect, test } from 'vitest';
import { findPeriod } from './period.ts';

const read = (text: string) => {
  const period = findPeriod([{ kind: 'paragraph', text, runs: [] }]);
  return period && [period.from, period.to];
};

test.each([
  ['统计期限自2024年1月1日起至2024年12月31日止', ['2024-01-01', '2024-12-31']],
  ['统计期限为2024年1月1日至12月31日', ['2024-01-01', '2024-12-31']],
  ['统计期限自2024年1月1日至2024年12月21日', ['2024-01-01', '2024-12-21']],
  ['统计期限自2024年1月1日至202024年12月31日', ['2024-01-01', null]],
  ['统计期限自2024年1月1日至2204年12月31日', ['2024-01-01', null]],
  ['统计期限自2024年1月1日至2024年12月32日', ['2024-01-01', null]],
  ['统计期限自2024年1月1日至2024年13月31日', ['2024-01-01', null]],
  ['统计期限自224年1月1日起至2024年12月31日', [null, '2024-12-31']],
])('%s', (text, period) => {
  expect(read(text)).toEqual(period);
});

test.each([
  ['统计期限自2024年1月1日至202 4年12月31日'],
  ['项目统计时间为2024年1月1日至20245年12月31日'],
  ['自2024年1月1日至202024年12月31日'],
])('no period, or none that is said of the figures: %s', (text) => {
  expect(read(text)).toBe(null);
});
