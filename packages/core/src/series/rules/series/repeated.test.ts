import { expect, test } from 'vitest';
import { makeText } from '../../../../test/make-text.ts';
import { entryOf, findingsOf, judgeSeries } from '../../../../test/series.ts';

const [a, b] = [makeText(1, 1_000), makeText(2, 1_000)];
const before = entryOf({ year: 2021 });
const now = entryOf({});
const proseOf = (text: string) => (entry: typeof now) => [{ section: 1, text: entry === now ? text : a }];

test.each([
  ['all of it', a, ['2022 warning']],
  ['nine tenths', a.slice(0, 900) + b.slice(0, 100), ['2022 warning']],
  ['a little less', a.slice(0, 890) + b.slice(0, 110), ['2022 info']],
  ['three fifths', a.slice(0, 600) + b.slice(0, 400), ['2022 info']],
  ['less', a.slice(0, 590) + b.slice(0, 410), []],
  ['a short one', a.slice(0, 399), []],
  ['with other numbers alone', a.replace(/.{10}/gs, '$&37件'), []],
])('%s', (_, text, expected) => {
  expect(judgeSeries('series/repeated', [before, now], { proseOf: proseOf(text) })).toEqual(expected);
});

test('only the numbers changed', () => {
  const write = (count: number) => a.replace(/.{11}/gs, (words, at: number) => `${words}${count + at}件`);
  const numbered = (entry: typeof now) => [{ section: 1, text: write(entry === now ? 7 : 2_000) }];
  const [finding] = findingsOf('series/repeated', [before, now], { proseOf: numbered });
  expect(finding).toMatchObject({ severity: 'info', others: [{ year: 2021 }] });
  expect(finding!.message).toContain('只改了年份和数字');
});

test('the percentage is said, and the thresholds are the user’s', () => {
  const options = { proseOf: proseOf(a.slice(0, 520) + b.slice(0, 480)), lang: 'en' } as const;
  expect(findingsOf('series/repeated', [before, now], options)).toEqual([]);
  const thresholds = { info: 0.5, warning: 0.52 };
  const [finding] = findingsOf('series/repeated', [before, now], { ...options, thresholds });
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding!.message).toMatch(/^52% of the words/);
});

test('without the prose nothing is said', () => {
  expect(judgeSeries('series/repeated', [before, now])).toEqual([]);
});
