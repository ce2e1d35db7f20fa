import { readBodyKind } from '../../report/body-kind.ts';
import { isOtherBody } from '../../report/is-other-body.ts';
import { parseTitle } from '../../report/report-title.ts';
import { findSignature } from '../find-signature.ts';
import { lastDayOf } from '../last-day-of.ts';
import { deadlineOf } from '../publication/deadline.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'body' | 'late' | 'year';

export const rule: Rule<MessageId> = {
  id: 'identity/signature',
  severity: 'info',
  summary: {
    zh: '落款的机关就是标题中的机关，落款日期在次年 1 月至 3 月。',
    en: 'The body that signs is that of the title, on a day from January to March of the next year.',
  },
  messages: {
    body: {
      zh: '标题是“{organization}”，落款是“{name}”，请核对落款。',
      en: 'The title names {organization}, but {name} signs; please check the signature.',
    },
    late: {
      zh: '落款日期是 {date}，{year} 年度的报告一般在 {next} 年 1 月至 3 月编制完成，请核对日期。',
      en: 'The report is signed on {date}; reports on {year} are as a rule finished from January to March {next}. Please check the date.',
    },
    year: {
      zh: '落款日期是 {date}，与报告年度 {year} 年不符，请核对日期的年份。',
      en: 'The report is signed on {date}, which does not fit a report on {year}; please check the year of the date.',
    },
  },
  check: (report) => {
    const violations = [...checkBody(report), ...checkDay(report)];
    return violations.length > 0 ? violations : [{ outcome: 'pass' }];
  },
};

function checkBody(report: CheckedReport): RuleOutcome<MessageId>[] {
  const organization = report.title === null ? null : parseTitle(report.title).organization;
  const { body } = findSignature(report);
  if (organization === null || body === null || !isOtherBody(organization, body.name)) return [];
  const { name, passage } = body;
  return [{ outcome: 'violation', message: 'body', data: { organization, name }, passage }];
}

/** A day before the year was over is told by publication/too-early, one past its term by publication/deadline. */
function checkDay(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { day } = findSignature(report);
  const end = lastDayOf(report);
  if (day === null || end === null) return [];
  const year = Number(end.slice(0, 4));
  const { date, passage } = day;
  if (date >= `${year}-01-01` && date <= `${year + 1}-03-31`) return [];
  const message = date.startsWith(`${year + 1}-`) ? 'late' : 'year';
  if (
    message === 'late' &&
    date === report.publishedOn &&
    deadlineOf(readBodyKind(report.organization)) !== null
  )
    return [];
  return [{ outcome: 'violation', message, data: { date, year, next: year + 1 }, passage }];
}
