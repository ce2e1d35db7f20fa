import { makeRandom, type Random } from '@gouji/testing';
import type { PlacedClaim } from '../src/claims/claim.ts';
import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import type { Mark } from '../src/claims/gold/notation.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import { describeSubject } from '../src/claims/subject/subject.ts';
import type { Report } from '../src/report/report.ts';
import type { Gold } from './gold-files.ts';
import { type Judged, readGold } from './read-gold.ts';
import { proseFindings } from './read-sample-prose.ts';

/** Numbers of gold texts that the tables confirm, each changed to one that its words do not allow. */
export interface ChangedScore {
  changed: number;
  /** The texts in which the change gives no finding. */
  missed: string[];
}

/**
 * Changes one number at a time: every one that counts what a table counts, those that the reading leaves alone too.
 * A number that the tables deny or that its words leave open is found already, or never.
 */
export function measureChanged(gold: readonly Gold[]): ChangedScore {
  const score: ChangedScore = { changed: 0, missed: [] };
  for (const [i, one] of gold.entries()) changeOne(one, makeRandom(i, 'changed'), score);
  return score;
}

function changeOne([about, marked]: Gold, random: Random, score: ChangedScore): void {
  const { text, judged, reading } = readGold(about, marked);
  const before = new Set(find(about, text));
  const { cells } = makeReport(FIGURES[about], text);
  for (const { mark, means } of judged.filter(isDue)) {
    const claim = means === '-' ? undefined : reading.claims.find((one) => isOf(one, mark, text));
    if (claim && !isPrinted(claim, cells)) continue;
    const value = drawOther(numberOf(mark), claim, random);
    const changed = text.slice(0, mark.start) + value + text.slice(mark.start + mark.value.length);
    score.changed += 1;
    if (!find(about, changed).some((finding) => !before.has(finding)))
      score.missed.push(`${about}: ${changed}`);
  }
}

/** Of blank cells and those that were not read a number is confirmed, and never accused. */
function isPrinted({ tried }: PlacedClaim, cells: Report['cells']): boolean {
  return tried.every(({ terms }) => terms.every(([id]) => cells.get(id)?.state === 'number'));
}

/** It counts what a table counts and is right, and stands in digits. */
function isDue({ mark }: Judged): boolean {
  const counts = mark.means === '~' || (mark.means !== '-' && mark.outcome === 'pass');
  return counts && /^[\d,]{1,12}$/.test(mark.value);
}

function numberOf({ value }: Mark): number {
  return Number(value.replaceAll(',', ''));
}

function isOf({ subject, passage, value }: PlacedClaim, mark: Mark, text: string): boolean {
  const from = text.indexOf(passage.prose.text);
  const covers = from + passage.start <= mark.start && mark.start < from + passage.end;
  return subject !== null && value === numberOf(mark) && covers;
}

/** Words that count a part of what their row counts: any less is allowed. */
const OF_PART = /^(?:otherHandling\.other|notOurs|alreadyPublic|agreed)$/;

/** Near the right one, or any; far where the words round it, above where they count a part. */
function drawOther(value: number, claim: PlacedClaim | undefined, random: Random): number {
  const allowed = claim?.tried.map((reading) => reading.value) ?? [];
  const hedged = claim !== undefined && claim.number.low !== claim.number.high;
  const part = claim?.subject && OF_PART.test(describeSubject(claim.subject));
  if (hedged || part || claim?.unit === '元') return Math.max(value, ...allowed.map(Number)) * 3 + 17;
  for (;;) {
    const drawn = random.chance(0.5)
      ? Math.max(0, value + random.integer(-9, 9))
      : random.integer(0, Math.max(20, value * 2));
    if (drawn !== value && !allowed.includes(drawn)) return drawn;
  }
}

function find(about: keyof typeof FIGURES, text: string): string[] {
  const report = makeReport(FIGURES[about], text);
  const found = proseFindings({ ...report, prose: readClaims(report), checks: [], faults: [] });
  return found.map(({ rule, quote, data }) => `${rule} ${quote} ${data}`);
}
