import { findDates } from '../../report/chinese-date.ts';
import { isSignature } from '../../report/identity.ts';
import type { Section } from '../../report/report.ts';
import { findSection, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

export const rule: Rule = {
  id: 'structure/empty-section',
  severity: 'warning',
  summary: {
    zh: '第五、第六部分标题下有内容。',
    en: 'Sections 五 and 六 say something.',
  },
  messages: {
    empty: {
      zh: '“{title}”部分没有内容。',
      en: 'The section {title} says nothing.',
    },
  },
  check: (report) => [...checkSection(report, 5), ...checkSection(report, 6)],
};

function checkSection(report: CheckedReport, official: 5 | 6): RuleOutcome[] {
  const section = findSection(report, official);
  if (!section) return [];
  if (!isEmptySection(section)) return [{ outcome: 'pass' }];
  return [
    {
      outcome: 'violation',
      message: 'empty',
      severity: official === 5 ? 'warning' : 'info',
      data: { title: section.title },
      passage: titlePassage(section),
      section: official,
    },
  ];
}

/** Whether nothing stands under the title but a signature, a date or the name of an attachment. */
export function isEmptySection({ prose, illustrated }: Section): boolean {
  if (illustrated) return false;
  return prose.every(({ text }) => {
    const line = text.replace(/\s/g, '');
    return (
      line === '' ||
      isSignature(line) ||
      isDateLine(line) ||
      /^(?:附件|相关附件)/.test(line) ||
      /^[\p{P}]+$/u.test(line)
    );
  });
}

function isDateLine(line: string): boolean {
  const [date] = findDates(line);
  return date !== undefined && date.end - date.start >= line.length - 1;
}
