import type { CellId, TemplateId } from '@gouji/core';
import { APPLICANTS, completeCells, resultRowIds } from './complete-cells.ts';
import type { Random } from './random.ts';
import type { Body, BodyKind } from './sample-body.ts';

/** The figures of a consistent report of such a body: mostly zeros for a small one. */
export function sampleCells(template: TemplateId, body: Body, random: Random): Record<CellId, number> {
  return completeCells(template, {
    ...sampleDisclosure(template, body, random),
    ...sampleApplications(template, sampleVolume(body.kind, random), random),
    ...sampleReview(body.kind, random),
  });
}

/** Applications in a year, least and most. */
const VOLUMES: Record<BodyKind, readonly [number, number]> = {
  ministry: [60, 3_000],
  province: [500, 14_000],
  city: [90, 4_000],
  countyLevelCity: [20, 900],
  county: [10, 800],
  district: [10, 1_500],
  township: [0, 14],
  subdistrict: [0, 12],
  provinceDepartment: [8, 400],
  cityBureau: [0, 80],
  countyBureau: [0, 20],
  zoneCommittee: [0, 60],
};

function sampleVolume(kind: BodyKind, random: Random): number {
  const [least, most] = VOLUMES[kind];
  return Math.round((least + 1) * ((most + 1) / (least + 1)) ** random.next()) - 1;
}

/** How often each column of applicants is met, in 1,000. */
const APPLICANT_WEIGHTS = [930, 40, 4, 6, 13, 7];

/** How often each outcome is met; rows not named weigh 1. */
const RESULT_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 40,
  partial: 15,
  'unavailable.notHeld': 22,
  'unavailable.needsCreation': 3,
  'notProcessed.petition': 3,
  'notProcessed.duplicate': 2,
  'refused.administrativeInquiry': 2,
  'refused.enforcementFile': 2,
  'otherHandling.other': 6,
  otherHandling: 8,
};

function sampleApplications(template: TemplateId, volume: number, random: Random): Record<CellId, number> {
  const given: Record<CellId, number> = {};
  const rows = resultRowIds(template);
  const weights = rows.map((row) => RESULT_WEIGHTS[row] ?? 1);
  distribute(volume, APPLICANT_WEIGHTS, random).forEach((handled, i) => {
    const column = APPLICANTS[i]!;
    const results = distribute(handled, weights, random);
    rows.forEach((row, j) => {
      given[`applications.${row}.${column}`] = results[j]!;
    });
    given[`applications.carriedOver.${column}`] = sampleShare(handled, random);
    given[`applications.carriedForward.${column}`] = sampleShare(handled, random);
  });
  return given;
}

/** None in half the cases, else up to a tenth. */
function sampleShare(of: number, random: Random): number {
  if (random.chance(0.5)) return 0;
  return random.integer(0, Math.min(of, Math.ceil(of / 10)));
}

/** Cases in a year at most. */
const CASES: Record<BodyKind, number> = {
  ministry: 200,
  province: 400,
  city: 200,
  countyLevelCity: 40,
  county: 40,
  district: 60,
  township: 2,
  subdistrict: 2,
  provinceDepartment: 20,
  cityBureau: 6,
  countyBureau: 2,
  zoneCommittee: 4,
};

function sampleReview(kind: BodyKind, random: Random): Record<CellId, number> {
  const given: Record<CellId, number> = {};
  for (const row of ['reconsideration', 'litigationDirect', 'litigationAfterReview']) {
    const cases = random.chance(0.4) ? 0 : Math.round(CASES[kind] * random.next() ** 3);
    const parts = distribute(cases, [55, 12, 15, 18], random);
    ['upheld', 'corrected', 'other', 'pending'].forEach((column, i) => {
      given[`review.${row}.${column}`] = parts[i]!;
    });
  }
  return given;
}

