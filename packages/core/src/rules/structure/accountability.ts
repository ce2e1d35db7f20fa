import { readBodyKind } from '../../report/body-kind.ts';
import { findSection, proseOf, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'silent';

export const rule: Rule<MessageId> = {
  id: 'structure/accountability',
  severity: 'info',
  summary: {
    zh: '人民政府的报告写到政府信息公开工作考核、社会评议和责任追究结果情况。',
    en: 'The report of a people’s government tells of assessment, of public appraisal and of who was held to account.',
  },
  messages: {
    silent: {
      zh: '各级人民政府的报告应包括工作考核、社会评议和责任追究结果情况，全文没有提到；没有发生的，也请写明。',
      en: 'The report of a government tells of assessment, public appraisal and accountability; this one does not mention them. Where there was nothing, say so.',
    },
  },
  check: checkMention,
};

/** 条例 第五十条 asks it of governments of every level; an office of a 街道 is an agency of one. */
function checkMention(report: CheckedReport): RuleOutcome<MessageId>[] {
  const { organization, year } = report;
  const section = findSection(report, 1);
  if (organization === null || year === null || !section) return [];
  if (!/政府$/.test(organization.replace(/\s/g, '')) || readBodyKind(organization).organ !== 'government')
    return [];
  const prose = proseOf(report);
  if (prose.some(({ text }) => WORDS.test(text.replace(/\s/g, '')))) return [{ outcome: 'pass' }];
  return [{ outcome: 'violation', message: 'silent', passage: titlePassage(section), section: 1 }];
}

/** Any word for it will do. */
const WORDS = /考[核评]|评议|评估|评价|测评|问责|追责|追究|通报批评|责任制|督查/;
