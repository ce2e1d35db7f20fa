import { findDates } from '../../report/chinese-date.ts';
import type { Period } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { withoutSpace } from '../without-space.ts';

type MessageId = 'partial' | 'open' | 'unstated';

export const rule: Rule<MessageId> = {
  id: 'identity/period',
  severity: 'warning',
  summary: {
    zh: '写明统计期限，起止是当年 1 月 1 日至 12 月 31 日。',
    en: 'The statistics period is stated: 1 January to 31 December of one year.',
  },
  messages: {
    partial: {
      zh: '统计期限是“{period}”，应为当年 1 月 1 日至 12 月 31 日。',
      en: 'The statistics period is {period}; it should be 1 January to 31 December.',
    },
    open: {
      zh: '统计期限只写了“{period}”，缺少起始或截止日期，应写明当年 1 月 1 日至 12 月 31 日。',
      en: 'Of the statistics period only {period} is stated; it has a beginning and an end, 1 January and 31 December.',
    },
    unstated: {
      zh: '没有写明统计期限，宜在前言写明“数据统计期限自 {year} 年 1 月 1 日起至 {year} 年 12 月 31 日止”。',
      en: 'The statistics period is not stated; the preamble had better say that it is 1 January to 31 December {year}.',
    },
  },
  check: checkPeriod,
};

function checkPeriod(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { period } = report;
  if (!period) return checkUnread(report);
  const { from, to, prose, quote } = period;
  if (isWholeYear(from, to) || (from && to && beganOrEnded(report, period))) return [{ outcome: 'pass' }];
  const start = prose.text.indexOf(quote);
  return [
    {
      outcome: 'violation',
      message: 'partial',
      data: { period: quote },
      passage: { prose, start, end: start + quote.length },
    },
  ];
}

/** No two dates that are said of the figures: one alone, both in other words, or none. */
function checkUnread(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { year } = report;
  // A title is a report's; where none was read the beginning may be missing.
  if (year === null || report.title === null || report.sections.length === 0) return [];
  const all = proseOf(report).map(withoutSpace);
  if (all.some(({ text }) => BOTH_ENDS.test(text))) return [{ outcome: 'pass' }];
  for (const { text, passage } of all) {
    const found = ONE_END.exec(text);
    if (!found) continue;
    const start = found.index + found[0].indexOf(found[1]!);
    const place = passage(start, start + found[1]!.length);
    return [
      {
        outcome: 'violation',
        message: 'open',
        severity: 'info',
        data: { period: found[1]! },
        passage: place,
      },
    ];
  }
  return [{ outcome: 'violation', message: 'unstated', severity: 'info', data: { year } }];
}

const BOTH_ENDS =
  /1月1日?.{0,16}12月31|一月一日.{0,16}十二月三十一日|20\d\d[./-]0?1[./-]0?1.{1,12}12[./-]31|全年度?(?:的)?数据|(?:统计|数据)[^。；，]{0,10}(?:全年|整年|自然年|1[-—至到~]12月)/;
const ONE_END =
  /(?:统计|数据|期限|报告期)[^。；]{0,16}?((?:截至|截止到?|止于|自|从|至|为|是|到)[^。；，,]{0,6}(?:20\d\d年)?\d{1,2}月\d{1,2}日(?:起|止)?)/;

function isWholeYear(from: string | null, to: string | null): boolean {
  if (!from?.endsWith('-01-01') || !to?.endsWith('-12-31')) return false;
  return from.slice(0, 4) === to.slice(0, 4);
}

/** A body that began or ended within the year counts from or to that day, and says so there or elsewhere. */
function beganOrEnded(report: CheckedReport, { from, to, prose }: Period): boolean {
  if (NEW_BODY.test(prose.text)) return true;
  return proseOf(report).some(
    ({ text }) => NEW_BODY.test(text) && findDates(text).some(({ date }) => date === from || date === to),
  );
}

const NEW_BODY = /成立|组建|挂牌|设立|撤销|合并|划转|机构改革/;
