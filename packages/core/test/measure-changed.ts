import { makeRandom, type Random } from '@gouji/testing';
import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import { type Mark, parseGold } from '../src/claims/gold/notation.ts';
import { readClaims } from '../src/claims/read-claims.ts';
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
  for (const { mark, means } of judged.filter(isDue)) {
    const claim = reading.claims.find(
      ({ subject, passage, value }) =>
        means !== '-' && subject !== null && value === numberOf(mark) && covers(passage, mark, text),
    );
    const hedged = claim !== undefined && claim.number.low !== claim.number.high;
    const allowed = claim?.tried.map(({ value }) => value) ?? [];
    const value = drawOther(numberOf(mark), { allowed, hedged, random });
    const changed = text.slice(0, mark.start) + value + text.slice(mark.start + mark.value.length);
    score.changed += 1;
    if (!find(about, changed).some((finding) => !before.has(finding))) score.missed.push(`${about}: ${changed}`);
  }
}

/** It counts what a table counts and is right, and stands in digits. */
function isDue({ mark }: Judged): boolean {
  const counts = mark.means === '~' || (mark.means !== '-' && mark.outcome === 'pass');
  return counts && /^[\d,]{1,12}$/.test(mark.value);
}

function numberOf({ value }: Mark): number {
  return Number(value.replaceAll(',', ''));
}

function covers(
  { prose, start, end }: { prose: { text: string }; start: number; end: number },
  { start: at }: Mark,
  text: string,
): boolean {
  const from = text.indexOf(prose.text);
  return from + start <= at && at < from + end;
}

/** Near the right one, or any, but far where the words round it. */
function drawOther(
  value: number,
  { allowed, hedged, random }: { allowed: readonly (number | null)[]; hedged: boolean; random: Random },
): number {
  if (hedged) return value * 3 + 17;
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
