import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './unit.ts';

it.each([
  ['busy', '发布信息173769万条。', ['warning tooLarge']],
  ['busy', '发布信息17.4万条。', []],
  ['busy', '归集公共数据173769万条。', []],
  ['busy', '访问量173769万次。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
