import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

export const rule: Rule = {
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

function checkPeriod({ period }: CheckedReport): RuleOutcome[] {
  if (!period) return [];
  const { from, to, prose, quote } = period;
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
  if (whole || NEW_BODY.test(prose.text)) return [{ outcome: 'pass' }];
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

// A body that began or ended within the year counts from or to that day.
const NEW_BODY = /成立|组建|挂牌|设立|撤销|合并|划转|机构改革/;
