import { CLAIM_MESSAGES, type ClaimMessageId, claimOutcomes } from '../claim-outcomes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<ClaimMessageId> = {
  id: 'prose/applications',
  severity: 'warning',
  summary: {
    zh: '正文中政府信息公开申请的件数与表三一致。',
    en: 'What the text says of applications is what table 三 says.',
  },
  messages: CLAIM_MESSAGES,
  check: (report) => claimOutcomes(report, ['flow', 'outcome']),
};
