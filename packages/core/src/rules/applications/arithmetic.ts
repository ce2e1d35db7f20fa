import { ARITHMETIC_MESSAGES, type ArithmeticMessageId } from '../arithmetic-messages.ts';
import { arithmeticOutcomes } from '../arithmetic-outcomes.ts';
import type { Rule } from '../rule.ts';

const id = 'applications/arithmetic';

export const rule: Rule<ArithmeticMessageId> = {
  id,
  severity: 'error',
  summary: {
    zh: '表三的每一列、每一行都勾稽得上：新收加结转等于总计加结转下年度，办理结果之和等于总计，各申请人之和等于总计。',
    en: 'Every row and column of table 三 tallies: intake is outflow, results add up to their total, applicants to theirs.',
  },
  messages: ARITHMETIC_MESSAGES,
  check: (report) => arithmeticOutcomes(report, id),
};
