import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './disclosure.ts';

it.each([
  ['busy', '制发规范性文件4件，废止3件，现行有效109件。', []],
  ['busy', '制发规范性文件5件。', ['warning differs']],
  ['busy', '公开规范性文件5件。', ['info differs']],
  ['busy', '作出行政许可决定125件。', ['warning differs']],
  ['busy', '公开行政许可9条。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
