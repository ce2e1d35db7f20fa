import { expect, test } from 'vitest';
import { NO_MAP, parseBodyMap } from './body-map.ts';

test('an empty map says nothing', () => {
  expect(parseBodyMap({})).toEqual(NO_MAP);
});

test('reads every kind', () => {
  const map = {
    renamed: [{ from: '甲局', to: '乙局' }],
    merged: [{ from: ['甲局', '丙局'], to: '乙局', year: 2024 }],
    split: [{ from: '甲局', to: ['乙局', '丙局'], year: 2024 }],
    scope: [{ body: '甲局', year: 2023 }],
    groups: [{ government: '德清县人民政府', bodies: ['甲局'], vertical: ['乙局'], withVertical: true }],
  };
  expect(parseBodyMap(map)).toEqual(map);
  expect(parseBodyMap({ groups: [{ government: '德清县人民政府', bodies: ['甲局'] }] })).toMatchObject({
    groups: [{ vertical: [], withVertical: false }],
  });
});

test.each([
  [[], 'The map of bodies is no object'],
  [{ rename: [] }, 'rename is unknown'],
  [{ renamed: {} }, 'renamed is no array'],
  [{ renamed: ['甲局'] }, 'renamed[0] is no object'],
  [{ renamed: [{ from: '甲局' }] }, 'renamed[0].to must be the name'],
  [{ renamed: [{ from: '甲局', to: '乙局', year: 2024 }] }, 'renamed[0].year is unknown'],
  [{ merged: [{ from: '甲局', to: '乙局', year: 2024 }] }, 'merged[0].from must be an array'],
  [{ scope: [{ body: '甲局', year: '2024' }] }, 'scope[0].year must be a year'],
])('%j: %s', (json, problem) => {
  const map = parseBodyMap(json);
  expect('problem' in map && map.problem.en.startsWith(problem)).toBe(true);
  expect('problem' in map && map.problem.zh).toMatch(/\p{Script=Han}/u);
});
