import type { Lang, Message } from '@gouji/core';

/** What only the components say; what the command says too comes from `WORDS` of @gouji/outputs. */
const OWN = {
  filter: { zh: '显示哪些', en: 'Show' },
  nothingShown: { zh: '没有符合筛选条件的问题。', en: 'Nothing matches the filter.' },
  prose: { zh: '文字表述', en: 'Text' },
  structure: { zh: '结构与格式', en: 'Structure and form' },
  identity: { zh: '年度、单位与发布', en: 'Year, body and publication' },
  elsewhere: { zh: '其他', en: 'Other' },
  year: { zh: '{year} 年度', en: '{year}' },
  form: { zh: '{form}表格', en: 'form {form}' },
  published: { zh: '{date} 发布', en: 'published {date}' },
  terms: { zh: '逐项列出', en: 'List every cell' },
  zeros: { zh: '另有 {n} 项为 0', en: '{n} more are 0' },
  difference: { zh: '相差 {n}', en: 'off by {n}' },
  unplaced: { zh: '未能定位', en: 'Not placed on the page' },
  unplacedWhy: { zh: '在页面上没有可指的位置。', en: 'It has no place on the page to point at.' },
  unchecked: { zh: '未能核对', en: 'Could not be checked' },
  unreadCells: { zh: '没有读出数字的格', en: 'Cells without a number' },
  emptyCells: { zh: '空白或填短横的格', en: 'Cells left blank or dashed' },
  passed: { zh: '核对一致', en: 'Checked and consistent' },
  verify: { zh: '标为已核实', en: 'Mark as confirmed' },
  ignore: { zh: '忽略', en: 'Ignore' },
  unmark: { zh: '撤销', en: 'Undo' },
  reason: { zh: '理由（可不填）', en: 'Reason (may be left out)' },
  keep: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  verified: { zh: '已核实', en: 'Confirmed' },
  ignored: { zh: '已忽略', en: 'Ignored' },
  ofThemIgnored: { zh: '其中 {n} 处已忽略。', en: ' {n} of them are ignored.' },
} satisfies Record<string, Message>;

export type Word = keyof typeof OWN;

/** A word or sentence in the language asked for, its `{slots}` filled. */
export function say(lang: Lang, word: Word, slots: Readonly<Record<string, string | number>> = {}): string {
  return OWN[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
