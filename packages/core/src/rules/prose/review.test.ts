import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './review.ts';

it.each([
  ['busy', '因政府信息公开被申请行政复议7件、被提起行政诉讼6件。', []],
  ['busy', '因政府信息公开被申请行政复议9件。', ['warning differs']],
  ['busy', '全年办理行政复议案件134件。', []],
  ['busy', '因政府信息公开被申请行政复议7件，均获维持。', ['info corrected']],
  ['bureau', '因政府信息公开被申请行政复议5件，均获维持。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
