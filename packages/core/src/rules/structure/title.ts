import { findYears, foldDigits } from '../../report/chinese-date.ts';
import { isSignature } from '../../report/identity.ts';
import { parseTitle } from '../../report/report-title.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'organization' | 'year' | 'words' | 'twice';

export const rule: Rule<MessageId> = {
  id: 'structure/title',
  severity: 'info',
  summary: {
    zh: '标题写明机关、年度和“政府信息公开工作年度报告”，各写一次。',
    en: 'The title names the body, the year and 政府信息公开工作年度报告, each of them once.',
  },
  messages: {
    organization: {
      zh: '标题“{title}”没有写明是哪个机关的报告。',
      en: 'The title {title} does not name the body that reports.',
    },
    year: {
      zh: '标题“{title}”没有写明是哪一年度的报告。',
      en: 'The title {title} does not name the year reported on.',
    },
    words: {
      zh: '标题“{title}”不是“政府信息公开工作年度报告”，请核对名称。',
      en: 'The title {title} is not 政府信息公开工作年度报告; check its wording.',
    },
    twice: {
      zh: '标题“{title}”中“{words}”重复，请删去一处。',
      en: 'The title {title} says {words} twice; delete one of them.',
    },
  },
  check: checkTitle,
};

function checkTitle(report: CheckedReport): RuleOutcome<MessageId>[] {
  if (report.title === null) return [];
  const title = report.title.replace(/\s/g, '');
  const { organization, year } = parseTitle(title);
  const words = findRepeated(title, organization);
  const message =
    organization === null && !isNamedAbove(report)
      ? 'organization'
      : year === null
        ? 'year'
        : WORDS.test(title)
          ? words && 'twice'
          : 'words';
  if (!message) return [{ outcome: 'pass' }];
  return [{ outcome: 'violation', message, data: { title, words: words ?? '' }, quote: report.title }];
}

/** The body may stand on a line of its own above the title. */
function isNamedAbove({ title, preamble }: CheckedReport): boolean {
  const at = preamble.findIndex(({ text }) => text.replace(/\s/g, '').includes(title!.replace(/\s/g, '')));
  return preamble.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ text }) => isSignature(text));
}

/** Real variants: 政府信息公开年报, 信息公开工作报告, 政府信息公开年度工作报告. */
const WORDS = /信息公(?:开|布).{0,4}(?:报告|年报)/;

/** What stands there twice: 2024年度…年度报告, 2024年…2024年…, 报告的报告. */
function findRepeated(title: string, organization: string | null): string | null {
  const years = findYears(title).map(({ year }) => year);
  if (new Set(years).size < years.length) return `${years[0]}年`;
  const plain = foldDigits(title).replace(/[（(].{0,30}[）)]$/, '');
  if (/年度.{0,20}(?:年度|年报)/.test(plain)) return '年度';
  if (/政府信息公开.{0,12}政府信息公开/.test(plain)) return '政府信息公开';
  const isTwice = organization !== null && organization.length > 3 && plain.split(organization).length > 2;
  return isTwice ? organization : null;
}
