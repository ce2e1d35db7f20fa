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
  paste: { zh: '粘贴表格核对', en: 'Check a pasted table' },
  pasteWhy: {
    zh: '在 Word、WPS 或 Excel 里复制年报（或其中的表格），粘贴到下面的框里。',
    en: 'Copy the report, or a table of it, from Word, WPS or Excel, and paste it into this box.',
  },
  pasteHere: { zh: '粘贴到这里', en: 'Paste here' },
  pasteClear: { zh: '清空', en: 'Empty' },
  pasteWaiting: { zh: '正在核对…', en: 'Checking…' },
  pasteFailed: { zh: '没有核对成，请再粘贴一次。', en: 'It was not checked; please paste it again.' },
  ofPage: {
    zh: '{title}（{address}）：{message}（{day} 核对）',
    en: '{title} ({address}): {message} (checked {day})',
  },
  decided: { zh: '核实情况', en: 'Decisions' },
  print: { zh: '打印', en: 'Print' },
  version: { zh: '勾稽 {version}', en: 'Gouji {version}' },
  feedback: { zh: '反馈', en: 'Feedback' },
  allowSite: { zh: '以后自动核对 {site}', en: 'Always check {site}' },
  attachments: { zh: '页面链接的文件', en: 'Files that the page links to' },
  attachmentsWhy: {
    zh: '文件内容还没有核对。',
    en: 'Their content has not been checked.',
  },
  listed: { zh: '本页列出的年报', en: 'Reports that this page lists' },
  checkAttachment: { zh: '核对附件', en: 'Check it' },
  checkNamed: { zh: '核对附件：{name}', en: 'Check the file {name}' },
  openViewer: { zh: '核对本机的 Word、PDF 等文件', en: 'Check a file of this computer (Word, PDF …)' },
  fetchWhy: {
    zh: '要核对 {site} 上的这个文件，需要允许“勾稽”读取该网站。文件只在这台电脑上核对。',
    en: 'To check this file, Gouji must be allowed to read {site}. The file is checked on this computer only.',
  },
  fetchAllow: { zh: '允许读取 {site}', en: 'Allow {site}' },
  fetchTooLarge: {
    zh: '文件超过 {most} MB，没有读取。',
    en: 'The file has more than {most} MB; it was not read.',
  },
  fetchMissing: {
    zh: '网站上没有这个文件（404），链接可能已经失效。',
    en: 'The site does not have this file (404); the link may be out of date.',
  },
  fetchRefused: {
    zh: '网站没有给出这个文件（{status}）。请在网页上下载，再把文件拖到这里。',
    en: 'The site did not give this file ({status}). Please download it on the page, and drop it here.',
  },
  fetchLate: {
    zh: '网站一分钟内没有给出这个文件。请在网页上下载，再把文件拖到这里。',
    en: 'The site did not give this file within a minute. Please download it on the page, and drop it here.',
  },
  fetchFailed: {
    zh: '读不到这个文件。请在网页上下载，再把文件拖到这里。',
    en: 'This file could not be fetched. Please download it on the page, and drop it here.',
  },
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
  changed: {
    zh: '{day} 打开这个页面时，有 {n} 格数字与现在不同：{cells}。报告可能已经更正；更正有误的报告是正常做法。',
    en: 'When this page was opened on {day}, {n} figures were not what they are now: {cells}. The report may have been corrected, which is good conduct.',
  },
  memory: { zh: '上一年度的数字', en: 'The year before' },
  memoryWhy: {
    zh: '记住打开过的年报的数字（只有单位、年度、网址和表格数字，不含正文，只存在本机；隐私窗口不记），下次打开同一单位相邻年度的年报时核对两年是否衔接。',
    en: 'The figures of reports that were opened are remembered (body, year, address and the numbers of the tables, no text, on this computer alone, nothing of private windows), so that the report of the next year is checked against them.',
  },
  memoryOn: { zh: '记住打开过的年报的数字', en: 'Remember the figures of reports that were opened' },
  memoryCount: { zh: '已记住 {n} 份。', en: '{n} are remembered.' },
  memoryForget: { zh: '全部忘记', en: 'Forget all' },
  marksRemoved: {
    zh: '这个页面的脚本一再移除标记，结果只在这里列出。',
    en: 'A script of this page removes the marks again and again; the result is listed here only.',
  },
  notVisible: {
    zh: '页面上现在看不到这一处，可能收在折叠或未选中的栏目里。',
    en: 'This place is not to be seen now; it may be folded away.',
  },
  copy: { zh: '复制为文字', en: 'Copy as text' },
  copied: { zh: '已复制', en: 'Copied' },
  save: { zh: '保存为 JSON', en: 'Save as JSON' },
  saveAs: { zh: '另存为…', en: 'Save as…' },
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
    zh: '请输入网址或域名，例如 www.example.cn 或 http://oa/。',
    en: 'Please enter an address or a host name, such as www.example.cn or http://oa/.',
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
  decisions: { zh: '核实记录', en: 'Decisions' },
  decisionsWhy: { zh: '共 {n} 条，只保存在这台电脑上。', en: '{n} in all, kept on this computer only.' },
  exportDecisions: { zh: '导出', en: 'Export' },
  importDecisions: { zh: '导入…', en: 'Import…' },
  imported: { zh: '已导入 {n} 条。', en: '{n} imported.' },
  badFile: {
    zh: '“{name}”不是勾稽导出的核实记录，没有导入。',
    en: '“{name}” is no file of decisions that Gouji has exported; nothing was imported.',
  },
  badEntry: {
    zh: '“{name}”的第 {n} 条记录不完整，没有导入。',
    en: 'Entry {n} of “{name}” is incomplete; nothing was imported.',
  },
  unknownBody: { zh: '（单位不详）', en: '(body not known)' },
  pillTitle: { zh: '页面上的小结', en: 'Summary on the page' },
  pillShow: { zh: '在页面左下角显示核对结果', en: 'Show the result at the lower left of the page' },
  size: { zh: '文字大小', en: 'Size of text' },
  normal: { zh: '标准', en: 'Normal' },
  large: { zh: '较大', en: 'Large' },
  larger: { zh: '很大', en: 'Larger' },
  showWelcome: { zh: '使用说明', en: 'How to use it' },
  welcome: { zh: '勾稽已经装好', en: 'Gouji is installed' },
  welcomeWhat: {
    zh: '打开政府网站上的信息公开工作年度报告，对不上的数字会直接标在单元格上。',
    en: 'Open an annual report on open government information on the site of a government: figures that do not tally are marked on their cells.',
  },
  pin: { zh: '把图标固定在工具栏', en: 'Pin the icon' },
  pinWhy: {
    zh: '点工具栏上的拼图图标，在“勾稽”旁点图钉（Firefox：点齿轮，选“固定到工具栏”）。图标上的数字是错误和疑点的处数；点图标打开侧栏，看全部说明。',
    en: 'Click the puzzle piece in the toolbar, then the pin beside Gouji (Firefox: the gear, then “Pin to Toolbar”). The number on the icon counts errors and doubts; a click on it opens the panel, which explains everything.',
  },
  meanings: { zh: '四种标记', en: 'The four marks' },
  meansError: {
    zh: '勾稽关系不成立，这一格或这一行列一定有误；点开看应为多少。',
    en: 'The identities do not hold: this cell, or something in its row or column, is wrong. Click it for what belongs there.',
  },
  meansWarning: {
    zh: '文字和表格说法不一，或者缺了内容，需要人来判断。',
    en: 'Text and table disagree, or something is missing: for a person to judge.',
  },
  meansInfo: { zh: '不影响数字的小问题。', en: 'A detail that changes no figure.' },
  meansDoubtful: {
    zh: '几处之中有一处有误，仅凭数字分不清是哪一处；每一处都用虚线框出。',
    en: 'One of several places is wrong, and the figures cannot tell which; each has a dashed frame.',
  },
  doubtful: { zh: '待定', en: 'Undecided' },
  privacy: { zh: '什么也不会发送', en: 'Nothing is sent' },
  privacyWhy: {
    zh: '核对全部在这台电脑上进行，没有服务器，不收集任何数据；网页正文不作任何改动。',
    en: 'All is checked on this computer: there is no server, nothing is collected, and the body of the page is not changed.',
  },
  elsewhere: { zh: '其他网站、本机文件和编辑器', en: 'Other sites, files and editors' },
  elsewhereWhy: {
    zh: '打开页面后点一下图标即可核对；内部网站可以在设置里加入，以后自动核对。在网站后台的编辑器里写年报时也一样：点图标后边写边核对，改好一格，标记就消失。',
    en: 'Open the page and click the icon; a site of your own can be added in the settings. It works too in the editor in which a report is written: click the icon, and the marks follow what is typed.',
  },
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
