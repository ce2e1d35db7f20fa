import type { Prose } from '../../report/report.ts';
import { findSection, proseOf, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { isEmptySection } from './empty-section.ts';

type MessageId = 'silent';

export const rule: Rule<MessageId> = {
  id: 'structure/fee-statement',
  severity: 'info',
  summary: {
    zh: '2021 年起，第六部分说明是否收取信息处理费。',
    en: 'Since 2021, section 六 says whether a fee for processing information was collected.',
  },
  messages: {
    silent: {
      zh: '第六部分没有说明发出收费通知和收取信息处理费的情况；没有收取的，也应写明。',
      en: 'Section 六 does not say whether fees for processing information were collected.',
    },
  },
  check: checkStatement,
};

/** An empty section and a missing one are told by the rules on those. */
function checkStatement(report: CheckedReport): RuleOutcome<MessageId>[] {
  if (report.year === null || report.year < 2021) return [];
  const section = findSection(report, 6);
  if (!section || isEmptySection(section)) return [];
  const told = PROCESSING_FEE.test(wordsOf(proseOf(report))) || FEE.test(wordsOf(section.prose));
  if (told) return [{ outcome: 'pass' }];
  return [{ outcome: 'violation', message: 'silent', passage: titlePassage(section), section: 6 }];
}

/** All that they say; flattened text breaks its lines, and its words, where the page ended. */
function wordsOf(prose: readonly Prose[]): string {
  return prose.map(({ text }) => text.replace(/\s/g, '')).join('');
}

const PROCESSING_FEE =
  /处理[费費]|收费通知|(?:依申请|信息)公开[^。；]{0,16}(?:(?:未|没有|无|不|免)[^。；]{0,12}费|收费|费用)/;

// Not 行政事业性收费, 收费目录, 经费: those are other money.
const FEE =
  /免费|(?<!事业性|涉企|违规|乱)收费(?!目录|标准|项目|清单|许可|窗口)|(?:收取|产生|缴纳)[^。；]{0,16}(?:[费費元]|成本)|(?<!经费|三公)费用/;
