import type { Lang } from '@gouji/core';

/** What only the summary page says. */
export interface SummaryWords {
  title: string;
  overview(reports: number, refused: number): string;
  byYear: string;
  byBody: string;
  frequent: string;
  frequentNone: string;
  times: string;
  reports: string;
  openAll: string;
  closeAll: string;
  onlyFound: string;
  refused: string;
  noYear: string;
  shouldBe(value: string): string;
  mayBe: string;
}

export const SUMMARY_WORDS: Readonly<Record<Lang, SummaryWords>> = {
  zh: {
    title: '政府信息公开工作年度报告核对汇总',
    overview: (reports, refused) =>
      `核对 ${reports} 份报告${refused > 0 ? `；另有 ${refused} 份文件未能核对或不是年度报告` : ''}。`,
    byYear: '各年度结论（份）',
    byBody: '各单位、各年度结论',
    frequent: '最常没有做到的要求（次）',
    frequentNone: '没有发现问题。',
    times: '次数',
    reports: '各份报告',
    openAll: '全部展开',
    closeAll: '全部收起',
    onlyFound: '只看没有全部一致的',
    refused: '未能核对的文件',
    noYear: '年度不明',
    shouldBe: (value) => `应为 ${value}`,
    mayBe: '可能有误',
  },
  en: {
    title: 'Annual reports checked: summary',
    overview: (reports, refused) =>
      `Reports checked: ${reports}.${refused > 0 ? ` Files not checked, or no annual report: ${refused}.` : ''}`,
    byYear: 'Verdicts by year (reports)',
    byBody: 'Verdicts by body and year',
    frequent: 'What was most often not met (times)',
    frequentNone: 'Nothing was found.',
    times: 'Times',
    reports: 'The reports',
    openAll: 'Expand all',
    closeAll: 'Collapse all',
    onlyFound: 'Only those not consistent',
    refused: 'Files that could not be checked',
    noYear: 'no year',
    shouldBe: (value) => `should be ${value}`,
    mayBe: 'may be wrong',
  },
};
