import type { Summary } from '@gouji/core';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { AssumedCells, Words } from './words.ts';

export const zh: Words = {
  severity: SEVERITY_WORDS.zh,
  status: { checked: '已核对', unrecognized: '不是年度报告', unreadable: '无法读取' },
  state: {
    number: '数字',
    blank: '空白',
    dash: '短横',
    unreadable: '读不出',
    missing: '缺失',
    deduced: '推算',
  },
  inSum: { blank: '空', dash: '—', unreadable: '？', missing: '？' },
  format: {
    html: '网页',
    mhtml: '单个文件的网页',
    pdf: 'PDF',
    docx: 'Word 文档',
    doc: 'Word 97–2003 文档',
    text: '纯文本',
    image: '图片',
  },
  template: { '2019': '2019 年版', '2021': '2021 年版' },
  table: { disclosure: '表二', applications: '表三', review: '表四' },

  untitled: '（没有标题）',
  file: '文件',
  organization: '机关',
  year: '年度',
  form: '格式',
  publishedOn: '发布日期',
  quote: '原文',
  inText: '正文与结构',
  notRead: '没有读出的内容',
  coverage: '核对范围',
  space: '',
  colon: '：',
  comma: '、',
  or: ' 或 ',
  clause: '，',
  semicolon: '；',
  inBrackets: (text) => `（${text}）`,
  quoted: (text) => `“${text}”`,
  rows: (count) => `（${count} 行相同）`,

  verdict: {
    consistent: (assumed) => `各表数字全部勾稽一致${assuming(assumed)}。`,
    holding: (tables, assumed) =>
      tables.length === 0
        ? `勾稽关系全部成立${assuming(assumed)}。`
        : `${tables.map((table) => zh.table[table]).join('、')}的数字全部勾稽一致${assuming(assumed)}。`,
    found: (summary) => `发现 ${counts(summary)}。`,
    open: '没有发现错误，但没有全部核对。',
    unread: '表三、表四的数字没有核对。',
    unexplained: (howMany) => `${howMany} 项勾稽关系不成立，但核对规则出错，没有得出结论。`,
    failing: (howMany) => `${howMany} 项勾稽关系不成立。`,
    undetermined: (howMany) => `${howMany} 项勾稽关系无法核对。`,
    tables: (tables) =>
      `${tables.map(({ table, state }) => zh.table[table] + zh.unreadTable[state]).join('，')}，未作核对。`,
    openRules: (howMany) => `${howMany} 条规则未能核对。`,
    besides: (summary) => `另有 ${counts(summary)}。`,
  },
  cellsRead: (read, expected) => `读出 ${read} / ${expected} 格`,
  checks: ({ pass, violation, undetermined }) => {
    const total = pass + violation + undetermined;
    if (pass === total) return `${total} 项勾稽关系全部成立`;
    if (violation === total) return `${total} 项勾稽关系都不成立`;
    if (undetermined === total) return `${total} 项勾稽关系都无法核对`;
    const parts: string[] = [];
    if (pass > 0) parts.push(`${pass} 项成立`);
    if (violation > 0) parts.push(`${violation} 项不成立`);
    if (undetermined > 0) parts.push(`${undetermined} 项无法核对`);
    return `${total} 项勾稽关系中，${parts.join('，')}`;
  },
  numbersInProse: (bound, total) =>
    total === 0 ? '正文没有可核对的数字' : `正文 ${total} 处数字，核对 ${bound} 处`,
  suspect: {
    now: (value) => `现为 ${value}`,
    should: (value) => `应为 ${value}`,
    shouldIfWrong: (value) => `如有误应为 ${value}`,
  },
  expected: (expected, actual) => `应为 ${expected}，实为 ${actual}`,
  corrected: (values) => `改为 ${values.join('、')} 后`,
  leftOut: (howMany, blanks) => `（其余 ${howMany} 项为 0${blanks ? ' 或空' : ''}）`,
  folded: (rule, howMany) => `同类问题还有 ${howMany} 处，没有逐一列出（${rule}；全部见 JSON）`,
  cut: (length) => `……（共 ${length} 字，只列开头）`,
  moreSums: (howMany) => `另有 ${howMany} 项不成立的勾稽关系，没有逐一列出`,
  decided: (state, reason) =>
    [state === 'cleared' ? '已核实无误' : '已确认有误', reason].filter((part) => part !== '').join('：'),
  allCells: (table, howMany) => `${table}：全部 ${howMany} 格`,
  allChecks: (table, howMany) => `${table}：全部 ${howMany} 项`,
  uncheckedIdentities: '无法核对的勾稽关系',
  unread: (table, state) => `${table}${zh.state[state]}的格`,
  unreadTable: { blank: '没有填写', image: '是图片', unread: '在，但读不出数字', missing: '没有找到' },
  openOutcomes: '未能核对的规则',
  withErrors: '有错误的文件',
  notChecked: '未能核对的文件',
  errors: (howMany) => `${howMany} 处错误`,
  tally: (checked, wrong, refused) => {
    const parts = [`核对 ${checked} 份${wrong > 0 ? `（其中 ${wrong} 份有错误）` : ''}`];
    if (refused > 0) parts.push(`未能核对 ${refused} 份`);
    return `共 ${checked + refused} 份文件：${parts.join('，')}。`;
  },
};

function assuming({ unwritten, deduced }: AssumedCells): string {
  const parts: string[] = [];
  if (unwritten > 0) parts.push(`${unwritten} 格没有填数，按 0 核对`);
  if (deduced > 0) parts.push(`${deduced} 格由其他格推算`);
  return parts.length === 0 ? '' : `（其中 ${parts.join('；')}）`;
}

function counts(summary: Summary): string {
  const kinds = (['error', 'warning', 'info'] as const).filter((severity) => summary[severity] > 0);
  return kinds.map((severity) => `${summary[severity]} 处${zh.severity[severity]}`).join('、');
}
