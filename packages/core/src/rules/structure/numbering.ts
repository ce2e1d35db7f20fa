import type { Section } from '../../report/report.ts';
import { sectionNumeral, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'lost' | 'wrong' | 'second' | 'none-read';

export const rule: Rule<MessageId> = {
  id: 'structure/numbering',
  severity: 'info',
  summary: {
    zh: '六个部分依次编号一至六，每个序号用一次。',
    en: 'The sections are numbered 一 to 六, each numeral once.',
  },
  messages: {
    lost: {
      zh: '标题“{printed}”缺少序号，应为“{numeral}、”。',
      en: 'The title {printed} has lost its numeral, {numeral}.',
    },
    wrong: {
      zh: '标题“{printed}”的序号与前后不连续，应为“{numeral}、”。',
      en: 'The numeral of {printed} does not follow the one before; it should be {numeral}.',
    },
    second: {
      zh: '这份报告之后还有一份“{title}”，序号又从一开始；只核对了前一份，后一份请分开后另行核对。',
      en: 'After this report stands another, {title}, numbered from 一 again; only the first was checked. Check the other on its own.',
    },
    'none-read': {
      zh: '各部分的标题都没有读出序号（可能是自动编号），未能核对序号。',
      en: 'No section title was read with its numeral (perhaps they are numbered automatically), so the numerals could not be checked.',
    },
  },
  check: checkNumbers,
};

function checkNumbers({ sections, second }: CheckedReport): RuleOutcome<MessageId>[] {
  return second ? [...checkSections(sections), describeSecond(second)] : checkSections(sections);
}

/** Where every numeral is lost, the reading lost them (automatic numbering), not the author. */
function checkSections(sections: readonly Section[]): RuleOutcome<MessageId>[] {
  if (sections.length === 0) return [];
  if (sections.every(({ number }) => number === null)) {
    return [{ outcome: 'undetermined', reason: 'none-read' }];
  }
  const violations: Violation<MessageId>[] = [];
  const used = new Set<number>();
  let previous = 0;
  for (const section of sections) {
    const right = follows(section, previous, used);
    if (!right) violations.push(describe(section, dueOf(section, previous, used)));
    previous = right ? section.number! : previous + 1;
    used.add(previous);
  }
  return violations.length > 0 ? violations : [{ outcome: 'pass' }];
}

/** The next one, or that of its section: a gap or an order is told by structure/section. */
function follows({ number, official }: Section, previous: number, used: ReadonlySet<number>): boolean {
  return number !== null && (number === previous + 1 || (number === official && !used.has(number)));
}

function dueOf({ official }: Section, previous: number, used: ReadonlySet<number>): number {
  return official !== null && !used.has(official) ? official : previous + 1;
}

function describe(section: Section, due: number): Violation<MessageId> {
  return {
    outcome: 'violation',
    message: section.number === null ? 'lost' : 'wrong',
    data: { printed: section.title, numeral: sectionNumeral(due) },
    passage: titlePassage(section),
  };
}

function describeSecond({ title, prose }: NonNullable<CheckedReport['second']>): Violation<MessageId> {
  return {
    outcome: 'violation',
    message: 'second',
    data: { title },
    passage: { prose, start: 0, end: prose.text.length },
  };
}
