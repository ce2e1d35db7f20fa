import { cellId } from '../../report/template.ts';
import type { Subject } from '../subject/subject.ts';
import type { CaseKind, CaseResult } from '../words/sense.ts';
import type { Reading, Words } from './reading.ts';

/** What a number of cases may mean: of the cases named last, or of those before them too. */
export function readCases({ cases, result, among }: Extract<Subject, { kind: 'case' }>): Reading[] {
  return [cases, ...among].map((kinds) => readKinds(kinds, result ?? 'total'));
}

const CASE_ROWS: Readonly<Record<CaseKind, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReview'],
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
};

const CASE_WORDS: Readonly<Record<CaseKind, Words>> = {
  reconsideration: { zh: '行政复议', en: 'reconsideration' },
  litigation: { zh: '行政诉讼（两类合计）', en: 'litigation (both kinds)' },
  litigationDirect: { zh: '未经复议直接起诉', en: 'litigation without reconsideration' },
  litigationAfterReview: { zh: '复议后起诉', en: 'litigation after reconsideration' },
};

const RESULT_WORDS: Readonly<Record<CaseResult | 'total', Words>> = {
  total: { zh: '总计', en: 'total' },
  upheld: { zh: '结果维持', en: 'upheld' },
  corrected: { zh: '结果纠正', en: 'corrected' },
  other: { zh: '其他结果', en: 'other results' },
  pending: { zh: '尚未审结', en: 'pending' },
};

function readKinds(kinds: readonly CaseKind[], column: CaseResult | 'total'): Reading {
  const rows = [...new Set(kinds.flatMap((kind) => CASE_ROWS[kind]))];
  const join = (lang: 'zh' | 'en', by: string) => kinds.map((kind) => CASE_WORDS[kind][lang]).join(by);
  return {
    terms: rows.map((row) => [cellId('review', row, column), 1] as const),
    words: {
      zh: `${join('zh', '与')}${RESULT_WORDS[column].zh}`,
      en: `${join('en', ' and ')}: ${RESULT_WORDS[column].en}`,
    },
  };
}
