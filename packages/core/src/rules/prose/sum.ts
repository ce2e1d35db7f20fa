import type { ListedSum } from '../../claims/claim.ts';
import { describeReadings } from '../claim-outcomes.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'unequal' | 'table' | 'excess';

export const rule: Rule<MessageId> = {
  id: 'prose/sum',
  severity: 'warning',
  summary: {
    zh: '正文中列出的各部分与总数相符：列全的相加等于总数，未列全的不超过总数。',
    en: 'Parts that the text lists add up: to the whole where all are listed, to no more than it where they are not.',
  },
  messages: {
    unequal: {
      zh: '正文列出的 {parts} 合计为 {sum}，总数写的是 {whole}，不相符。',
      en: 'The text lists {parts}, which make {sum}, but the whole is said to be {whole}.',
    },
    table: {
      zh: '正文列出的 {parts} 合计为 {sum}，表中{readings}，均不相符。',
      en: 'The text lists {parts}, which make {sum}, the table {readings}: none of them agrees.',
    },
    excess: {
      zh: '正文列出的 {parts} 合计为 {sum}，超过了总数 {whole}。',
      en: 'The text lists {parts}, which make {sum}, more than the whole of {whole}.',
    },
  },
  check: ({ prose }) => prose.sums.flatMap(judgeSum),
};

/** Silent where the list may be partial. */
function judgeSum(listed: ListedSum): RuleOutcome<MessageId>[] {
  if (listed.outcome === 'undetermined') return [];
  return [listed.outcome === 'pass' ? { outcome: 'pass' } : describe(listed)];
}

function describe({ passage, parts, sum, whole, tried, complete, of }: ListedSum): RuleOutcome<MessageId> {
  return {
    outcome: 'violation',
    message: whole === null ? 'table' : complete ? 'unequal' : 'excess',
    // One posting may be counted on several platforms.
    severity: of === 'postings' && parts.length > 1 ? 'info' : 'warning',
    data: { parts: parts.join('、'), sum, whole: whole ?? sum, readings: describeReadings(tried) },
    cells: [...new Set(tried.flatMap(({ terms }) => terms.map(([id]) => id)))],
    ...(complete && whole !== null ? { expected: sum, actual: whole } : {}),
    passage,
  };
}
