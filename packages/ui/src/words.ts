import type { Lang, Message } from '@gouji/core';

/** What the components say; `{slots}` are filled by `say`. */
const WORDS = {
  open: { zh: '打开', en: 'Open' },
  year: { zh: '{year} 年度', en: '{year}' },
  template: { zh: '{id} 年版表格', en: 'form of {id}' },
  published: { zh: '{date} 发布', en: 'published {date}' },
  unknownBody: { zh: '未写明单位', en: 'Body not stated' },
  consistent: { zh: '已核对的数字全部一致', en: 'Every figure that was checked adds up' },
  found: { zh: '发现{counts}', en: 'Found: {counts}' },
  errors: { zh: ' {n} 处错误', en: '{n} error(s)' },
  warnings: { zh: ' {n} 处疑点', en: '{n} doubt(s)' },
  infos: { zh: ' {n} 条提示', en: '{n} note(s)' },
  error: { zh: '错误', en: 'Error' },
  warning: { zh: '疑点', en: 'Doubt' },
  info: { zh: '提示', en: 'Note' },
  undetermined: { zh: '有 {n} 条勾稽关系未能核对', en: '{n} identities could not be checked' },
  filter: { zh: '显示哪些', en: 'Show' },
  nothingShown: { zh: '没有符合筛选条件的问题。', en: 'Nothing matches the filter.' },
  prose: { zh: '文字表述', en: 'Text' },
  structure: { zh: '结构与格式', en: 'Structure and form' },
  identity: { zh: '年度、单位与发布', en: 'Year, body and publication' },
  elsewhere: { zh: '其他', en: 'Other' },
  printed: { zh: '现为 {n}', en: 'printed {n}' },
  blank: { zh: '空白', en: 'blank' },
  belongs: { zh: '应为 {n}', en: 'should be {n}' },
  candidate: { zh: '或为 {n}', en: 'may be {n}' },
  oneOf: { zh: '下列 {n} 处之一有误：', en: 'One of these {n} is wrong:' },
  calculation: { zh: '算式', en: 'Calculation' },
  zeros: { zh: '另有 {n} 项为 0', en: '{n} more are 0' },
  unread: { zh: '未读出', en: 'not read' },
  difference: { zh: '相差 {n}', en: 'off by {n}' },
  unplaced: { zh: '未能定位', en: 'Not placed on the page' },
  unplacedWhy: { zh: '在页面上没有可指的位置。', en: 'It has no place on the page to point at.' },
  unchecked: { zh: '未能核对', en: 'Could not be checked' },
  uncheckedChecks: { zh: '未能核对的勾稽关系', en: 'Identities that could not be checked' },
  unreadCells: { zh: '未读出数字的单元格', en: 'Cells without a number read' },
  passed: { zh: '已核对一致', en: 'Checked and consistent' },
  coverage: { zh: '核对范围', en: 'Coverage' },
  cellsRead: { zh: '读出单元格', en: 'Cells read' },
  checksMade: { zh: '勾稽关系一致', en: 'Identities that hold' },
  numbersBound: { zh: '文字中的数字与表格对上', en: 'Numbers in prose tied to the tables' },
  ratio: { zh: '{a} / {b}', en: '{a} of {b}' },
  attachments: { zh: '附件', en: 'Attachments' },
  attachmentsWhy: { zh: '页面上链接的文件，内容未核对。', en: 'Files that the page links to; not checked.' },
  copy: { zh: '复制为文字', en: 'Copy as text' },
  copied: { zh: '已复制', en: 'Copied' },
  save: { zh: '保存为 JSON', en: 'Save as JSON' },
  verify: { zh: '已核实', en: 'Confirmed' },
  ignore: { zh: '忽略', en: 'Ignore' },
  unmark: { zh: '撤销', en: 'Undo' },
  reason: { zh: '理由（可不填）', en: 'Reason (may be left out)' },
  keep: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  verified: { zh: '已核实', en: 'Confirmed' },
  ignored: { zh: '已忽略', en: 'Ignored' },
  ignoredGroup: { zh: '已忽略的问题', en: 'Ignored' },
  balance: { zh: '新收 + 结转 = 办结 + 转下年：{of}', en: 'Intake = outcome: {of}' },
  resultTotal: { zh: '办理结果合计：{of}', en: 'Results add up: {of}' },
  rowTotal: { zh: '本行合计：{of}', en: 'Row adds up: {of}' },
  checks: { zh: '{n} 条勾稽关系', en: '{n} identities' },
  stateBlank: { zh: '空白', en: 'blank' },
  stateDash: { zh: '横线', en: 'dash' },
  stateUnreadable: { zh: '不是数字：{text}', en: 'no number: {text}' },
  stateMissing: { zh: '表中没有', en: 'missing from the table' },
  stateDeduced: { zh: '推算为 {n}', en: 'deduced: {n}' },
} satisfies Record<string, Message>;

export type Word = keyof typeof WORDS;

/** A word or sentence in the language asked for. */
export function say(lang: Lang, word: Word, slots: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

/** Digits without grouping, as the forms print them. */
export function sayNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}
