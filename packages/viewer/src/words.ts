import type { Lang, Message } from '@gouji/core';

export const WORDS = {
  name: { zh: '勾稽', en: 'Gouji' },
  purpose: {
    zh: '政府信息公开工作年度报告数据核对',
    en: 'Checks the figures of annual reports on open government information',
  },
  dropHere: { zh: '把年度报告拖到这里', en: 'Drop an annual report here' },
  formats: { zh: '可以是：', en: 'It may be: ' },
  comma: { zh: '、', en: ', ' },
  choose: { zh: '选择文件', en: 'Choose a file' },
  chooseOther: { zh: '打开其他文件', en: 'Open another file' },
  paste: {
    zh: '或者在网页、Word、WPS 里复制整份报告，粘贴到这里',
    en: 'Or copy the whole report in a page, Word or WPS, and paste it here',
  },
  pasteHere: { zh: '点这里，按 Ctrl+V 粘贴', en: 'Click here and press Ctrl+V' },
  pasted: { zh: '粘贴的内容', en: 'pasted content' },
  local: {
    zh: '文件只在这台电脑上读取，不会上传或发送到任何地方。',
    en: 'Files are read on this computer only; nothing is sent anywhere.',
  },
  reading: { zh: '正在读取{name}…', en: 'Reading {name}…' },
  watched: { zh: '文件保存后自动重新核对', en: 'Checked again whenever the file is saved' },
  reopen: { zh: '文件改动后，请重新打开', en: 'Open the file again after changing it' },
  changed: { zh: '文件已更新，已重新核对（{time}）', en: 'The file was saved and checked again ({time})' },
  gone: {
    zh: '文件已移走或正在保存，标记是上一次核对的',
    en: 'The file is gone or being saved; these are the last marks',
  },
  document: { zh: '文件内容', en: 'Document' },
  panel: { zh: '核对结果', en: 'Result' },
  toPanel: { zh: '回到核对结果', en: 'Back to the result' },
  table: { zh: '表格', en: 'Table' },
  page: { zh: '第 {n} 页', en: 'Page {n}' },
  picture: { zh: '［图片］', en: '[picture]' },
  notVisible: { zh: '文件里看不到这一处。', en: 'This place is not to be seen in the document.' },
  folder: { zh: '这是文件夹，请拖入其中的年度报告。', en: 'This is a folder; please drop the report in it.' },
  nothing: {
    zh: '没有可以核对的内容，请拖入文件或粘贴报告。',
    en: 'There is nothing to check; please drop a file or paste a report.',
  },
  unreadable: { zh: '读不到这个文件，请重新选择。', en: 'This file cannot be read; please choose it again.' },
  first: {
    zh: '一次核对一份，已打开第一个文件。',
    en: 'One file is checked at a time; the first was opened.',
  },
  notChecked: { zh: '未能核对', en: 'Could not be checked' },
  keyboard: {
    zh: '键盘：Alt+Shift+J 下一处，Alt+Shift+K 上一处',
    en: 'Keyboard: Alt+Shift+J next place, Alt+Shift+K previous',
  },
  copy: { zh: '复制为文字', en: 'Copy as text' },
  copied: { zh: '已复制', en: 'Copied' },
  save: { zh: '保存结果（JSON）', en: 'Save the result (JSON)' },
  crashed: {
    zh: '核对时程序出错，请换一种格式（如另存为 .docx 或网页）再试，并把这份文件反馈给开发者。',
    en: 'The checker failed on this file; please try another format (.docx, a web page), and send the file to the developers.',
  },
} satisfies Record<string, Message>;

export type Word = keyof typeof WORDS;

/** A word or sentence in the language asked for, its `{slots}` filled. */
export function say(lang: Lang, word: Word, slots: Readonly<Record<string, string | number>> = {}): string {
  return WORDS[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
