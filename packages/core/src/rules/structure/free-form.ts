import { isFreeForm } from '../is-free-form.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'free';

export const rule: Rule<MessageId> = {
  id: 'structure/free-form',
  severity: 'info',
  summary: {
    zh: '报告使用规定的格式，有三张表格和六个部分。',
    en: 'The report has the tables and sections of the form.',
  },
  messages: {
    free: {
      zh: '这份报告没有使用规定的格式：没有表格，也没有六个部分，数字只写在文字里，无法核对勾稽关系。',
      en: 'This report does not follow the form: it has no tables and none of the six sections; its figures stand in prose alone and could not be checked.',
    },
  },
  check(report): RuleOutcome<MessageId>[] {
    return [isFreeForm(report) ? { outcome: 'violation', message: 'free' } : { outcome: 'pass' }];
  },
};
