import type { Prose, Report } from '../report/report.ts';
import { bindCoordinate } from './bind/bind-coordinate.ts';
import { bindGranted } from './bind/bind-granted.ts';
import { bindHandled } from './bind/bind-handled.ts';
import { bindMention } from './bind/bind-mention.ts';
import { bindParts } from './bind/bind-parts.ts';
import { bindScreened } from './bind/bind-screened.ts';
import { bindShares, countAll } from './bind/bind-shares.ts';
import { bindWithdrawn } from './bind/bind-withdrawn.ts';
import { corroborate } from './bind/corroborate.ts';
import { fillBlanks } from './bind/fill-blanks.ts';
import { findChannelSums } from './bind/find-channel-sums.ts';
import { findContradictions } from './bind/find-contradictions.ts';
import { findListedTotals } from './bind/find-listed-totals.ts';
import { findPartSums } from './bind/find-part-sums.ts';
import { findRatios } from './bind/find-ratios.ts';
import { findRestSums } from './bind/find-rest-sums.ts';
import { findUnitSlips } from './bind/find-unit-slips.ts';
import { makeClaims } from './bind/make-claims.ts';
import type { Paragraph } from './bind/paragraph.ts';
import { stateEquations } from './bind/state-equations.ts';
import type { ProseReading } from './claim.ts';
import type { Domain } from './subject/mention.ts';
import { understand } from './subject/understand.ts';
import { normalize } from './tokens/normalize.ts';
import { tokenize } from './tokens/tokenize.ts';
import { LEXICON } from './words/lexicon.ts';
import { MAY_COUNT, NUMERALS, OPENS_ITEM, SENTENCE } from './words/phrases.ts';

/**
 * Finds the numbers in prose, understands what they count and binds them to cells.
 *
 * @returns the claims in the order of the document, each with its outcome; a claim is a violation only if it fits
 *   nothing that its words may mean, and undetermined where its words or the cells leave a doubt
 */
export function readClaims(printed: Report): ProseReading {
  const report = fillBlanks(printed);
  const reading: ProseReading = {
    claims: [],
    total: 0,
    equations: [],
    sums: [],
    ratios: [],
    contradictions: [],
    units: [],
  };
  let counted = 0;
  for (const { prose, domain } of listSections(report)) {
    let heading: Domain = null;
    for (const run of prose) {
      if (opensItem(run)) heading = null;
      if (saysNothing(run)) continue;
      const paragraph = readParagraph(run, heading ?? domain, { report, counted });
      if (isHeading(paragraph)) heading = paragraph.domain;
      addParagraph(reading, paragraph, report);
      counted = paragraph.mentions.reduce((most, mention) => Math.max(most, countAll(mention)), counted);
    }
  }
  reading.equations = stateEquations(reading.claims);
  return reading;
}

/** Every stretch of prose, with what its section is about. */
function listSections(report: Report): { prose: readonly Prose[]; domain: Domain }[] {
  const sections = report.sections.map(({ official, prose }) => {
    return { prose, domain: SECTION_DOMAINS.get(official) ?? null };
  });
  const preamble = introduction(report).filter(({ text }) => MAY_COUNT.test(text));
  return [{ prose: preamble, domain: null }, ...sections];
}

/**
 * What stands before the first section. Before the title the page has its menus and lists of links: there only a sentence
 * counts, and what names a unit.
 */
function introduction({ title, preamble }: Report): Prose[] {
  const whole = title?.replace(/\s/g, '');
  const at = whole === undefined ? -1 : preamble.findLastIndex(({ text }) => isOfTitle(text, whole));
  return preamble.filter(({ text }, i) => i >= at || SENTENCE.test(text));
}

/** The title, or a line of it. */
function isOfTitle(line: string, whole: string): boolean {
  const text = line.replace(/\s/g, '');
  return text.length > 1 && (text.includes(whole) || whole.includes(text));
}

/** A numeral, or a word that says none or all. */

const SECTION_DOMAINS = new Map<number | null, Domain>([
  [3, 'application'],
  [4, 'disclosure'],
]);

function readParagraph(
  prose: Prose,
  domain: Domain,
  { report, counted }: { report: Report; counted: number },
): Paragraph {
  const { text, offsets } = normalize(prose.text);
  const tokens = tokenize(text);
  const understood = understand(text, tokens, domain, report);
  const read = understood.mentions.map((mention) => bindMention(mention, report));
  const bound = corroborate(read, report);
  const explained = bindParts(bindHandled(bindGranted(bound, report), report));
  const joined = bindCoordinate(bindWithdrawn(explained));
  const mentions = bindShares(bindScreened(joined), counted);
  return { prose, text, offsets, tokens, mentions, sweeping: understood.sweeping, domain: understood.domain };
}

/** （三）, 2. or 一是 begins another item, which the heading before it says nothing about. */
function opensItem({ text }: Prose): boolean {
  return OPENS_ITEM.test(text);
}

/** （二）依申请公开情况。 says what the paragraphs under it are about. */
function isHeading({ text, mentions }: Paragraph): boolean {
  return text.length <= LONGEST_HEADING && mentions.length === 0;
}

const LONGEST_HEADING = 30;

/** Neither a number, nor a denial, nor a word for all: nothing to be understood, unless it is a heading. */
function saysNothing({ text }: Prose): boolean {
  return text.length > LONGEST_HEADING && !SAYS.test(text) && normalize(text).text.length > LONGEST_HEADING;
}

const SAYS = new RegExp(
  `[${NUMERALS}${LEXICON.flatMap(([kind, value, words]) =>
    kind === 'link' && (value === 'all' || value === 'none') ? words.split(' ').map((word) => word[0]!) : [],
  ).join('')}]`,
);

function addParagraph(reading: ProseReading, paragraph: Paragraph, report: Report): void {
  const { sums, parts } = findChannelSums(paragraph, report);
  const claims = makeClaims(paragraph, parts);
  append(reading.claims, claims);
  reading.total += claims.length;
  append(reading.sums, sums);
  // A list of channels is judged once.
  const channels = sums
    .filter(({ outcome }) => outcome !== 'undetermined')
    .map(({ parts: listed }) => listed.join());
  append(
    reading.sums,
    findListedTotals(paragraph).filter(({ parts: listed }) => !channels.includes(listed.join())),
  );
  append(reading.sums, findPartSums(paragraph));
  append(reading.sums, findRestSums(paragraph, report));
  append(reading.ratios, findRatios(paragraph, report));
  append(reading.contradictions, findContradictions(paragraph, report));
  append(reading.units, findUnitSlips(paragraph));
}

/** Not a new list each time: a page has thousands of paragraphs, and one paragraph may have thousands of numbers. */
function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
