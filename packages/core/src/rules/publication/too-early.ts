import type { Passage } from '../../claims/claim.ts';
import { findSignature } from '../find-signature.ts';
import { lastDayOf } from '../last-day-of.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'published' | 'signed';

export const rule: Rule<MessageId> = {
  id: 'publication/too-early',
  severity: 'warning',
  summary: {
    zh: '报告不在报告年度结束之前落款或公布。',
    en: 'The report is neither signed nor published before the year reported on was over.',
  },
  messages: {
    published: {
      zh: '页面写明的日期是 {date}，这时 {year} 年还没有结束，统计期限却到 12 月 31 日，请核对日期或年度。',
      en: 'The page gives {date} as its date, before the end of {year}, on which it reports. Check the date or the year.',
    },
    signed: {
      zh: '落款日期是 {date}，这时 {year} 年还没有结束，统计期限却到 12 月 31 日，请核对日期或年度。',
      en: 'The report is signed on {date}, before the end of {year}, on which it reports. Check the date or the year.',
    },
  },
  check: checkDates,
};

function checkDates(report: CheckedReport): RuleOutcome<MessageId>[] {
  const end = lastDayOf(report);
  const { day } = findSignature(report);
  if (end === null || (day === null && report.publishedOn === null)) return [];
  if (day && isWithin(day.date, end)) return [tell('signed', day.date, day.passage)];
  if (report.publishedOn !== null && isWithin(report.publishedOn, end)) {
    return [tell('published', report.publishedOn)];
  }
  return [{ outcome: 'pass' }];
}

/** A date of a year before is of something else: the column, the regulation, the page that was written over. */
function isWithin(date: string, end: string): boolean {
  return date.slice(0, 4) === end.slice(0, 4) && date < end;
}

function tell(message: MessageId, date: string, passage?: Passage): RuleOutcome<MessageId> {
  const data = { date, year: Number(date.slice(0, 4)) };
  return { outcome: 'violation', message, data, ...(passage ? { passage } : { quote: date }) };
}
