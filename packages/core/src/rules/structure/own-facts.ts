import { readPlaces } from '../../report/body-kind.ts';
import { foldDigits } from '../../report/chinese-date.ts';
import { findSection, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'general';

export const rule: Rule<MessageId> = {
  id: 'structure/own-facts',
  severity: 'info',
  summary: {
    zh: '总体情况有本机关自己的内容：数字、名称或年度。',
    en: 'Section 一 holds something of its own: a number, the name of the body or the year.',
  },
  messages: {
    general: {
      zh: '总体情况通篇没有数字，也没有出现本机关名称和年度，放在哪个机关都说得通；请写入本机关当年的实际情况。',
      en: 'Section 一 holds no number, no name of the body and no year, so that any body could print it; please tell what was done here in this year.',
    },
  },
  check: checkFacts,
};

function checkFacts(report: CheckedReport): RuleOutcome<MessageId>[] {
  const section = findSection(report, 1);
  if (!section || section.illustrated) return [];
  const text = section.prose.map((one) => one.text.replace(/\s/g, '').replace(ORDINAL, '')).join('');
  if (text.length < SHORTEST) return [];
  const own = foldDigits(text.replace(CITED, ''));
  if (/\d|[一二三四五六七八九十百]{1,6}[件条次份人篇期场个]|二[〇○零]/.test(own) || namesBody(own, report)) {
    return [{ outcome: 'pass' }];
  }
  return [{ outcome: 'violation', message: 'general', passage: titlePassage(section), section: 1 }];
}

/** What is shorter says too little to be judged. */
const SHORTEST = 80;

/** At the beginning of a paragraph. */
const ORDINAL = /^(?:\d{1,2}[.、．)）]|[（(]\d{1,2}[）)]|[①-⑳])/;
/** Titles of laws and the numbers of documents, which everybody cites. */
const CITED =
  /《[^《》]{1,80}》|[〔［[(（]20\d\d[〕］\])）]第?\d{1,4}号|第[\d一二三四五六七八九十]{1,4}[条款项]|[一二三四五六七八九十]是|第[一二三四五六]|[“”]/g;

/** By its place or by the name of the bureau. */
function namesBody(text: string, { organization }: CheckedReport): boolean {
  if (organization === null) return true;
  const { places, rest } = readPlaces(organization.replace(/\s/g, ''));
  const stems = places.map((place) => place.slice(0, -1)).filter((stem) => stem.length > 1);
  const bureau = /^(?:人民)?政府|^办/.test(rest) || rest.length < 3 ? [] : [rest];
  return [...stems, ...bureau].some((name) => text.includes(name));
}