/** Decisions in a year at most, by order of magnitude. */
const DECISIONS: Record<BodyKind, number> = {
  ministry: 20_000,
  province: 9_000_000,
  city: 2_000_000,
  countyLevelCity: 400_000,
  county: 500_000,
  district: 300_000,
  township: 900,
  subdistrict: 700,
  provinceDepartment: 30_000,
  cityBureau: 6_000,
  countyBureau: 2_500,
  zoneCommittee: 9_000,
};

function sampleDisclosure(template: TemplateId, body: Body, random: Random): Record<CellId, number> {
  const decisions = (): number =>
    random.chance(0.3) ? 0 : Math.round(DECISIONS[body.kind] ** random.next()) - 1;
  const regulations = body.makesRegulations ? sampleDocuments(6, 90, random) : NO_DOCUMENTS;
  const normative = random.chance(0.3) ? NO_DOCUMENTS : sampleDocuments(12, 200, random);
  if (template === '2021') {
    return {
      ...writeRow('regulations', ['issued', 'repealed', 'inForce'], regulations),
      ...writeRow('normativeDocuments', ['issued', 'repealed', 'inForce'], normative),
      'disclosure.licensing.decisions': decisions(),
      'disclosure.penalties.decisions': decisions(),
      'disclosure.coercion.decisions': decisions(),
      'disclosure.fees.amount': sampleAmount(decisions(), random),
    };
  }
  const items = ['previousItems', 'change', 'decisions'];
  const sampleItems = (): number[] => {
    const previous = random.integer(0, 120);
    return [previous, random.integer(-Math.min(previous, 9), 9), decisions()];
  };
  const publish = ([made, , standing]: readonly number[]): number[] => [made!, made!, standing!];
  return {
    ...writeRow('regulations', ['made', 'disclosed', 'publicTotal'], publish(regulations)),
    ...writeRow('normativeDocuments', ['made', 'disclosed', 'publicTotal'], publish(normative)),
    ...writeRow('licensing', items, sampleItems()),
    ...writeRow('otherServices', items, sampleItems()),
    ...writeRow('penalties', items, sampleItems()),
    ...writeRow('coercion', items, sampleItems()),
    ...writeRow('fees', items.slice(0, 2), sampleItems().slice(0, 2)),
    'disclosure.procurement.items': random.integer(0, 300),
    'disclosure.procurement.amount': sampleAmount(decisions(), random),
  };
}

const NO_DOCUMENTS = [0, 0, 0];

/** Issued, repealed, in force; in force are at least those issued and not repealed. */
function sampleDocuments(perYear: number, before: number, random: Random): number[] {
  const issued = random.integer(0, perYear);
  const standing = random.integer(0, before);
  const repealed = random.chance(0.5) ? 0 : random.integer(0, Math.min(standing, perYear));
  return [issued, repealed, standing + issued - repealed];
}

/** With up to four decimals. */
function sampleAmount(whole: number, random: Random): number {
  if (whole === 0 || random.chance(0.3)) return whole;
  return (whole * 10_000 + random.integer(1, 9_999)) / 10_000;
}

function writeRow(
  row: string,
  columns: readonly string[],
  values: readonly number[],
): Record<CellId, number> {
  return Object.fromEntries(columns.map((column, i) => [`disclosure.${row}.${column}`, values[i]!]));
}

/** Parts of `total`, about as the weights; one by one while it is small, so that most parts are 0. */
function distribute(total: number, weights: readonly number[], random: Random): number[] {
  const parts = weights.map(() => 0);
  const sum = weights.reduce((a, b) => a + b, 0);
  let left = total;
  if (total > 200) {
    weights.forEach((weight, i) => {
      const part = Math.min(left, Math.floor((total * weight * (0.5 + random.next() * 0.5)) / sum));
      parts[i] = part;
      left -= part;
    });
    parts[random.integer(0, 1)]! += left;
    return parts;
  }
  for (; left > 0; left--) parts[draw(weights, sum, random)]!++;
  return parts;
}

function draw(weights: readonly number[], sum: number, random: Random): number {
  let at = random.next() * sum;
  for (let i = 0; i < weights.length; i++) {
    at -= weights[i]!;
    if (at < 0) return i;
  }
  return weights.length - 1;
}
