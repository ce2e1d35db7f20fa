import type { SeriesEntry } from '../series-entry.ts';
import { hasSameFigures } from '../series-entry.ts';
import type { BodyMap } from './body-map.ts';
import { type BodyName, readBodyName } from './body-name.ts';

/** One body and its reports. */
export interface SeriesBody {
  /** The same whenever the same names are given. */
  id: string;
  /** The county, city or province that it is of; null where no name says. */
  group: string | null;
  /** By year, each once where several copies hold the same figures. */
  years: ReadonlyMap<number, readonly SeriesEntry[]>;
}

export interface Matching {
  bodies: SeriesBody[];
  /** Reports that are of no body for certain: they name none, or no year, or a name that two bodies here share. */
  unmatched: SeriesEntry[];
  bodyOf: ReadonlyMap<SeriesEntry, SeriesBody>;
}

/** Puts the reports of one body together, whatever it was called, by its names and by what the user says of them. */
export function matchBodies(entries: readonly SeriesEntry[], map: BodyMap): Matching {
  const unmatched: SeriesEntry[] = [];
  const names = readNames(entries, map);
  const aliases = readAliases(map);
  const byKey = new Map<string, Named[]>();
  for (const entry of entries) {
    const name = entry.organization === null ? undefined : names.get(entry.organization);
    if (!name || entry.year === null) unmatched.push(entry);
    else addTo(byKey, aliases.get(name.key) ?? name.key, { entry, name });
  }
  const bodies: SeriesBody[] = [];
  for (const [key, all] of byKey) {
    for (const [within, own] of partByPlace(all, unmatched)) {
      if (isAmbiguous(own)) unmatched.push(...own.map(({ entry }) => entry));
      else bodies.push(makeBody(within + key, own));
    }
  }
  const bodyOf = new Map(
    bodies.flatMap((body) => [...body.years.values()].flat().map((entry) => [entry, body] as const)),
  );
  return { bodies, unmatched, bodyOf };
}

interface Named {
  entry: SeriesEntry;
  name: BodyName;
}

function readNames(entries: readonly SeriesEntry[], map: BodyMap): Map<string, BodyName> {
  const written = [
    ...entries.map(({ organization }) => organization),
    ...map.renamed.flatMap(({ from, to }) => [from, to]),
  ];
  return new Map(
    [...new Set(written)].flatMap((name) => (name === null ? [] : [[name, readBodyName(name)] as const])),
  );
}

/** The key of every renamed body under its last name. */
function readAliases({ renamed }: BodyMap): Map<string, string> {
  const next = new Map(renamed.map(({ from, to }) => [readBodyName(from).key, readBodyName(to).key]));
  const last = (key: string) => {
    const seen = new Set([key]);
    for (let at = key; ; ) {
      const to = next.get(at);
      if (to === undefined || seen.has(to)) return at;
      seen.add(to);
      at = to;
    }
  };
  return new Map([...next.keys()].map((key) => [key, last(key)]));
}

/** 朝阳区 of 北京市 and 朝阳区 of 长春市 are two; one that names neither is of neither for certain. */
function partByPlace(all: readonly Named[], unmatched: SeriesEntry[]): Map<string, Named[]> {
  const paths = [...new Set(all.map(({ name }) => name.within.join('/')))].map((path) =>
    path.split('/').filter(Boolean),
  );
  const widest = paths.filter(
    (path) => !paths.some((other) => other.length > path.length && isPartOf(path, other)),
  );
  const parts = new Map<string, Named[]>();
  for (const named of all) {
    const homes = widest.filter((path) => isPartOf(named.name.within, path));
    if (homes.length === 1) addTo(parts, homes[0]!.join(''), named);
    else unmatched.push(named.entry);
  }
  return parts;
}

function isPartOf(path: readonly string[], other: readonly string[]): boolean {
  return path.every((place) => other.includes(place));
}

/** A bare 教育局 that reports twice in a year with other figures: as likely two bodies as two versions. */
function isAmbiguous(own: readonly Named[]): boolean {
  if (own.some(({ name }) => name.placed)) return false;
  const years = new Map<number | null, Named[]>();
  for (const named of own) addTo(years, named.entry.year, named);
  return [...years.values()].some((same) => same.some(({ entry }) => !hasSameFigures(entry, same[0]!.entry)));
}

function makeBody(id: string, own: readonly Named[]): SeriesBody {
  const years = new Map<number, SeriesEntry[]>();
  for (const { entry } of own) {
    const same = years.get(entry.year!) ?? [];
    if (!same.some((other) => hasSameFigures(entry, other))) years.set(entry.year!, [...same, entry]);
  }
  return { id, group: own.find(({ name }) => name.group !== null)?.name.group ?? null, years };
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
