import type { SeriesEntry } from '../series-entry.ts';
import type { Thresholds } from '../series-rule.ts';
import { compareProse, countOwn, type Repetition, SHORTEST } from './compare-prose.ts';
import { findCandidates, type Sketch, sketchProse } from './find-candidates.ts';
import { findTemplate, sampleGroup } from './find-template.ts';
import type { FoldedProse } from './fold-prose.ts';

/** A report of the year, of which body and of which group. */
export interface Member {
  entry: SeriesEntry;
  body: string;
  group: string;
}

/** The prose of a report; null where it is not known. Asked again for the same one, so that none need be kept. */
export type ProseSource = (entry: SeriesEntry) => FoldedProse | null;

/**
 * Finds the reports of one year whose prose is another body's, what most of their group share put aside.
 *
 * @returns of each report the others that it repeats, the most repeated first; those who repeat nobody are not in it
 */
export function findLikenesses(
  members: readonly Member[],
  proseOf: ProseSource,
  thresholds: Thresholds,
): Map<SeriesEntry, { other: SeriesEntry; repetition: Repetition }[]> {
  const templates = findTemplates(members, proseOf);
  const sketched: { member: Member; sketch: Sketch }[] = [];
  for (const member of members) {
    const prose = proseOf(member.entry);
    const template = templates.get(member.group)!;
    if (prose && countOwn(prose, template) >= SHORTEST)
      sketched.push({ member, sketch: sketchProse(prose, template) });
  }
  const found = new Map<SeriesEntry, { other: SeriesEntry; repetition: Repetition }[]>();
  const compare = (one: Member, other: Member) => {
    const [prose, former] = [proseOf(one.entry), proseOf(other.entry)];
    const repetition = prose && former && compareProse(prose, former, templates.get(one.group));
    if (!repetition || !isRepeated(repetition, thresholds)) return;
    found.set(one.entry, [...(found.get(one.entry) ?? []), { other: other.entry, repetition }]);
  };
  for (const [i, j] of findCandidates(sketched.map(({ sketch }) => sketch))) {
    const [one, other] = [sketched[i]!.member, sketched[j]!.member];
    if (one.body === other.body) continue;
    compare(one, other);
    compare(other, one);
  }
  for (const alike of found.values()) alike.sort((a, b) => b.repetition.share - a.repetition.share);
  return found;
}

/** Whether so much is repeated, word for word or but for its numbers, that it is told. */
export function isRepeated({ share, masked }: Repetition, { info, warning }: Thresholds): boolean {
  return share >= info || masked >= warning;
}

function findTemplates(members: readonly Member[], proseOf: ProseSource): Map<string, Set<number>> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const list = groups.get(member.group);
    if (list) list.push(member);
    else groups.set(member.group, [member]);
  }
  return new Map(
    [...groups].map(([group, list]) => [group, findTemplate(readProse(sampleGroup(list), proseOf))]),
  );
}

function* readProse(members: readonly Member[], proseOf: ProseSource): Generator<FoldedProse> {
  for (const { entry } of members) {
    const prose = proseOf(entry);
    if (prose) yield prose;
  }
}
