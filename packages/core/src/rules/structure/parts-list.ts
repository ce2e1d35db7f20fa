import type { Passage } from '../../claims/claim.ts';
import { findPartsList, type PartsList } from '../find-parts-list.ts';
import { findSection, introductionOf, sectionNumeral } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'number' | 'sections' | 'foreign' | 'missing';

export const rule: Rule<MessageId> = {
  id: 'structure/parts-list',
  severity: 'info',
  summary: {
    zh: '前言所说的部分数目和名称，与报告的各个部分相符。',
    en: 'The parts that the preamble counts and names are the sections of the report.',
  },
  messages: {
    number: {
      zh: '前言说报告有 {count} 个部分，列出的却是 {listed} 个，请核对。',
      en: 'The preamble speaks of parts to this number: {count}; it lists {listed}. Please check.',
    },
    sections: {
      zh: '前言说报告有 {count} 个部分，正文是 {found} 个，请核对。',
      en: 'The preamble speaks of parts to this number: {count}; the report has {found}. Please check.',
    },
    foreign: {
      zh: '前言列出的“{name}”不是这份报告的部分，可能沿用了旧的提纲；请按六个部分改写。',
      en: 'The preamble lists {name}, which is no section of this report; perhaps an old outline was kept.',
    },
    missing: {
      zh: '前言列出了各个部分，但没有第{numeral}部分“{title}”，请补上。',
      en: 'The preamble lists the sections, but not section {numeral}, {title}.',
    },
  },
  check(report): RuleOutcome<MessageId>[] {
    const prose = [...introductionOf(report), ...(findSection(report, 1)?.prose.slice(0, 1) ?? [])];
    const lists = prose.flatMap((one) => findPartsList(one) ?? []);
    return lists.map((list) => judge(list, report));
  },
};

function judge(list: PartsList, report: CheckedReport): RuleOutcome<MessageId> {
  const { count, parts, foreign, closed, passage } = list;
  const extra = foreign.filter((name) => !isSection(name, report));
  const listed = new Set(parts).size + foreign.length;
  if (count !== null && closed && listed !== count) return tell('number', { count, listed }, passage);
  if (count !== null && parts.length > 0 && listed > count) return tell('number', { count, listed }, passage);
  const found = report.sections.length;
  if (count !== null && count !== 6 && count !== found && found > 3) {
    return tell('sections', { count, found }, passage);
  }
  if (extra.length > 0) return tell('foreign', { name: extra.join('”“') }, passage);
  const missing = closed ? findMissing(parts, report) : undefined;
  if (!missing) return { outcome: 'pass' };
  const title = missing.title.replace(/^[^、]{1,4}、/, '');
  return tell('missing', { numeral: sectionNumeral(missing.official!), title }, passage);
}

function tell(
  message: MessageId,
  data: Record<string, string | number>,
  passage: Passage,
): Violation<MessageId> {
  return { outcome: 'violation', message, data, passage };
}

function isSection(name: string, report: CheckedReport): boolean {
  return report.sections.some(({ title }) => title.replace(/\s/g, '').includes(name));
}

function findMissing(parts: readonly number[], { sections }: CheckedReport) {
  return sections.find(({ official }) => official !== null && !parts.includes(official));
}
