import { formOf, TEMPLATES } from '../../report/template.ts';
import type { Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'older' | 'mixed';

export const rule: Rule<MessageId> = {
  id: 'table/template',
  severity: 'warning',
  summary: {
    zh: '2021 年度及以后的报告使用 2021 年的表格，三张表用同一种格式。',
    en: 'A report for 2021 or later uses the tables of 2021, and all its tables are of one form.',
  },
  messages: {
    older: {
      zh: '{year} 年度的报告应使用 {due} 年的格式（{basis}），表格却是 {stated} 年的格式；已按 {stated} 年格式核对。',
      en: 'A report for {year} should use the form of {due} ({basis}), but its tables are of {stated}; it was checked by that form.',
    },
    mixed: {
      zh: '“{other}”是 {form} 年的格式，与表三（{decides} 年的格式）不一致；各表已按各自的格式核对。',
      en: '“{other}” follows the form of {form}, unlike table 三 (form of {decides}); each table was checked by its own form.',
    },
  },
  *check({ tables, template, year }): Iterable<RuleOutcome<MessageId>> {
    const { disclosure, applications } = tables;
    const mixed =
      disclosure.template !== null &&
      applications.template !== null &&
      disclosure.template !== applications.template;
    if (mixed) {
      const data = {
        other: { table: 'disclosure' as const },
        form: disclosure.template!,
        decides: template.id,
      };
      yield { outcome: 'violation', message: 'mixed', data, section: 2 };
    }
    const stated = applications.template ?? disclosure.template;
    if (stated === null || year === null) return;
    const due = formOf(year);
    if (TEMPLATES[stated].since < due.since) {
      const data = { year, due: due.id, basis: due.basis, stated };
      yield { outcome: 'violation', message: 'older', data, section: 3 };
    } else if (!mixed) yield { outcome: 'pass' };
  },
};
