import type { Lang, Message } from '@gouji/core';

const OWN = {
  marks: { zh: '年报核对标记', en: 'Marks of the report check' },
  next: { zh: '下一处', en: 'Next' },
  previous: { zh: '上一处', en: 'Previous' },
  close: { zh: '关闭', en: 'Close' },
  pause: { zh: '：', en: ': ' },
  pill: { zh: '年报核对结果', en: 'Result of the report check' },
  pillErrors: { zh: '{n} 处错误', en: '{n} error(s)' },
  pillWarnings: { zh: '{n} 处疑点', en: '{n} doubt(s)' },
  pillNotes: { zh: '{n} 处提示', en: '{n} note(s)' },
  pillConsistent: { zh: '已核对，一致', en: 'Checked: consistent' },
  pillOpen: { zh: '部分未能核对', en: 'Not all could be checked' },
  pillUnread: { zh: '未能核对', en: 'Could not be checked' },
  pillCleared: { zh: '其中 {n} 处已核实无误', en: '{n} of them held right' },
  pillOfYear: { zh: '{year} 年：{line}', en: '{year}: {line}' },
  edge: { zh: '这个方向还有 {n} 处标记', en: '{n} more mark(s) this way' },
  inPanel: { zh: '说明在侧栏中。', en: 'The panel explains it.' },
  toSentence: { zh: '回到原句', en: 'Back to the sentence' },
  alsoInText: { zh: '正文也写到：“{quote}”', en: 'The text speaks of it too: “{quote}”' },
} satisfies Record<string, Message>;

/** A word or sentence in the language asked for, its `{slots}` filled. */
export function say(
  lang: Lang,
  word: keyof typeof OWN,
  slots: Readonly<Record<string, string | number>> = {},
): string {
  return OWN[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
