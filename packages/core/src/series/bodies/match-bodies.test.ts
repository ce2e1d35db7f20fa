import { expect, test } from 'vitest';
import { entryOf } from '../../../test/series.ts';
import { NO_MAP } from './body-map.ts';
import { matchBodies } from './match-bodies.ts';

const one = { 'applications.new.total': 1 };

/** The years of each body, and how many reports are of none. */
function match(facts: Parameters<typeof entryOf>[0][], map = NO_MAP) {
  const { bodies, unmatched } = matchBodies(facts.map(entryOf), map);
  return { years: bodies.map(({ years }) => [...years.keys()].sort()), unmatched: unmatched.length };
}

test('puts the years of a body together, however its name is written', () => {
  const facts = [
    { organization: '沭阳县教育局', year: 2021 },
    { organization: '江苏省宿迁市沭阳县教育局', year: 2022 },
    { organization: '宿迁市沭阳县教育局', year: 2023 },
  ];
  expect(match(facts)).toEqual({ years: [[2021, 2022, 2023]], unmatched: 0 });
});

test('keeps bodies of one name in two cities apart, and takes one that names neither for neither', () => {
  const facts = [
    { organization: '北京市朝阳区教育局', year: 2021 },
    { organization: '长春市朝阳区教育局', year: 2021 },
    { organization: '北京市朝阳区教育局', year: 2022 },
    { organization: '朝阳区教育局', year: 2022 },
  ];
  expect(match(facts)).toEqual({ years: [[2021, 2022], [2021]], unmatched: 1 });
});

test.each([
  ['other figures', one, { years: [], unmatched: 3 }],
  ['the same figures', {}, { years: [[2021, 2022]], unmatched: 0 }],
])('a name without a place that reports twice in a year: %s', (_, cells, expected) => {
  const facts = [
    { organization: '教育局', year: 2021 },
    { organization: '教育局', year: 2021, cells, source: 'a' },
    { organization: '教育局', year: 2022 },
  ];
  expect(match(facts)).toEqual(expected);
});

test('is told of a body with a new name, over several years', () => {
  const renamed = [
    { from: '德清县教育局', to: '德清县教育和体育局' },
    { from: '德清县教育和体育局', to: '德清县教育体育委员会' },
  ];
  const facts = [
    { organization: '德清县教育局', year: 2021 },
    { organization: '德清县教育体育局', year: 2022 },
    { organization: '德清县教育体育委员会', year: 2023 },
  ];
  expect(match(facts, { ...NO_MAP, renamed })).toEqual({ years: [[2021, 2022, 2023]], unmatched: 0 });
  expect(match(facts).years).toHaveLength(3);
});

test('a circle of names ends', () => {
  const renamed = [
    { from: '德清县教育局', to: '德清县体育局' },
    { from: '德清县体育局', to: '德清县教育局' },
  ];
  expect(match([{ organization: '德清县教育局', year: 2021 }], { ...NO_MAP, renamed }).years).toEqual([
    [2021],
  ]);
});

test('who names no body or no year is of none', () => {
  expect(match([{ organization: null }, { year: null }])).toEqual({ years: [], unmatched: 2 });
});
