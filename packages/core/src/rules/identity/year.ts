import { findYears, type WrittenYear } from '../../report/chinese-date.ts';
import type { Prose } from '../../report/report.ts';
import { parseTitle } from '../../report/report-title.ts';
import { introductionOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'period' | 'text';

export const rule: Rule<MessageId> = {
  id: 'identity/year',
  severity: 'warning',
  summary: {
    zh: '标题、统计期限和正文所说的年度一致。',
    en: 'The title, the statistics period and the text speak of the same year.',
  },
  messages: {
    period: {
      zh: '标题写的是 {title} 年，统计期限是“{period}”，请改正写错的一处。',
      en: 'The title says {title}, the statistics period is {period}; correct the one that is wrong.',
    },
    text: {
      zh: '报告年度是 {title} 年，此处写的是 {year} 年，请核对是否沿用了往年的文字。',
      en: 'The report is on {title}, but this speaks of {year}; check whether the words are those of another year.',
    },
  },
  check: checkYear,
};

function checkYear(report: CheckedReport): RuleOutcome<MessageId>[] {
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

function checkPeriod({ title, period }: CheckedReport, year: number): Violation<MessageId>[] {
  const stated = title === null ? null : parseTitle(title).year;
  if (!period || stated === null) return [];
  // One that only begins or ends in another year is no whole year: identity/period tells.
  if ([period.from, period.to].some((date) => date === null || Number(date.slice(0, 4)) === year)) return [];
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
function checkPreamble(report: CheckedReport, year: number): Violation<MessageId>[] {
  return introductionOf(report).flatMap((prose) => {
    // 《关于编制2021年度报告的通知》 is the name of a document
    const text = prose.text.replace(/《[^《》]{0,80}》/g, (name) => '《'.repeat(name.length));
    const stated = findYears(text).filter(
      ({ start, end }) =>
        ANNOUNCES.test(text.slice(Math.max(0, start - 40), start)) && isOfReport(text.slice(end)),
    );
    const [other] = stated;
    return other && stated.every((one) => one.year !== year) ? [otherYear(prose, other, year)] : [];
  });
}

const ANNOUNCES = /(?:现将|公布|发布|公开|编制|报告[为是])[^。；，,\d]{0,30}$/;

/** Not 2019年修订的《条例》: what follows the year is the report, or its subject. */
function isOfReport(after: string): boolean {
  const named = REPORT.exec(after);
  return named !== null && !DATED.test(named[0]);
}

const REPORT =
  /^[^。；，,\d《]{0,24}(?:(?:政府信息|政务|信息)公开[^。；，,\d《]{0,16}(?:报告|情况|年报)|(?:工作)?情况|年度报告|年报)/;
const DATED = /修订|修正|印发|施行|实施|出台|颁布|通知|要点|安排|部署|规定|办法|意见|要求/;

/** Section 一: its first words, where the author says when (“2022年，我局…”), and what a later paragraph counts. */
function checkOpening(report: CheckedReport, year: number): Violation<MessageId>[] {
  const paragraphs = report.sections.find(({ official }) => official === 1)?.prose ?? [];
  const wrong = paragraphs.flatMap((prose, i) => {
    const years = findYears(prose.text);
    const other = years.find(({ start, end }) => {
      const before = prose.text.slice(0, start);
      const after = prose.text.slice(end, end + 40);
      return i === 0 && /^\s{0,4}在?$/.test(before)
        ? OPENS.test(after)
        : COUNTS.test(after) && ITEM.test(before);
    });
    if (!other || years.some((one) => one.year === year)) return [];
    return COMPARES.test(prose.text) || isPlan(prose.text, year) ? [] : [otherYear(prose, other, year)];
  });
  return wrong.slice(0, 1);
}

const OPENS = /^\s{0,2}(?:[，,]|我|全[省市州县区旗镇乡局系]|本[省市州县区旗镇乡局委机单])/;
const ITEM = /(?:^|[。：:])\s{0,4}(?:[（(][一二三四五六七八九十][）)])?\s{0,2}$/;
// Information or applications, not 2020年发布的《办法》
const COUNTS =
  /^\s{0,2}[，,]?[^。；，,\d]{0,8}(?:主动公开|收到|新收|受理|发布)[^。；，,《\d]{0,8}(?:信息|申请)[^。；，,《\d]{0,8}\d/;

/** What speaks of several years, or of a rule since it came into force. */
const COMPARES = /今年|本年|当年|去年|上年|同比|相比|结转|以来|修订|施行|印发|出台|成立|组建|改革/;

/** 2023年，我县将…: what a report on 2022 plans. */
function isPlan(text: string, year: number): boolean {
  const [sentence = ''] = text.split('。', 1);
  return findYears(sentence)[0]?.year === year + 1 && /将|拟|计划|力争/.test(sentence);
}

function otherYear(prose: Prose, other: WrittenYear, year: number): Violation<MessageId> {
  return {
    outcome: 'violation',
    message: 'text',
    severity: 'info',
    data: { title: year, year: other.year },
    passage: { prose, start: other.start, end: other.end },
  };
}
