import { expect, it } from 'vitest';
import { judgeProse } from '../../../test/read-sample-prose.ts';
import { rule } from './applications.ts';

it.each([
  ['busy', '收到政府信息公开申请38件，办理39件，予以公开11件。', []],
  ['busy', '办理政府信息公开申请40件。', ['warning differs']],
  ['quiet', '没有收到政府信息公开申请。', []],
  ['busy', '没有收到政府信息公开申请。', ['warning differs']],
  ['blank', '办结申请6件，部分公开1件。', []],
  ['busy', '因政府信息公开被申请行政复议9件。', []],
] as const)('%s: %s', (about, text, found) => {
  expect(judgeProse(rule, about, text)).toEqual(found);
});
