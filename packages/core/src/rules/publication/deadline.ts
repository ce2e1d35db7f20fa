import { type BodyKind, readBodyKind } from '../../report/body-kind.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'late' | 'late-here' | 'other-date';

export const rule: Rule<MessageId> = {
  id: 'publication/deadline',
  severity: 'info',
  summary: {
    zh: '部门在次年 1 月 31 日前、政府在次年 3 月 31 日前公布年度报告。',
    en: 'Departments publish by 31 January of the next year, governments by 31 March.',
  },
  messages: {
    late: {
      zh: '页面写明的日期是 {date}，晚于政府信息公开条例规定的 {deadline}，请核对。',
      en: 'The page gives {date} as its date; the Regulation asks for publication by {deadline}. Please check.',
    },
    'late-here': {
      zh: '页面写明的日期是 {date}，晚于本地要求的 {deadline}，请核对。',
      en: 'The page gives {date} as its date; the region asks for publication by {deadline}. Please check.',
    },
    'other-date': {
      zh: '页面写明的日期是 {date}，早于报告年度结束，不是这份报告的公布日期，未能核对是否按时公布。',
      en: 'The page gives {date} as its date, before the end of the year reported on, so it is not that of the report and the time of publication could not be checked.',
    },
  },
  check: checkDeadline,
};

/** A date before the end of the year reported on is of something else. */
function checkDeadline({
  organization,
  publishedOn,
  period,
  ...report
}: CheckedReport): RuleOutcome<MessageId>[] {
  if (publishedOn === null || report.year === null) return [];
  // Where the title and the period are of two years, the one that is wrong may be the earlier.
  const year = Math.max(report.year, Number(period?.to?.slice(0, 4) ?? 0));
  const national = deadlineOf(readBodyKind(organization));
  const local = report.requirements?.deadline;
  const isLocal = local !== undefined && (national === null || local < national);
  const day = isLocal ? local : national;
  if (day === null) return [];
  const deadline = `${year + 1}-${day}`;
  // Within the year itself it is told by publication/too-early.
  if (publishedOn.startsWith(`${year}-`)) return [];
  if (publishedOn < `${year}-01-01`) {
    return [{ outcome: 'undetermined', reason: 'other-date', data: { date: publishedOn } }];
  }
  if (publishedOn <= deadline) return [{ outcome: 'pass' }];
  const message =
    isLocal && (national === null || publishedOn <= `${year + 1}-${national}`) ? 'late-here' : 'late';
  const told = message === 'late' ? `${year + 1}-${national}` : deadline;
  return [{ outcome: 'violation', message, data: { date: publishedOn, deadline: told }, quote: publishedOn }];
}

/** 政府信息公开条例 第四十九条 binds departments and governments from the county up; an office reports for its government. */
export function deadlineOf({ level, organ }: BodyKind): string | null {
  if (level === 'township' || organ === 'zone' || organ === 'unit' || organ === 'unknown') return null;
  if (organ === 'department') return '01-31';
  return level === 'unknown' || level === 'central' ? null : '03-31';
}
