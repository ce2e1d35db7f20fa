import type { Section } from '../../report/report.ts';
import { foldTitle, SECTION_TITLES } from '../../report/section-title.ts';
import { hasOfficialWords } from '../../report/sections.ts';
import { sectionNumeral, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

const ALL = [1, 2, 3, 4, 5, 6];

type MessageId = 'none' | 'missing' | 'order' | 'wording' | 'extra';

export const rule: Rule<MessageId> = {
  id: 'structure/section',
  severity: 'warning',
  summary: {
    zh: '六个部分齐全、顺序正确，标题与格式规定的一致。',
    en: 'The six sections are there, in order, under their official titles.',
  },
  messages: {
    none: {
      zh: '没有找到任何一个部分的标题，应有“一、总体情况”等六个部分。',
      en: 'No section title was found; the report has six sections, from 一、总体情况 on.',
    },
    missing: {
      zh: '没有找到“{title}”部分，请核对是遗漏了，还是标题写法不同。',
      en: 'The section {title} was not found; check whether it is missing or titled otherwise.',
    },
    order: {
      zh: '“{title}”部分的位置不对或重复，应在第{place}部分。',
      en: 'The section {title} is out of place or repeated; it is section {place}.',
    },
    wording: {
      zh: '标题“{printed}”与格式规定的“{title}”不一致。',
      en: 'The title {printed} is not the official {title}.',
    },
    extra: {
      zh: '“{printed}”不是格式规定的部分，内容宜并入六个部分之一。',
      en: '{printed} is none of the six sections; its content belongs to one of them.',
    },
  },
  check: checkSections,
};

function checkSections(report: CheckedReport): RuleOutcome<MessageId>[] {
  if (report.sections.length === 0) return [{ outcome: 'violation', message: 'none' }];
  const violations = [
    ...missing(report),
    ...misplaced(report.sections),
    ...report.sections.flatMap((section) => reword(section)),
  ];
  return violations.length > 0 ? violations : [{ outcome: 'pass' }];
}

function missing(report: CheckedReport): Violation<MessageId>[] {
  const there = new Set(report.sections.map(({ official }) => official));
  return ALL.filter((official) => !there.has(official)).map((official) => ({
    outcome: 'violation',
    message: 'missing',
    data: { title: officialTitle(official) },
    section: official,
  }));
}

/** Those that stand after a later one, or again. */
function misplaced(sections: readonly Section[]): Violation<MessageId>[] {
  let highest = 0;
  return sections.flatMap((section): Violation<MessageId>[] => {
    const { official } = section;
    if (official === null) return [];
    if (official > highest) {
      highest = official;
      return [];
    }
    return [
      {
        outcome: 'violation',
        message: 'order',
        data: { title: officialTitle(official), place: sectionNumeral(official) },
        passage: titlePassage(section),
        section: official,
      },
    ];
  });
}

function reword(section: Section): Violation<MessageId>[] {
  if (section.official !== null && (hasOfficialWords(section) || isMarkedOtherwise(section))) return [];
  const passage = titlePassage(section);
  const printed = section.title;
  if (section.official === null) {
    if (ATTACHED.test(foldTitle(printed))) return [];
    return [{ outcome: 'violation', message: 'extra', severity: 'info', data: { printed }, passage }];
  }
  const title = officialTitle(section.official);
  return [{ outcome: 'violation', message: 'wording', severity: 'info', data: { printed, title }, passage }];
}

/** What stands after the report and is no section of it. */
const ATTACHED = /^[七八九十]{0,2}(?:附件|附表|附录|附注|名词解释)/;

/** （1）总体情况, ①总体情况: the words are official, and the numeral is not the business of this rule. */
function isMarkedOtherwise({ title, official }: Section): boolean {
  const folded = foldTitle(title);
  return SECTION_TITLES[official!]!.map(foldTitle).some(
    (words) => folded.endsWith(words) && MARK.test(folded.slice(0, -words.length)),
  );
}

const MARK = /^(?:[^\p{Script=Han}]|[第章节一二三四五六七壹贰叁肆伍陆柒]){1,5}$/u;

function officialTitle(section: number): string {
  return `${sectionNumeral(section)}、${SECTION_TITLES[section]![0]!}`;
}
