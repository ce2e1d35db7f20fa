import type { BodyMap, TemplateId } from '@gouji/core';
import { completeCells } from '../complete-cells.ts';
import { makeRandom, type Random } from '../random.ts';
import type { Body } from '../sample-body.ts';
import { composeReport, type SampleReport } from '../sample-report.ts';
import { CITY_BODIES, type CityBody } from './city-bodies.ts';
import { type CityProse, writeCityProse } from './write-prose.ts';

/** What is wrong between the reports of a city, by the source of the report that it shows in. */
export interface CityTruth {
  /** The total carried over is not what was carried forward. */
  carry: ReadonlySet<string>;
  /** The kinds of applicants are not, though the total is. */
  carryColumns: ReadonlySet<string>;
  /** The text is last year's. */
  copied: ReadonlySet<string>;
  /** The text is that of another body. */
  shared: ReadonlySet<string>;
  /** Sources of second versions with other figures. */
  versions: ReadonlySet<string>;
}

export interface City {
  reports: { source: string; report: SampleReport }[];
  /** What its office knows of the bodies. */
  map: BodyMap;
  truth: CityTruth;
}

const FIRST = 2020;
const YEARS = 6;

/** Sixty bodies of a city over six years, across both forms; honest but for what the truth tells. */
export function sampleCity(seed: number): City {
  const truth = {
    ...{ carry: new Set<string>(), carryColumns: new Set<string>(), copied: new Set<string>() },
    ...{ shared: new Set<string>(), versions: new Set<string>() },
  };
  const reports = CITY_BODIES.flatMap((body, i) =>
    writeBody(body, makeRandom(seed * 1_000 + i, 'city'), truth),
  );
  shareProse(reports, makeRandom(seed, 'shared'), truth);
  const renamed = CITY_BODIES.flatMap(({ name, later }) => (later ? [{ from: name, to: later.name }] : []));
  return { reports, map: { renamed, merged: [], split: [], scope: [], groups: [] }, truth };
}

type Mutable<T> = { [K in keyof T]: Set<string> };

interface Year {
  cells: Record<string, number>;
  prose: CityProse;
}

function writeBody(body: CityBody, random: Random, truth: Mutable<CityTruth>): City['reports'] {
  const reports: City['reports'] = [];
  let before: Year | null = null;
  for (let year = FIRST; year < FIRST + YEARS; year++) {
    const source = `${year}/${body.name}.html`;
    const now: Year = body.isTown ? writeTown(year, random) : writeYear(year, before, source, random, truth);
    reports.push({ source, report: compose(body, now, year, random) });
    if (!body.isTown && random.chance(0.03)) reports.push(writeVersion(body, now, year, random, truth));
    before = now;
  }
  return reports;
}

function formFor(year: number): TemplateId {
  return year < 2021 ? '2019' : '2021';
}

function writeTown(year: number, random: Random): Year {
  return { cells: completeCells(formFor(year), {}), prose: writeCityProse(random) };
}

function writeYear(
  year: number,
  before: Year | null,
  source: string,
  random: Random,
  truth: Mutable<CityTruth>,
): Year {
  const template = formFor(year);
  const cells = writeCells(template, before?.cells ?? null, random);
  if (!before) return { cells, prose: writeCityProse(random) };
  const isCopy = random.chance(0.06);
  if (isCopy) truth.copied.add(source);
  const prose = isCopy ? renumber(before.prose, random) : writeCityProse(random);
  return { cells: breakCarry(template, cells, source, random, truth), prose };
}

/** The same report once more, with another figure. */
function writeVersion(
  body: CityBody,
  { cells, prose }: Year,
  year: number,
  random: Random,
  truth: Mutable<CityTruth>,
): City['reports'][number] {
  const [source, version] = [`${year}/${body.name}.html`, `${year}/${body.name}-v2.html`];
  const licences = 'disclosure.licensing.decisions';
  const changed = { ...cells, [licences]: cells[licences]! + 1 };
  for (const fault of [truth.carry, truth.carryColumns, truth.copied])
    if (fault.has(source)) fault.add(version);
  truth.versions.add(version);
  return { source: version, report: compose(body, { cells: changed, prose }, year, random) };
}

