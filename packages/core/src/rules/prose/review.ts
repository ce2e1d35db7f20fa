import { CLAIM_MESSAGES, type ClaimMessageId, claimOutcomes } from '../claim-outcomes.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = ClaimMessageId | 'corrected';

export const rule: Rule<MessageId> = {
  id: 'prose/review',
  severity: 'warning',
  summary: {
    zh: '正文中行政复议、行政诉讼的件数与表四一致。',
    en: 'What the text says of reconsideration and litigation is what table 四 says.',
  },
  messages: {
    ...CLAIM_MESSAGES,
    corrected: {
      zh: '正文称“{quote}”，表中结果纠正为 {value}。',
      en: 'The text says “{quote}”, but in the table {value} were corrected.',
    },
  },
  check: (report) => [...claimOutcomes(report, ['case']), ...denyUpheld(report)],
};

function denyUpheld({ prose }: CheckedReport): RuleOutcome<MessageId>[] {
  return prose.contradictions.flatMap((found): RuleOutcome<MessageId>[] => {
    if (found.kind !== 'notAllUpheld') return [];
    const { passage, cells, value } = found;
    const quote = passage.prose.text.slice(passage.start, passage.end);
    return [
      {
        outcome: 'violation',
        message: 'corrected',
        severity: 'info',
        data: { quote, value },
        cells,
        expected: 0,
        actual: value,
        passage,
      },
    ];
  });
}
