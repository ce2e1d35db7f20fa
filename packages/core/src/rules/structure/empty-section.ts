import { findDates } from '../../report/chinese-date.ts';
import { isSignature } from '../../report/identity.ts';
import type { Section } from '../../report/report.ts';
import { findSection, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'empty';

export const rule: Rule<MessageId> = {
  id: 'structure/empty-section',
  severity: 'warning',
  summary: {
    zh: '第五、第六部分标题下有内容。',
    en: 'Sections 五 and 六 say something.',
  },
  messages: {
    empty: {
      zh: '“{title}”部分没有内容，请与原稿核对后补上。',
      en: 'The section {title} says nothing; compare it with the original and write it.',
    },
  },
  check: (report) => [...checkSection(report, 5), ...checkSection(report, 6)],
};

function checkSection(report: CheckedReport, official: 5 | 6): RuleOutcome<MessageId>[] {
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

/** Whether nothing stands under the title but titles again, a signature, a date or the name of an attachment. */
export function isEmptySection({ prose, illustrated }: Section): boolean {
  if (illustrated) return false;
  return prose.every(({ text }) => {
    const line = text.replace(/\s/g, '');
    return (
      line === '' ||
      isSignature(line) ||
      isDateLine(line) ||
      /^(?:附件|相关附件)/.test(line) ||
      BARE_TITLE.test(line) ||
      /^[\p{P}]+$/u.test(line)
    );
  });
}

/** （一）存在的主要问题, （二）改进情况, or a numeral alone. */
const BARE_TITLE =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四五]是)?(?:(?:政府信息公开工作)?存在的?(?:主要)?(?:问题|不足|困难)|主要问题|(?:下一步)?(?:改进|整改)(?:情况|措施|方向|打算)|下一步(?:工作)?(?:打算|计划|措施))?[:：。；]?$|^[（(]?此页无正文[）)]?$/;

function isDateLine(line: string): boolean {
  const [date] = findDates(line);
  return date !== undefined && date.end - date.start >= line.length - 1;
}
