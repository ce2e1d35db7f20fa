import type { Passage } from '../../claims/claim.ts';
import { foldDigits } from '../../report/chinese-date.ts';
import type { Prose } from '../../report/report.ts';
import { proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { withoutSpace } from '../without-space.ts';

type MessageId = 'outdated' | 'named';

export const rule: Rule<MessageId> = {
  id: 'identity/legal-basis',
  severity: 'info',
  summary: {
    zh: '2021 年度起，报告引用的格式文件是国办公开办函〔2021〕30号。',
    en: 'For 2021 and later, the form that the report cites is 国办公开办函〔2021〕30号.',
  },
  messages: {
    outdated: {
      zh: '引用的格式文件是“{cited}”，2021 年度起应为国办公开办函〔2021〕30号。',
      en: 'The form cited is {cited}; for 2021 and later it is 国办公开办函〔2021〕30号.',
    },
    named: {
      zh: '“{cited}”是 2019 年印发的，2021 年度起的格式见国办公开办函〔2021〕30号。',
      en: '{cited} is the notice of 2019; for 2021 and later the form is that of 国办公开办函〔2021〕30号.',
    },
  },
  check: checkBasis,
};

/** A report that cites none, or cites the right one too, is in order. */
function checkBasis(report: CheckedReport): RuleOutcome<MessageId>[] {
  if (report.year === null || report.year < 2021) return [];
  const citations = proseOf(report).flatMap(findCitations);
  const named = proseOf(report).flatMap(findNamed);
  if (citations.length === 0 && named.length === 0) return [];
  if (proseOf(report).some(({ text }) => RIGHT.test(foldDigits(text)))) return [{ outcome: 'pass' }];
  const wrong = citations.find(({ year, number }) => number === 60 || (number === 30 && year !== 2021));
  if (!wrong) return named.slice(0, 1).map(tellNamed);
  const { prose, start, end } = wrong;
  const cited = prose.text.slice(start, end);
  return [{ outcome: 'violation', message: 'outdated', data: { cited }, passage: { prose, start, end } }];
}

interface Citation {
  prose: Prose;
  start: number;
  end: number;
  year: number;
  number: number;
}

function findCitations(prose: Prose): Citation[] {
  return [...foldDigits(prose.text).matchAll(CITATION)].map((match) => ({
    prose,
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1]),
    number: Number(match[2]),
  }));
}

/** The notice of 2019 by its name, as a local one of the same name is not. */
function findNamed(prose: Prose): Passage[] {
  if (!prose.text.includes('事项')) return [];
  const { text, passage } = withoutSpace(prose);
  const found = NAMED.exec(text);
  if (!found || FORM.test(text) || LOCAL.test(text.slice(Math.max(0, found.index - 24), found.index)))
    return [];
  return [passage(found.index, found.index + found[0].length)];
}

function tellNamed(passage: Passage): RuleOutcome<MessageId> {
  const cited = passage.prose.text.slice(passage.start, passage.end);
  return { outcome: 'violation', message: 'named', data: { cited }, passage };
}

const NAMED = /关于政府信息公开(?:工作)?年度报告有关事项的通知/;
const LOCAL = /[省市县区州厅局](?:人民政府|政府|政务公开)?(?:办公[厅室])?(?<!国务院办公厅)[^国]{0,6}$/;
/** The name of the notice of 2021, cited beside it. */
const FORM = /年度报告格式》?的通知/;

/** Also where it follows another: 国办公开办函〔2019〕60号、〔2021〕30号. */
const RIGHT = /2021\s{0,2}[〕］\])）】]\s{0,2}(?:第\s?)?30\s{0,2}号/;

const CITATION =
  /国办公开(?:办)?函\s{0,2}[〔［[(（【]\s{0,2}(20\d{2})\s{0,2}[〕］\])）】]\s{0,2}(?:第\s?)?(\d{1,3})\s{0,2}号/g;
