import { ARITHMETIC_MESSAGES, type ArithmeticMessageId } from '../arithmetic-messages.ts';
import { arithmeticOutcomes } from '../arithmetic-outcomes.ts';
import type { Rule } from '../rule.ts';

const id = 'review/arithmetic';

export const rule: Rule<ArithmeticMessageId> = {
  id,
  severity: 'error',
  summary: {
    zh: '表四每一类案件的维持、纠正、其他结果、尚未审结之和等于总计。',
    en: 'In table 四 upheld, corrected, other and pending cases add up to the total.',
  },
  messages: ARITHMETIC_MESSAGES,
  check: (report) => arithmeticOutcomes(report, id),
};
