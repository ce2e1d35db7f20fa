import { makeRandom } from '@gouji/testing';
import type { Equation } from '../src/claims/claim.ts';
import { evaluateIdentities } from '../src/locate/evaluate.ts';
import type { Fault } from '../src/locate/fault.ts';
import type { CellId } from '../src/report/template.ts';
import type { Suspect } from '../src/schema.ts';
import { repairPlainly } from './locate-baseline.ts';
import { type Figures, locateIn, makeReport } from './locate-report.ts';
import type { Case, Scenario, Slips } from './locate-scenarios.ts';
import type { Source } from './locate-sources.ts';

export interface Measure {
  cases: number;
  detected: number;
  /** The best repair changes exactly the wrong cells, to exactly the right values. */
  right: number;
  /** As `right`, of the plain search of Fellegi and Holt. */
  plainlyRight: number;
  /** Faults called so, and how many of them are true. */
  unique: Answers;
  likely: Answers;
  /** Faults called ambiguous, and how many of them list a cell that is wrong with its right value. */
  ambiguous: Answers;
  /** Mean of locating, in milliseconds. */
  time: number;
}

export interface Answers {
  given: number;
  right: number;
}

export interface MeasureOptions {
  scenario: Scenario;
  source: Source;
  cases: number;
  nonZero: boolean;
  /** What the prose says of a report with these figures. */
  prose?: ((truth: Figures, printed: Figures) => Equation[]) | undefined;
  /** Runs the plain search beside it. */
  plain: boolean;
}

/** Lets slips strike reports and counts what is found; draws at most ten reports for each case that is asked for. */
export function measureLocating(options: MeasureOptions): Measure {
  const measure: Measure = {
    cases: 0,
    detected: 0,
    right: 0,
    plainlyRight: 0,
    unique: { given: 0, right: 0 },
    likely: { given: 0, right: 0 },
    ambiguous: { given: 0, right: 0 },
    time: 0,
  };
  for (let number = 0; measure.cases < options.cases && number < 10 * options.cases; number += 1) {
    const given = drawCase(options, number);
    const slips = options.scenario(given);
    if (!slips || !breaks(given, slips)) continue;
    const prose = options.prose?.(given.truth, { ...given.truth, ...slips }) ?? [];
    countCase(measure, given, slips, prose);
    if (options.plain) countPlain(measure, given, slips, prose);
  }
  measure.time /= measure.cases;
  return measure;
}

/** Nothing can see what leaves every identity as it is. */
function breaks({ template, truth }: Case, slips: NonNullable<Slips>): boolean {
  const checks = evaluateIdentities(makeReport(template, { ...truth, ...slips }));
  return checks.some(({ outcome }) => outcome === 'violation');
}

function drawCase({ source, nonZero }: MeasureOptions, number: number): Case {
  const { template, figures } = source(number);
  return { template, truth: figures, random: makeRandom(number, 'slips'), nonZero };
}

function countCase(
  measure: Measure,
  { template, truth }: Case,
  slips: NonNullable<Slips>,
  prose: Equation[],
): void {
  const report = makeReport(template, { ...truth, ...slips });
  const start = performance.now();
  const faults = locateIn(report, prose);
  measure.time += performance.now() - start;
  measure.cases += 1;
  measure.detected += Number(faults.length > 0);
  measure.right += Number(isRight(bestRepair(faults), truth, slips));
  for (const { localisation, suspects } of faults) {
    if (localisation === null) continue;
    const isTrue = ({ cell, suggested }: Suspect) => cell in slips && truth[cell] === suggested;
    const right = localisation === 'ambiguous' ? suspects.some(isTrue) : suspects.every(isTrue);
    measure[localisation].given += 1;
    measure[localisation].right += Number(right);
  }
}

function countPlain(
  measure: Measure,
  { template, truth, random }: Case,
  slips: NonNullable<Slips>,
  prose: Equation[],
): void {
  const repair = repairPlainly(template, { ...truth, ...slips }, prose, random);
  measure.plainlyRight += Number(isRight(repair, truth, slips));
}

function bestRepair(faults: readonly Fault[]): Record<CellId, number> {
  const repairs = faults.flatMap((fault) => fault.repairs[0] ?? []);
  return Object.fromEntries(repairs.map(({ cell, suggested }) => [cell, suggested]));
}

function isRight(
  repair: Readonly<Record<CellId, number>>,
  truth: Figures,
  slips: NonNullable<Slips>,
): boolean {
  const cells = Object.keys(slips);
  return Object.keys(repair).length === cells.length && cells.every((id) => repair[id] === truth[id]);
}
