import type { Lang, Message } from '@gouji/core';

/** What only the extension says. */
const OWN = {
  panel: { zh: '勾稽：年报核对', en: 'Gouji: report check' },
  waiting: { zh: '正在读取页面…', en: 'Reading the page…' },
  notReport: {
    zh: '这个页面不是政府信息公开工作年度报告。',
    en: 'This page is no annual report on open government information.',
  },
  checkAnyway: { zh: '仍然核对这个页面', en: 'Check this page all the same' },
  needsClick: {
    zh: '要核对这个页面，请点击工具栏上的“勾稽”图标。',
    en: 'To check this page, click the icon of Gouji in the toolbar.',
  },
  internal: { zh: '浏览器自己的页面不能核对。', en: 'A page of the browser itself cannot be checked.' },
  closed: { zh: '这个标签页已经关闭。', en: 'This tab is closed.' },
  needsFileAccess: {
    zh: '要核对本机文件，请在扩展管理页允许“勾稽”访问文件网址，再点击工具栏上的图标。',
    en: 'To check files of this computer, allow Gouji to access file URLs in the page of extensions, then click its icon.',
  },
  allowSite: { zh: '以后自动核对 {site}', en: 'Always check {site}' },
  attachments: { zh: '页面链接的文件', en: 'Files that the page links to' },
  attachmentsWhy: { zh: '文件内容未核对。', en: 'Their content was not checked.' },
  years: { zh: '本页有 {n} 份年报，正在核对：', en: 'This page holds {n} reports; checked is:' },
  yearOf: { zh: '{year} 年', en: '{year}' },
  yearUnknown: { zh: '第 {n} 份', en: 'no. {n}' },
  yearHidden: {
    zh: '页面上现在显示的不是这一份，在页面上切换过去才看得到标记。',
    en: 'The page shows another one now; switch to this one on the page to see its marks.',
  },
  frame: { zh: '框架页：{title}', en: 'Frame: {title}' },
  foreignFrames: { zh: '没有核对的框架页', en: 'Frames that were not checked' },
  foreignFramesWhy: {
    zh: '页面里嵌有其他网站的内容，需要授权才能核对。',
    en: 'The page embeds content of another site, which needs a permission to be checked.',
  },
  notVisible: {
    zh: '页面上现在看不到这一处，可能收在折叠或未选中的栏目里。',
    en: 'This place is not to be seen now; it may be folded away.',
  },
  copy: { zh: '复制为文字', en: 'Copy as text' },
  copied: { zh: '已复制', en: 'Copied' },
  save: { zh: '保存为 JSON', en: 'Save as JSON' },
  options: { zh: '设置', en: 'Settings' },
  sites: { zh: '自动核对的网站', en: 'Sites that are always checked' },
  sitesWhy: {
    zh: '政府网站（*.gov.cn）总是自动核对；其他网站在点击图标时核对，也可以在这里逐个加入。',
    en: 'Government sites (*.gov.cn) are always checked; others on a click of the icon, or when added here.',
  },
  site: { zh: '网址或域名', en: 'Address or host name' },
  add: { zh: '添加', en: 'Add' },
  remove: { zh: '移除', en: 'Remove' },
  badSite: {
    zh: '请输入网址或域名，例如 www.example.cn。',
    en: 'Please enter an address or a host name, such as www.example.cn.',
  },
  shown: { zh: '在页面上标出', en: 'Marked on the page' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Theme' },
  auto: { zh: '跟随系统', en: 'As the system' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  keyboard: { zh: '键盘', en: 'Keyboard' },
  keyboardWhy: {
    zh: 'Alt+Shift+J 下一处，Alt+Shift+K 上一处；可在浏览器的扩展快捷键中修改。',
    en: 'Alt+Shift+J: next place; Alt+Shift+K: previous. Both can be changed among the shortcuts of the browser.',
  },
  decisions: { zh: '已核实与忽略的记录', en: 'Confirmed and ignored findings' },
  decisionsWhy: { zh: '共 {n} 条，只保存在这台电脑上。', en: '{n} in all, kept on this computer only.' },
  clear: { zh: '全部清除', en: 'Remove all' },
  clearSure: {
    zh: '要清除全部 {n} 条记录吗？清除后不能恢复。',
    en: 'Remove all {n}? They cannot be brought back.',
  },
  toolbarIdle: { zh: '勾稽：点击核对这个页面', en: 'Gouji: click to check this page' },
  toolbarConsistent: { zh: '勾稽：没有发现问题', en: 'Gouji: nothing found' },
  toolbarNotes: { zh: '勾稽：没有发现错误，有 {n} 处提示', en: 'Gouji: no error found, {n} note(s)' },
  toolbarFindings: { zh: '勾稽：{n} 处问题', en: 'Gouji: {n} finding(s)' },
  toolbarUnread: { zh: '勾稽：未能核对', en: 'Gouji: could not be checked' },
} satisfies Record<string, Message>;

export type Word = keyof typeof OWN;

/** A word or sentence in the language asked for, its `{slots}` filled. */
export function say(lang: Lang, word: Word, slots: Readonly<Record<string, string | number>> = {}): string {
  return OWN[word][lang].replace(/\{([a-z]{1,10})\}/g, (slot, name: string) => String(slots[name] ?? slot));
}
