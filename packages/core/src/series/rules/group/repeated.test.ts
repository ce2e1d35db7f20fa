import { expect, test } from 'vitest';
import { makeText } from '../../../../test/make-text.ts';
import { entryOf, findingsOf } from '../../../../test/series.ts';

const BODIES = ['教育局', '民政局', '水利局', '统计局', '司法局', '财政局'];

/** The bodies that are told to be alike, each with how many. */
function findAlike(texts: readonly string[], county = () => '德清县') {
  const entries = texts.map((_, i) => entryOf({ organization: `${county()}${BODIES[i]}` }));
  const proseOf = (entry: (typeof entries)[number]) => [{ section: 1, text: texts[entries.indexOf(entry)]! }];
  const found = findingsOf('group/repeated', entries, { proseOf });
  return found.map(({ severity, others }) => `${severity} ${others.length}`);
}

const own = (i: number) => makeText(100 + i, 700);

test.each([
  ['each writes its own', [own(0), own(1), own(2), own(3)], []],
  ['two are alike', [own(0), own(0), own(2), own(3)], ['warning 1', 'warning 1']],
  [
    'three of six are alike',
    [own(0), own(0), own(0), own(3), own(4), own(5)],
    ['warning 2', 'warning 2', 'warning 2'],
  ],
  ['two bodies and no more', [own(0), own(0)], ['warning 1', 'warning 1']],
  ['all are alike: a template', [own(0), own(0), own(0), own(0)], []],
  ['short ones', [1, 1, 3, 4].map((i) => own(i).slice(0, 399)), []],
])('%s', (_, texts, expected) => {
  expect(findAlike(texts)).toEqual(expected);
});

test('a template is taken off, and it is said', () => {
  const template = makeText(7, 600);
  expect(findAlike([0, 1, 2, 3].map((i) => template + own(i)))).toEqual([]);
  const texts = [0, 0, 2, 3].map((i) => template + own(i));
  expect(findAlike(texts)).toEqual(['warning 1', 'warning 1']);
  const entries = texts.map((_, i) => entryOf({ organization: `德清县${BODIES[i]}` }));
  const proseOf = (entry: (typeof entries)[number]) => [{ section: 1, text: texts[entries.indexOf(entry)]! }];
  const [finding] = findingsOf('group/repeated', entries, { proseOf });
  expect(finding!.message).toMatch(/过半单位共有的 \d{3} 字视为统一模板/);
});

test('bodies of two counties are compared too', () => {
  const counties = ['沭阳县', '德清县'];
  expect(findAlike([own(0), own(0)], () => counties.shift() ?? '')).toEqual(['warning 1', 'warning 1']);
});

test('two versions of one report are not two bodies', () => {
  const entries = [1, 2].map((n) => entryOf({ source: `${n}.html`, cells: { 'applications.new.total': n } }));
  const proseOf = () => [{ section: 1, text: own(0) }];
  expect(findingsOf('group/repeated', entries, { proseOf })).toEqual([]);
});
