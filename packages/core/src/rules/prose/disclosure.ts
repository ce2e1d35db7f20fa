import type { PlacedClaim } from '../../claims/claim.ts';
import { CLAIM_MESSAGES, type ClaimMessageId, claimOutcomes } from '../claim-outcomes.ts';
import type { Rule } from '../rule.ts';

export const rule: Rule<ClaimMessageId> = {
  id: 'prose/disclosure',
  severity: 'warning',
  summary: {
    zh: '正文中规范性文件和行政许可、处罚、强制决定的件数与表二一致。',
    en: 'What the text says of normative documents and of decisions is what table 二 says.',
  },
  messages: CLAIM_MESSAGES,
  check: (report) => claimOutcomes(report, ['document'], severityOf),
};

/** What was 公开 or 发布 may be older, or another body's: only 制发, 废止 and 现行有效 speak of the table. */
function severityOf({ subject }: PlacedClaim): 'warning' | 'info' {
  if (subject?.kind !== 'document') return 'warning';
  const { document, measures } = subject;
  // An amount of money is stated in 元 and rounded to 万元 at will.
  if (document === 'fees') return 'info';
  const issued = document === 'normativeDocuments' || document === 'regulations';
  return issued && (measures.length === 0 || measures.includes('published')) ? 'info' : 'warning';
}
