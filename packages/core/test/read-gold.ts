import type { ProseReading } from '../src/claims/claim.ts';
import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import { type Mark, parseGold } from '../src/claims/gold/notation.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import { describeSubject } from '../src/claims/subject/subject.ts';
import type { Outcome } from '../src/schema.ts';

/** How the reading of one number compares with the gold file. */
export interface Judged {
  mark: Mark;
  means: string;
  outcome: Outcome | null;
}

/** Reads a gold sentence about one of the reports; `strays` are claims that no mark announces. */
export function readGold(
  name: keyof typeof FIGURES,
  marked: string,
  section?: number,
): { text: string; judged: Judged[]; strays: string[]; reading: ProseReading } {
  const { text, marks } = parseGold(marked);
  const report = makeReport(FIGURES[name], text, section);
  const reading = readClaims(report);
  const starts = lineStarts(text);
  const bound = reading.claims.filter(({ subject }) => subject !== null);
  const claims = bound.map((claim) => {
    const line = report.sections[0]!.prose.indexOf(claim.passage.prose);
    return { claim, start: starts[line]! + claim.passage.start, end: starts[line]! + claim.passage.end };
  });
  const used = new Set<(typeof claims)[number]>();
  const judged = marks.map((mark): Judged => {
    const found = claims.find((one) => covers(one, mark, marks) && !used.has(one));
    if (!found) return { mark, means: '-', outcome: null };
    used.add(found);
    return { mark, means: describeSubject(found.claim.subject!), outcome: found.claim.outcome };
  });
  return {
    text,
    judged,
    strays: claims.filter((one) => !used.has(one)).map(({ claim }) => claim.quote),
    reading,
  };
}

/**
 * The first number in the words of a claim is the one it is about, or the one that is its value where a whole clause is
 * quoted; a negation begins them.
 */
function covers(
  { claim, start, end }: { claim: ProseReading['claims'][number]; start: number; end: number },
  mark: Mark,
  marks: readonly Mark[],
): boolean {
  if (mark.value.startsWith('='))
    return claim.number.unit === null && claim.value === 0 && mark.start === start;
  if (mark.start < start || mark.start >= end) return false;
  const first = marks.find((one) => one.start >= start && !one.value.startsWith('='));
  const valued = (one: Mark | undefined) => Number(one?.value) === claim.value;
  return first === mark || (valued(mark) && !valued(first));
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i += 1) if (text[i] === '\n') starts.push(i + 1);
  return starts;
}
