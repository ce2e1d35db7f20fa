import { findYears } from '../../report/chinese-date.ts';
import type { Prose } from '../../report/report.ts';
import { parseTitle } from '../../report/report-title.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

export const rule: Rule = {
  id: 'identity/year',
  severity: 'warning',
  summary: {
    zh: '标题、统计期限和正文所说的年度一致。',
    en: 'The title, the statistics period and the text speak of the same year.',
  },
  messages: {
    period: {
      zh: '标题写的是 {title} 年，统计期限是“{period}”。',
      en: 'The title says {title}, the statistics period is {period}.',
    },
    text: {
      zh: '报告年度是 {title} 年，此处写的是 {year} 年，请核对是否沿用了往年的文字。',
      en: 'The report is on {title}, but this speaks of {year}; check whether the words are those of another year.',
    },
  },
  check: checkYear,
};

function checkYear(report: CheckedReport): RuleOutcome[] {
  const { year, period } = report;
  if (year === null) return [];
  const violations = [
    ...checkPeriod(report, year),
    ...checkPreamble(report, year),
    ...checkOpening(report, year),
  ];
  if (violations.length > 0) return violations;
  return period || report.sections.length > 0 ? [{ outcome: 'pass' }] : [];
}

function checkPeriod({ title, period }: CheckedReport, year: number): Violation[] {
  const stated = title === null ? null : parseTitle(title).year;
  if (!period || stated === null) return [];
  // One that only begins or ends in another year is no whole year: identity/period tells.
  if ([period.from, period.to].some((date) => Number(date.slice(0, 4)) === year)) return [];
  const start = period.prose.text.indexOf(period.quote);
  return [
    {
      outcome: 'violation',
      message: 'period',
      data: { title: stated, period: period.quote },
      passage: { prose: period.prose, start, end: start + period.quote.length },
    },
  ];
}

/** 现将2022年度政府信息公开工作情况报告如下: the year of the report itself. */
function checkPreamble(report: CheckedReport, year: number): Violation[] {
  return report.preamble.flatMap((prose) => {
    // 《关于编制2021年度报告的通知》 is the name of a document
    const stated = STATEMENT.exec(
      prose.text.replace(/《[^《》]{0,80}》/g, (name) => '《'.repeat(name.length)),
    );
    if (!stated) return [];
    return otherYear(prose, stated.index, stated.index + stated[0].length, year);
  });
}

const STATEMENT =
  /(?:现将|现公布|现发布|编制|报告)[^。；\d]{0,30}20\d{2}\s{0,2}年度?[^。；\d]{0,40}(?:报告|公布|公开|如下)/;

/** The first words of section 一, where the author says when: “2022年，我局…”. */
function checkOpening(report: CheckedReport, year: number): Violation[] {
  const first = report.sections.find(({ official }) => official === 1)?.prose[0];
  if (!first || findYears(first.text).some((one) => one.year === year)) return [];
  const opening = /^\s{0,4}20\d{2}\s{0,2}年度?\s{0,2}[，,]/.exec(first.text);
  if (!opening || isPlan(first.text, year)) return [];
  return otherYear(first, 0, opening[0].length, year);
}

/** 2023年，我县将…: what a report on 2022 plans. */
function isPlan(text: string, year: number): boolean {
  const [sentence = ''] = text.split('。', 1);
  return findYears(sentence)[0]?.year === year + 1 && /将|拟|计划|力争/.test(sentence);
}

function otherYear(prose: Prose, start: number, end: number, year: number): Violation[] {
  const named = findYears(prose.text.slice(start, end));
  if (named.length === 0 || named.some((one) => one.year === year)) return [];
  const [other] = named;
  return [
    {
      outcome: 'violation',
      message: 'text',
      severity: 'info',
      data: { title: year, year: other!.year },
      passage: { prose, start: start + other!.start, end: start + other!.end },
    },
  ];
}
