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
  form: { zh: '{form}年格式（{order}）', en: 'form of {form} ({order})' },
  published: { zh: '{date} 发布', en: 'published {date}' },
  terms: { zh: '逐项列出', en: 'List every cell' },
  moreSums: { zh: '另外 {n} 条不成立的勾稽关系', en: '{n} more identities that do not hold' },
  zeros: { zh: '另有 {n} 项为 0', en: '{n} more are 0' },
  difference: { zh: '相差 {n}', en: 'off by {n}' },
  unplaced: { zh: '未能定位', en: 'Not placed on the page' },
  unplacedWhy: { zh: '在页面上没有可指的位置。', en: 'It has no place on the page to point at.' },
  more: { zh: '同类问题还有', en: 'More of the kind' },
  unchecked: { zh: '未能核对', en: 'Could not be checked' },
  unreadCells: { zh: '没有读出数字的格', en: 'Cells without a number' },
  emptyCells: { zh: '空白或填短横的格', en: 'Cells left blank or dashed' },
  passed: { zh: '核对一致', en: 'Checked and consistent' },
  confirm: { zh: '确认有误', en: 'It is wrong' },
  clear: { zh: '核实无误', en: 'It is right' },
  clearWhy: { zh: '核实无误后不再在页面上标出。', en: 'What is right is not marked on the page any more.' },
  claims: { zh: '正文中的数字', en: 'Numbers of the text' },
  compared: { zh: '和表格核对过的', en: 'Compared with the tables' },
  notCompared: { zh: '没有核对的', en: 'Not compared' },
  agrees: { zh: '与表格一致', en: 'agrees with the tables' },
  disagrees: { zh: '与表格不一致', en: 'does not agree with the tables' },
  unsure: { zh: '不能确定说的是表格里的哪一项', en: 'it is not certain which cell it speaks of' },
  cellsOfText: { zh: '对应的单元格', en: 'The cells that it speaks of' },
  explain: { zh: '规则说明与依据', en: 'The rule, and what it goes by' },
  copy: { zh: '复制这一条', en: 'Copy this finding' },
  copied: { zh: '已复制', en: 'Copied' },
  unmark: { zh: '撤销', en: 'Undo' },
  reason: { zh: '理由（可不填）', en: 'Reason (may be left out)' },
  keep: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  confirmed: { zh: '已确认有误', en: 'Confirmed as wrong' },
  cleared: { zh: '已核实无误', en: 'Looked into: right' },
  ofThemCleared: { zh: '其中 {n} 处已核实无误。', en: ' {n} of them were looked into and held right.' },
} satisfies Record<string, Message>;

export type Word = keyof typeof OWN;

/** A word or sentence in the language asked for, its `{slots}` filled. */
export function say(lang: Lang, word: Word, slots: Readonly<Record<string, string | number>> = {}): string {
  return OWN[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
