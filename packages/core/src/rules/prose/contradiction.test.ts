import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './contradiction.ts';

it.each([
  ['busy', '收到政府信息公开申请38件，均已办结。', ['warning notAllCompleted']],
  ['bureau', '收到政府信息公开申请46件，均已办结。', []],
  ['busy', '收到政府信息公开申请38件，均已办结，结转下年度4件。', []],
  ['busy', '收到政府信息公开申请38件，均按期办结。', []],
  ['busy', '收到留言156条，答复176条，答复率100%。', ['warning moreThanReceived']],
  ['busy', '收到留言156条，答复150条，答复率100%。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
