import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './sum.ts';

it.each([
  ['busy', '收到申请38件，其中当面3件、网络20件、信函15件。', []],
  ['busy', '收到申请38件，其中当面3件、网络20件、信函25件。', ['warning unequal']],
  ['old', '线上收到申请12件；线下，我局收到申请5件。', ['warning table']],
  ['busy', '印发简报120份，其中专刊130份。', ['warning excess']],
  ['busy', '主动公开信息100条，其中通过网站发布80条、通过微信发布60条。', ['info excess']],
  ['busy', '主动公开信息655条，其中政务动态366条。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
