import type { Lang, Message } from '@gouji/core';

const OWN = {
  marks: { zh: '年报核对标记', en: 'Marks of the report check' },
  next: { zh: '下一处', en: 'Next' },
  previous: { zh: '上一处', en: 'Previous' },
  close: { zh: '关闭', en: 'Close' },
} satisfies Record<string, Message>;

export function say(lang: Lang, word: keyof typeof OWN): string {
  return OWN[word][lang];
}