/** Figures that follow from those of the year before. */
function writeCells(
  template: TemplateId,
  before: Record<string, number> | null,
  random: Random,
): Record<string, number> {
  const given: Record<string, number> = {};
  for (const column of ['naturalPerson', 'business']) {
    const over = before?.[`applications.carriedForward.${column}`] ?? random.integer(0, 4);
    given[`applications.carriedOver.${column}`] = over;
    given[`applications.carriedForward.${column}`] = random.integer(0, 5);
    given[`applications.granted.${column}`] = over + random.integer(20, 30);
    given[`applications.partial.${column}`] = random.integer(0, 9);
    given[`applications.unavailable.notHeld.${column}`] = random.integer(0, 12);
  }
  for (const row of ['reconsideration', 'litigationDirect', 'litigationAfterReview']) {
    given[`review.${row}.upheld`] = random.integer(1, 6);
    given[`review.${row}.pending`] = random.integer(0, 2);
  }
  const walk = (cell: string, start: number) => {
    const last = before?.[cell] ?? start;
    given[cell] = Math.max(20, Math.round(last * (0.7 + 0.6 * random.next())));
  };
  walk('disclosure.licensing.decisions', random.integer(40, 4_000));
  walk('disclosure.penalties.decisions', random.integer(40, 900));
  if (template === '2021') {
    const issued = random.integer(0, 6);
    const stock = before?.['disclosure.normativeDocuments.inForce'] ?? random.integer(20, 60);
    const repealed = random.integer(0, Math.min(5, stock));
    given['disclosure.normativeDocuments.issued'] = issued;
    given['disclosure.normativeDocuments.repealed'] = repealed;
    given['disclosure.normativeDocuments.inForce'] = stock + issued - repealed;
  }
  return completeCells(template, given);
}

/** In one of twelve reports the total that is carried over is another, in one of forty its kinds are. */
function breakCarry(
  template: TemplateId,
  cells: Record<string, number>,
  source: string,
  random: Random,
  truth: Mutable<CityTruth>,
): Record<string, number> {
  const draw = random.next();
  const over = (column: string) => `applications.carriedOver.${column}`;
  const change: Record<string, number> = {};
  if (draw < 1 / 12) {
    const column = random.pick(['naturalPerson', 'business']);
    change[over(column)] = cells[over(column)]! + random.integer(1, 9);
    truth.carry.add(source);
  } else if (draw < 1 / 12 + 1 / 40 && cells[over('naturalPerson')]! > 0) {
    change[over('naturalPerson')] = cells[over('naturalPerson')]! - 1;
    change[over('business')] = cells[over('business')]! + 1;
    truth.carryColumns.add(source);
  } else return cells;
  const parts = Object.entries(cells).filter(
    ([id]) => !/\.total$|^applications\.(?:new|processedTotal)\./.test(id),
  );
  return completeCells(template, { ...Object.fromEntries(parts), ...change });
}

function compose(
  { name, later, isTown, self }: CityBody,
  { cells, prose }: Year,
  year: number,
  random: Random,
): SampleReport {
  const full = later && year >= later.year ? later.name : name;
  const body: Body = {
    kind: isTown ? 'township' : 'cityBureau',
    name: full,
    self,
    makesRegulations: false,
    government: false,
  };
  const report = composeReport({ seed: random.integer(1, 1e6), template: formFor(year), body, year, cells });
  const written = random.chance(0.3) ? `黑龙江省${full}` : full;
  const paragraphs: Record<number, string[]> = isTown
    ? {
        1: TOWN.map((text) => text.replace('#', String(year))),
        5: ['公开的形式还不够多样，下一年继续改进。'],
      }
    : { 1: prose.overview, 5: prose.problems, 6: prose.other };
  return {
    ...report,
    title: `${written}${year}年政府信息公开工作年度报告`,
    sections: report.sections.map((one) => ({
      ...one,
      paragraphs: paragraphs[one.number] ?? one.paragraphs,
    })),
  };
}

/** What the county hands to every town: short, and the same every year. */
const TOWN = [
  '#年，本镇按照要求公开各类信息，及时更新公示栏。',
  '全年没有收到政府信息公开申请，也没有因此发生的复议和诉讼。',
];

/** Last year's text with other numbers. */
function renumber({ overview, problems, other }: CityProse, random: Random): CityProse {
  const change = (texts: readonly string[]) =>
    texts.map((text) => text.replace(/\d+/g, () => String(random.integer(3, 480))));
  return { overview: change(overview), problems: change(problems), other };
}

/** Every year two bodies hand in the text of two others. */
function shareProse(reports: City['reports'], random: Random, truth: Mutable<CityTruth>): void {
  for (let year = FIRST; year < FIRST + YEARS; year++) {
    const isFree = ({ source, report }: City['reports'][number]) =>
      report.year === year && report.body.kind !== 'township' && !isTold(source, year, truth);
    const [a, b, c, d] = random.shuffle(reports.filter(isFree));
    for (const [from, to] of [
      [a, b],
      [c, d],
    ] as const) {
      if (!from || !to) continue;
      to.report = {
        ...to.report,
        sections: to.report.sections.map((one) => {
          const twin = from.report.sections.find(({ number }) => number === one.number);
          return one.tables.length === 0 && twin ? { ...one, paragraphs: twin.paragraphs } : one;
        }),
      };
      truth.shared.add(from.source).add(to.source);
    }
  }
}

/** Whether the text is told of already, this year or the next, or stands in two versions. */
function isTold(source: string, year: number, { copied, versions }: Mutable<CityTruth>): boolean {
  const next = source.replace(`${year}/`, `${year + 1}/`);
  const version = source.replace(/(-v2)?\.html$/, '-v2.html');
  return copied.has(source) || copied.has(next) || versions.has(source) || versions.has(version);
}
