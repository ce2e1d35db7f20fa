import type { Section } from '../../report/report.ts';
import { findSubheads, type Subhead } from '../find-subheads.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'empty' | 'twice';

export const rule: Rule<MessageId> = {
  id: 'structure/subsection',
  severity: 'info',
  summary: {
    zh: '小标题下面有内容，同级小标题的序号不重复。',
    en: 'Something stands under each sub-heading, and no numeral is used twice among siblings.',
  },
  messages: {
    empty: {
      zh: '小标题“{title}”下面没有内容，请补写或删去。',
      en: 'Nothing stands under the sub-heading {title}; fill it in or delete it.',
    },
    twice: {
      zh: '小标题“{title}”的序号与前面的重复，请改正序号。',
      en: 'The numeral of the sub-heading {title} was used before; please correct it.',
    },
  },
  check(report: CheckedReport): RuleOutcome<MessageId>[] {
    const violations = report.sections.flatMap(checkSection);
    return violations.length > 0 ? violations : [{ outcome: 'pass' }];
  },
};

function checkSection(section: Section): Violation<MessageId>[] {
  const heads = findSubheads(section);
  if (heads.length < 2) return [];
  return [...findEmpty(section, heads), ...findTwice(heads)].map(([message, head]) => {
    const { prose, end } = head;
    const title = prose.text.slice(0, end).trim();
    return { outcome: 'violation', message, data: { title }, passage: { prose, start: 0, end } };
  });
}

type Found = readonly [MessageId, Subhead];

/** A heading of a section with a table may be the table's. Short points of a list have nothing under any of them; a heading that has none stands among others that do. */
function findEmpty({ prose, illustrated }: Section, heads: readonly Subhead[]): Found[] {
  if (illustrated) return [];
  const isEmpty = (head: Subhead, i: number): boolean => {
    const next = heads[i + 1];
    if (!head.isAlone || (next ? next.at !== head.at + 1 : head.at !== prose.length - 1)) return false;
    return !next || RANK[next.level] <= RANK[head.level];
  };
  return heads.flatMap((head, i): Found[] => {
    if (!isEmpty(head, i) || !TITLE.test(head.words)) return [];
    const hasFilled = siblingsOf(heads, i).some((one) => !isEmpty(one, heads.indexOf(one)));
    return hasFilled ? [['empty', head]] : [];
  });
}

const RANK: Readonly<Record<Subhead['level'], number>> = { plain: 0, brackets: 0, digits: 1 };

/** Those of its rank between the higher ones before and after it. */
function siblingsOf(heads: readonly Subhead[], at: number): Subhead[] {
  const rank = RANK[heads[at]!.level];
  const isHigher = ({ level }: Subhead) => RANK[level] < rank;
  const from = heads.slice(0, at).findLastIndex(isHigher) + 1;
  const after = heads.slice(at).findIndex(isHigher);
  const until = after < 0 ? heads.length : at + after;
  return heads.slice(from, until).filter(({ level }) => RANK[level] === rank);
}

/** What names a matter; a short statement (更新不够及时) is a point of a list. */
const TITLE = /(?:情况|公开|管理|建设|保障|问题|措施|方面|工作|监督|事项|打算|解读|回应|培训)$/;

/** Numerals begin anew at 一, and 1. under each （一）. */
function findTwice(heads: readonly Subhead[]): Found[] {
  const found: Found[] = [];
  const seen = { brackets: new Set<number>(), digits: new Set<number>(), plain: new Set<number>() };
  for (const head of heads) {
    const { level, number } = head;
    if (level !== 'digits') seen.digits.clear();
    if (number === null) continue;
    if (number === 1) seen[level].clear();
    else if (seen[level].has(number)) found.push(['twice', head]);
    seen[level].add(number);
  }
  return found;
}
