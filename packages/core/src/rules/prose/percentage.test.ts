import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './percentage.ts';

it.each([
  ['busy', '办结申请39件，其中予以公开11件，占28.2%。', []],
  ['busy', '办结申请39件，其中予以公开11件，占28.3%。', []],
  ['busy', '办结申请39件，其中予以公开11件，占82.2%。', ['warning differs']],
  ['busy', '收到留言200条，答复196条，答复率98%。', []],
  ['busy', '收到留言200条，答复150条，答复率98%。', ['warning differs']],
  ['busy', '收到申请38件，同比增长12.5%。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
