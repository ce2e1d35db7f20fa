import type { Fact, Lang } from '@gouji/core';

/** What the comparison of reports says beside its findings. */
export interface SeriesWords {
  title: string;
  /** Of the sheet of the ledger, and of the page that a batch writes. */
  sheet: string;
  others: string;
  compared(reports: number, bodies: number, pairs: number): string;
  nothing: string;
  noPairs: string;
  counts: string;
  outcomes: Record<'pass' | 'violation' | 'undetermined', string>;
  open: string;
  unmatched(count: number): string;
  versions(count: number): string;
  noName: string;
  yearOf(year: number | null): string;
  shared: string;
  own: string;
  other: string;
  trends: string;
  rule: string;
  diff: {
    title: string;
    version: string;
    years: string;
    same: string;
    cells(count: number): string;
    prose(count: number): string;
    before: string;
    after: string;
    none: string;
    fact: Record<Fact, string>;
    sectionGone(title: string): string;
    sectionNew(title: string): string;
    section(number: number): string;
    rest(cells: number, paragraphs: number): string;
    cell: string;
  };
}

export const SERIES_WORDS: Readonly<Record<Lang, SeriesWords>> = {
  zh: {
    title: '年度衔接与内容雷同',
    sheet: '年度衔接',
    others: '对照的报告',
    compared: (reports, bodies, pairs) =>
      `${reports} 份报告，${bodies} 个单位，${pairs} 对相邻年度的报告可以比较。`,
    nothing: '可以比较的都衔接得上，没有发现雷同。',
    noPairs: '没有同一单位相邻两年的报告，年度之间没有比较。',
    counts: '各条规则的核对次数',
    outcomes: { pass: '相符', violation: '不符', undetermined: '未能核对' },
    open: '未能核对',
    unmatched: (count) => `${count} 份报告的单位或年度不能确定，没有参加比较：`,
    versions: (count) => `${count} 个单位同一年度有数字不同的几份报告（按其中一份相符即算相符）：`,
    noName: '（未写明单位）',
    yearOf: (year) => (year === null ? '（未写明年度）' : `${year} 年度`),
    shared: '相同的句子',
    own: '本报告',
    other: '对照的报告',
    trends: '历年数字',
    rule: '规则',
    diff: {
      title: '两份报告的异同',
      version: '同一年度的两个版本：发布后有变动。更正有误的报告是正常做法，建议同时发布更正说明。',
      years: '两个不同年度（或未写明年度）的报告。',
      same: '两份报告的数字和文字都相同。',
      cells: (count) => `数字有变动的 ${count} 格`,
      prose: (count) => `文字有变动的 ${count} 处`,
      before: '原为',
      after: '现为',
      none: '（无）',
      fact: { title: '标题', organization: '单位', year: '年度', publishedOn: '公布日期' },
      sectionGone: (title) => `不再有：${title}`,
      sectionNew: (title) => `新增：${title}`,
      section: (number) => `第${'一二三四五六'[number - 1] ?? number}部分`,
      rest: (cells, paragraphs) => `其余 ${cells} 格、${paragraphs} 段相同。`,
      cell: '单元格',
    },
  },
  en: {
    title: 'Between years and bodies',
    sheet: 'series',
    others: 'other reports',
    compared: (reports, bodies, pairs) =>
      `${reports} reports of ${bodies} bodies; ${pairs} pairs of neighbouring years could be compared.`,
    nothing: 'What could be compared fits together, and no text repeats another.',
    noPairs: 'No body has reports for two neighbouring years, so no years were compared.',
    counts: 'How often each rule was gone by',
    outcomes: { pass: 'holds', violation: 'does not hold', undetermined: 'could not be judged' },
    open: 'not judged',
    unmatched: (count) => `Of ${count} reports body or year is not certain; they were not compared:`,
    versions: (count) =>
      `${count} bodies have several reports of other figures for one year (one that agrees is enough):`,
    noName: '(no body named)',
    yearOf: (year) => (year === null ? '(no year)' : String(year)),
    shared: 'sentences that are alike',
    own: 'this report',
    other: 'the other report',
    trends: 'Figures over the years',
    rule: 'rule',
    diff: {
      title: 'Two reports compared',
      version:
        'Two versions for one year: changed after publication. To correct a report is good conduct; a note that says so is advised.',
      years: 'Reports for two years, or without a year.',
      same: 'Figures and text are the same.',
      cells: (count) => `cells that changed: ${count}`,
      prose: (count) => `passages that changed: ${count}`,
      before: 'before',
      after: 'after',
      none: '(none)',
      fact: { title: 'title', organization: 'body', year: 'year', publishedOn: 'published on' },
      sectionGone: (title) => `no longer there: ${title}`,
      sectionNew: (title) => `new: ${title}`,
      section: (number) => `section ${'一二三四五六'[number - 1] ?? number}`,
      rest: (cells, paragraphs) => `The other ${cells} cells and ${paragraphs} paragraphs are the same.`,
      cell: 'cell',
    },
  },
};
