import { arbitrarySeed, makeRandom, sampleReport } from '@gouji/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveWithTotals } from '../../bench/locate-correlated.ts';
import { type Measure, measureLocating } from '../../bench/locate-measure.ts';
import { locateIn, makeReport } from '../../bench/locate-report.ts';
import { CORRELATED_ROWS, ROWS } from '../../bench/locate-rows.ts';
import { misprintCells } from '../../bench/locate-scenarios.ts';
import { publishedReports, publishedSets, randomReports } from '../../bench/locate-sources.ts';
import { cellIds, TEMPLATES } from '../report/template.ts';

const SOURCES = [
  { figures: 'random reports', sourceOf: () => randomReports },
  { figures: 'published figures', sourceOf: publishedReports },
];

describe.each(ROWS)(
  '$name',
  ({ table, scenario, structured, floor, floorNonZero, neverConfident, prose }) => {
    const choices = structured ? [false] : [false, true];
    const runs = SOURCES.flatMap((source) => choices.map((nonZero) => ({ ...source, nonZero })));
    test.each(runs)('reaches its floor, $figures (only cells not 0: $nonZero)', ({ sourceOf, nonZero }) => {
      const cases = structured ? 400 : 300;
      const measure = measureLocating({
        scenario,
        source: sourceOf(table),
        cases,
        nonZero,
        prose,
        plain: false,
      });
      expect(measure.cases).toBe(cases);
      expect(measure.detected).toBe(cases);
      expect(measure.right / cases).toBeGreaterThanOrEqual(leastShare(nonZero ? floorNonZero : floor));
      if (neverConfident) expect(measure.unique.given + measure.likely.given).toBe(0);
      else expectSure(measure);
    });
  },
);

describe.each(CORRELATED_ROWS)('$name', ({ table, scenario, structured, prose }) => {
  const sets = [{ name: 'random reports', source: randomReports }, ...publishedSets(table)];
  const choices = structured ? [false] : [false, true];
  const runs = sets.flatMap((set) => choices.map((nonZero) => ({ ...set, nonZero })));
  test.each(runs)('is seen, and what is sure is right, $name (only cells not 0: $nonZero)', (run) => {
    const { source, nonZero } = run;
    const measure = measureLocating({ scenario, source, cases: 60, nonZero, prose, plain: false });
    expect(measure.cases).toBeGreaterThan(20);
    expect(measure.detected).toBe(measure.cases);
    expectSure(measure);
  });
});

test('an entry moved with the total of its row is never put down to another row', () => {
  const scenario = moveWithTotals({ row: true, column: false });
  for (const { source } of publishedSets('applications')) {
    const measure = measureLocating({ scenario, source, cases: 200, nonZero: true, plain: false });
    expect(measure.ambiguous.given).toBeGreaterThan(50);
    expect(measure.ambiguous.right).toBe(measure.ambiguous.given);
  }
});

test('consistent reports have no fault, whatever was not read', () => {
  fc.assert(
    fc.property(arbitrarySeed(), fc.constantFrom(0, 0.1, 0.5), (seed, share) => {
      const { template, unread, cells } = sampleUnread(seed, share);
      expect(locateIn(makeReport(template, cells, unread))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('an error beside cells that were not read is explained by printed cells alone, if it shows', () => {
  let named = 0;
  let right = 0;
  fc.assert(
    fc.property(arbitrarySeed(), fc.constantFrom(0.02, 0.1, 0.3), (seed, share) => {
      const { template, unread, cells } = sampleUnread(seed, share);
      const random = makeRandom(seed, 'slips');
      const slips = misprintCells('applications', 1)({ template, truth: cells, random, nonZero: true });
      const [cell] = Object.keys(slips ?? {});
      fc.pre(cell !== undefined && !(cell in unread));
      for (const fault of locateIn(makeReport(template, { ...cells, ...slips }, unread))) {
        expect(fault.suspects.filter((suspect) => suspect.cell in unread)).toEqual([]);
        if (fault.localisation !== 'unique' && fault.localisation !== 'likely') continue;
        named += 1;
        right += Number(fault.suspects.every((one) => one.cell === cell && one.suggested === cells[cell]));
      }
    }),
    { numRuns: 150 },
  );
  expect(named).toBeGreaterThan(40);
  expect(right / named).toBeGreaterThanOrEqual(0.97);
});

test('the same report always gives the same answer, within the budget, whatever its numbers', () => {
  fc.assert(
    fc.property(arbitrarySeed(), fc.constantFrom(1, 3, 99, 1e9), (seed, most) => {
      const template = TEMPLATES[sampleReport(seed).template];
      const random = makeRandom(seed, 'noise');
      const noise = Object.fromEntries(cellIds(template).map((id) => [id, random.integer(0, most)]));
      const report = makeReport(template, noise);
      const faults = locateIn(report);
      expect(locateIn(report)).toEqual(faults);
      const ids = new Set(faults.map(({ rule }) => rule));
      expect(ids.has('applications/arithmetic')).toBe(true);
    }),
    { numRuns: 20 },
  );
});

/** So few answers say little of one in a thousand, which `pnpm bench:locate` asks. */
function expectSure({ unique, likely }: Measure): void {
  expect(unique.given - unique.right).toBeLessThanOrEqual(unique.given / 500);
  expect(likely.given - likely.right).toBeLessThanOrEqual(likely.given / 50);
}

/** So few cases may miss a floor by chance; never one that is all of them. */
function leastShare(floor: number): number {
  return floor === 1 ? 1 : floor - 0.015;
}

/** A random report of which some cells were not read: as many of each table as the share says. */
function sampleUnread(seed: number, share: number) {
  const { template: form, cells } = sampleReport(seed);
  const template = TEMPLATES[form];
  const random = makeRandom(seed, 'unread');
  const states = ['blank', 'dash', 'unreadable', 'missing'] as const;
  const unread = Object.fromEntries(
    cellIds(template)
      .filter(() => random.chance(share))
      .map((id) => [id, random.pick(states)]),
  );
  return { template, cells, unread };
}
