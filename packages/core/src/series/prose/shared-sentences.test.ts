import { expect, test } from 'vitest';
import { sharedSentences } from './shared-sentences.ts';

test('sets the sentences that are alike side by side, numbers aside', () => {
  const own = [
    {
      section: 1,
      text: '全年清理失效文件12件，并在专栏更新目录。邀请人大代表旁听公开审查会，意见全部落实。',
    },
    { section: 5, text: '短句。' },
  ];
  const other = [
    { section: 1, text: '短句。' },
    { section: 5, text: '季度抽查专栏更新情况。全年清理失效文件9件，并在专栏更新目录。' },
  ];
  expect(sharedSentences(own, other)).toEqual([
    {
      section: 1,
      own: '全年清理失效文件12件，并在专栏更新目录。',
      other: '全年清理失效文件9件，并在专栏更新目录。',
    },
  ]);
  expect(sharedSentences(other, [])).toEqual([]);
});
