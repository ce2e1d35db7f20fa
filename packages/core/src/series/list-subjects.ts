import type { BodyMap } from './bodies/body-map.ts';
import { readBodyName } from './bodies/body-name.ts';
import type { Matching, SeriesBody } from './bodies/match-bodies.ts';
import { compareProse } from './prose/compare-prose.ts';
import { findLikenesses, type Member, type ProseSource } from './prose/find-likenesses.ts';
import { foldProse } from './prose/fold-prose.ts';
import { readGrowth } from './prose/read-growth.ts';
import type { ReportProse } from './prose/report-prose.ts';
import type { SeriesEntry } from './series-entry.ts';
import type { Likeness, Sum, Thresholds, YearPair } from './series-rule.ts';

/** What there is to be judged of the report `now`. */
export type SubjectOf =
  | { kind: 'years'; now: SeriesEntry; versions: [YearPair, ...YearPair[]] }
  | { kind: 'likeness'; now: SeriesEntry; likeness: Likeness }
  | { kind: 'sum'; now: SeriesEntry; sum: Sum };

interface Knowledge {
  map: BodyMap;
  proseOf: (entry: SeriesEntry) => ReportProse | null;
  thresholds: Thresholds;
}

/** Lists them, one after the other, so that no more than one year's sketches stand in memory. */
export function* listSubjects(matching: Matching, knowledge: Knowledge): Generator<SubjectOf> {
  const folded = keepSome(knowledge.proseOf);
  for (const body of matching.bodies) yield* listYears(body, knowledge, folded);
  yield* listLikenesses(matching, knowledge, folded);
  yield* listSums(matching, knowledge.map);
}

/** Folds prose when it is asked for, and keeps the last ones. */
function keepSome(proseOf: Knowledge['proseOf']): ProseSource {
  const kept = new Map<SeriesEntry, ReturnType<ProseSource>>();
  return (entry) => {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const prose = proseOf(entry);
    const folded = prose && foldProse(prose);
    kept.set(entry, folded);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return folded;
  };
}

const KEPT = 256;

function* listYears(body: SeriesBody, knowledge: Knowledge, folded: ProseSource): Generator<SubjectOf> {
  const changes = changesOf(body, knowledge.map);
  for (const [year, all] of body.years) {
    const former = body.years.get(year - 1);
    if (!former || changes.renewed.has(year)) continue;
    for (const now of all) {
      const prose = folded(now);
      const growth = readGrowth(knowledge.proseOf(now) ?? []);
      const [first, ...more] = former.map((before): YearPair => {
        const older = prose && folded(before);
        return {
          now,
          before,
          scopeChanged: changes.scope.has(year),
          repetition: prose && older && compareProse(prose, older),
          growth,
          thresholds: knowledge.thresholds,
        };
      });
      if (first) yield { kind: 'years', now, versions: [first, ...more] };
    }
  }
}

/** The years in which the body is not what it was, and those in which what it counts as in force is not. */
function changesOf(
  body: SeriesBody,
  { merged, split, scope }: BodyMap,
): { renewed: Set<number>; scope: Set<number> } {
  const isOwn = (name: string) => isNamed(body, name);
  const renewed = [
    ...merged.filter(({ from, to }) => [...from, to].some(isOwn)),
    ...split.filter(({ from, to }) => [from, ...to].some(isOwn)),
  ];
  return {
    renewed: new Set(renewed.map(({ year }) => year)),
    scope: new Set(scope.filter((one) => isOwn(one.body)).map(({ year }) => year)),
  };
}

function isNamed({ years }: SeriesBody, name: string): boolean {
  const wanted = readBodyName(name);
  return [...years.values()].flat().some(({ organization }) => {
    if (organization === null) return false;
    if (organization === name) return true;
    const own = readBodyName(organization);
    const [short, long] = own.within.length < wanted.within.length ? [own, wanted] : [wanted, own];
    return own.key === wanted.key && short.within.every((place) => long.within.includes(place));
  });
}

function* listLikenesses(
  { bodies }: Matching,
  { thresholds }: Knowledge,
  folded: ProseSource,
): Generator<SubjectOf> {
  const years = new Map<number, Member[]>();
  for (const body of bodies) {
    for (const [year, all] of body.years) {
      const members = years.get(year) ?? [];
      members.push(...all.map((entry) => ({ entry, body: body.id, group: body.group ?? folderOf(entry) })));
      years.set(year, members);
    }
  }
  for (const members of years.values()) {
    const found = findLikenesses(members, folded, thresholds);
    for (const { entry: now } of members) {
      const alike = found.get(now) ?? [];
      if (folded(now)) yield { kind: 'likeness', now, likeness: { now, alike, thresholds } };
    }
  }
}

/** Whoever names no place is of those who lie beside it. */
function folderOf({ source }: SeriesEntry): string {
  return source.slice(0, Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
}

function* listSums({ bodies }: Matching, { groups }: BodyMap): Generator<SubjectOf> {
  for (const group of groups) {
    const government = bodies.find((body) => isNamed(body, group.government));
    const names = [...group.bodies, ...(group.withVertical ? group.vertical : [])];
    const listed = names.map((name) => ({ name, body: bodies.find((body) => isNamed(body, name)) }));
    for (const [year, all] of government?.years ?? []) {
      const parts = listed.map(({ name, body }) => ({ name, entry: body?.years.get(year)?.at(-1) }));
      const missing = parts.filter(({ entry }) => !entry).map(({ name }) => name);
      const own = parts.flatMap(({ entry }) => entry ?? []);
      for (const now of all) yield { kind: 'sum', now, sum: { now, group, parts: own, missing } };
    }
  }
}
