import type { Category, Lang, Verdict } from '@gouji/core';
import type { Expected } from '../ledger/roll-call.ts';
import { CATEGORY_WORDS } from '../words/category-words.ts';

/** The words of ledgers, tables and letters. */
export interface PaperWords {
  category: Readonly<Record<Category, string>>;
  review: Readonly<Record<'open' | 'new' | 'mended', string>>;
  rollCall: Readonly<Record<Expected['state'], string>>;
  inText: string;
  whole: string;
  page(page: number): string;
  andMore(howMany: number): string;
  sheets: Readonly<Record<'findings' | 'bodies' | 'figures' | 'missing' | 'unread', string>>;
  verdict: Readonly<Record<Verdict, string>>;
  verdictColumn: string;
  holds: string;
  fails: string;
  notChecked: string;
  cellsRead: string;
  score: string;
  /** What became of a report that was due. */
  state: string;
  due: string;
  noRollCall: string;
  onTime(onTime: number, all: number): string;
  /** What could not be checked, and why. */
  what: string;
  why: string;
  /** The columns of the ledger, those left to be filled in included. */
  columns: Readonly<Record<LedgerColumn, string>>;
}

export type LedgerColumn =
  | 'number'
  | 'organization'
  | 'year'
  | 'category'
  | 'place'
  | 'message'
  | 'actual'
  | 'expected'
  | 'basis'
  | 'severity'
  | 'points'
  | 'measure'
  | 'deadline'
  | 'person'
  | 'progress'
  | 'review'
  | 'source'
  | 'rule'
  | 'id';

export const PAPER_WORDS: Readonly<Record<Lang, PaperWords>> = {
  zh: {
    category: CATEGORY_WORDS.zh,
    review: { open: '未整改', new: '新增', mended: '已整改' },
    rollCall: {
      onTime: '按时公布',
      late: '迟报',
      missing: '未报送',
      unread: '未能核对',
      undated: '公布日期不明',
    },
    inText: '正文',
    whole: '全文',
    page: (page) => `第 ${page} 页`,
    andMore: (howMany) => `另有 ${howMany} 处`,
    sheets: {
      findings: '台账',
      bodies: '各单位',
      figures: '全部数据',
      missing: '未报送与迟报',
      unread: '未能核对',
    },
    verdict: { consistent: '勾稽一致', findings: '有问题', open: '未全部核对', unread: '未能核对' },
    verdictColumn: '结论',
    holds: '勾稽成立',
    fails: '不成立',
    notChecked: '未核对',
    cellsRead: '读出格数',
    score: '得分预演',
    state: '情况',
    due: '应于',
    noRollCall: '没有给出应报送单位的名单，未核对谁没有报送；上面只列页面写明的日期迟于规定的。',
    onTime: (onTime, all) =>
      `应公布 ${all} 家，按时公布 ${onTime} 家，按时公布率 ${all === 0 ? '—' : `${((100 * onTime) / all).toFixed(1)}%`}`,
    what: '未能核对的内容',
    why: '具体内容或原因',
    columns: {
      number: '序号',
      organization: '单位',
      year: '年度',
      category: '问题类别',
      place: '位置（表、行、列）',
      message: '问题描述',
      actual: '原数（原文）',
      expected: '应为',
      basis: '依据',
      severity: '严重程度',
      points: '扣分',
      measure: '整改措施',
      deadline: '整改时限',
      person: '责任人',
      progress: '整改情况',
      review: '复核结果',
      source: '链接',
      rule: '规则',
      id: '编号',
    },
  },
  en: {
    category: CATEGORY_WORDS.en,
    review: { open: 'not mended', new: 'new', mended: 'mended' },
    rollCall: {
      onTime: 'in time',
      late: 'late',
      missing: 'missing',
      unread: 'could not be checked',
      undated: 'no date of publication',
    },
    inText: 'text',
    whole: 'whole report',
    page: (page) => `page ${page}`,
    andMore: (howMany) => `${howMany} more`,
    sheets: {
      findings: 'Ledger',
      bodies: 'Bodies',
      figures: 'Figures',
      missing: 'Missing and late',
      unread: 'Not checked',
    },
    verdict: {
      consistent: 'consistent',
      findings: 'findings',
      open: 'not all checked',
      unread: 'not checked',
    },
    verdictColumn: 'Verdict',
    holds: 'Hold',
    fails: 'Fail',
    notChecked: 'Not checked',
    cellsRead: 'Cells read',
    score: 'Score',
    state: 'State',
    due: 'Due',
    noRollCall:
      'No list of the bodies was given, so who did not report was not checked; above stand those whose page gives a late date.',
    onTime: (onTime, all) =>
      `${all} due, ${onTime} in time${all === 0 ? '' : ` (${((100 * onTime) / all).toFixed(1)}%)`}`,
    what: 'What was not checked',
    why: 'Which, or why',
    columns: {
      number: 'No.',
      organization: 'Body',
      year: 'Year',
      category: 'Category',
      place: 'Place (table, row, column)',
      message: 'Problem',
      actual: 'As it stands',
      expected: 'Should be',
      basis: 'Basis',
      severity: 'Severity',
      points: 'Points off',
      measure: 'Measure',
      deadline: 'Mend by',
      person: 'Responsible',
      progress: 'Progress',
      review: 'Review',
      source: 'Document',
      rule: 'Rule',
      id: 'Id',
    },
  },
};
