import type { Finding, ReportResult } from '@gouji/core';
import type { MendedFinding, SecondRound } from '@gouji/outputs';

/** What the earlier run found in one report. */
interface Earlier {
  source: string;
  organization: string | null;
  year: number | null;
  findings: Finding[];
}

/** By body and year; there may be several reports of one. */
export type FirstRound = ReadonlyMap<string, readonly Earlier[]>;

/** A second round against the first: how many findings are open still, mended and new. */
export interface Rounds extends SecondRound {
  counts: { open: number; mended: number; new: number };
}

/**
 * Tells the findings of a run from those of an earlier one. The id of a finding holds the numbers that it speaks of; where
 * a wrong number has become another wrong number, the same rule on the same cells is the same finding still. Of reports
 * that were not checked this time nothing is said.
 *
 * @param sources of all documents of this run
 */
export async function compareRounds(
  earlier: FirstRound,
  now: AsyncIterable<ReportResult>,
  sources: ReadonlySet<string>,
): Promise<Rounds> {
  const open = new Set<string>();
  const mended: MendedFinding[] = [];
  let fresh = 0;
  for await (const result of now) {
    if (result.status !== 'checked') continue;
    const first = choose(earlier.get(keyOf(result)) ?? [], result.source, sources);
    const left = match(first?.findings ?? [], heldOf(result), open);
    fresh += left.fresh;
    if (!first) continue;
    const { source, organization, year } = first;
    mended.push(...left.mended.map((finding) => ({ source, organization, year, finding })));
  }
  return { open, mended, counts: { open: open.size, mended: mended.length, new: fresh } };
}

/** What an earlier run found, report by report. */
export async function collectRound(results: AsyncIterable<ReportResult>): Promise<FirstRound> {
  const all = new Map<string, Earlier[]>();
  for await (const result of results) {
    if (result.status !== 'checked') continue;
    const { source, report } = result;
    const { organization = null, year = null } = report ?? {};
    const own = { source, organization, year, findings: heldOf(result) };
    all.set(keyOf(result), [...(all.get(keyOf(result)) ?? []), own]);
  }
  return all;
}

/** A report is that of its body on its year, whatever its file is called by now. */
function keyOf({ source, report }: ReportResult): string {
  return report?.organization && report.year !== null ? `${report.organization}\0${report.year}` : source;
}

/** The same file; or the only report of the body on its year, if its file is gone. */
function choose(
  candidates: readonly Earlier[],
  source: string,
  sources: ReadonlySet<string>,
): Earlier | undefined {
  const same = candidates.find((one) => one.source === source);
  const [only, ...others] = candidates.filter((one) => !sources.has(one.source));
  return same ?? (others.length === 0 ? only : undefined);
}

/** What was cleared asks for no mending. */
function heldOf({ findings }: ReportResult): Finding[] {
  return findings.filter(({ decision }) => decision?.state !== 'cleared');
}

function match(before: readonly Finding[], now: readonly Finding[], open: Set<string>) {
  const left = [...before];
  let fresh = 0;
  const take = (fits: (one: Finding) => boolean) => {
    const at = left.findIndex(fits);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const unknown = now.filter((finding) => {
    const isSame = take(({ id }) => id === finding.id);
    if (isSame) open.add(finding.id);
    return !isSame;
  });
  for (const finding of unknown) {
    if (take((one) => subjectOf(one) === subjectOf(finding))) open.add(finding.id);
    else fresh += 1;
  }
  return { mended: left, fresh };
}

/** What a finding speaks of, without its numbers. */
function subjectOf({ rule, cells, checks, quote }: Finding): string {
  const about = checks.length > 0 ? checks : cells;
  const words = about.length === 0 ? (quote ?? '').replace(/\d{1,15}/g, '') : '';
  return JSON.stringify([rule, about.toSorted(), words]);
}
