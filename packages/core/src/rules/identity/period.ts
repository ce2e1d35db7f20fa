import { findDates } from '../../report/chinese-date.ts';
import type { Period } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'partial';

export const rule: Rule<MessageId> = {
  id: 'identity/period',
  severity: 'warning',
  summary: {
    zh: '统计期限是当年 1 月 1 日至 12 月 31 日。',
    en: 'The statistics period is 1 January to 31 December of one year.',
  },
  messages: {
    partial: {
      zh: '统计期限是“{period}”，应为当年 1 月 1 日至 12 月 31 日。',
      en: 'The statistics period is {period}; it should be 1 January to 31 December.',
    },
  },
  check: checkPeriod,
};

function checkPeriod(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { period } = report;
  if (!period) return [];
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
