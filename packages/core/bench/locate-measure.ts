import { makeRandom } from '@gouji/testing';
import type { Equation } from '../src/claims/claim.ts';
import type { Fault } from '../src/locate/fault.ts';
import type { Template } from '../src/report/template.ts';
import { type Figures, locateIn, makeReport } from './locate-report.ts';
import type { Case, Scenario, Slips } from './locate-scenarios.ts';

export interface Measure {
  cases: number;
  detected: number;
  /** The best repair changes exactly the wrong cells, to exactly the right values. */
  right: number;
  /** Faults called unique or likely, and how many of them are true. */
  confident: number;
  confidentRight: number;
  unlocated: number;
  /** Mean, in milliseconds. */
  time: number;
}

/** Where the figures come from: the same for the same number. */
export type Source = (number: number) => { template: Template; figures: Figures };

export interface MeasureOptions {
  scenario: Scenario;
  source: Source;
  cases: number;
  nonZero?: boolean;
  /** What the prose says of a report with these figures. */
  prose?: (truth: Figures) => Equation[];
}

/** Lets slips strike random reports and counts what is found. */
export function measureLocating(options: MeasureOptions): Measure {
  const measure: Measure = {
    cases: 0,
    detected: 0,
    right: 0,
    confident: 0,
    confidentRight: 0,
    unlocated: 0,
    time: 0,
  };
  for (let number = 0; measure.cases < options.cases && number < 20 * options.cases; number += 1) {
    const given = drawCase(options, number);
    const slips = options.scenario(given);
    if (slips) countCase(measure, given, slips, options.prose?.(given.truth) ?? []);
  }
  measure.time /= measure.cases;
  return measure;
}

function drawCase({ source, nonZero = false }: MeasureOptions, number: number): Case {
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
  if (faults.length > 0) measure.detected += 1;
  if (isRight(faults, truth, slips)) measure.right += 1;
  if (faults.some(({ localisation }) => localisation === null)) measure.unlocated += 1;
  for (const { localisation, suspects } of faults) {
    if (localisation !== 'unique' && localisation !== 'likely') continue;
    measure.confident += 1;
    if (suspects.every(({ cell, suggested }) => cell in slips && truth[cell] === suggested)) {
      measure.confidentRight += 1;
    }
  }
}

function isRight(faults: readonly Fault[], truth: Figures, slips: NonNullable<Slips>): boolean {
  const repairs = faults.flatMap((fault) => fault.repairs[0] ?? []);
  const wrong = Object.keys(slips);
  return (
    repairs.length === wrong.length &&
    repairs.every(({ cell, suggested }) => cell in slips && truth[cell] === suggested)
  );
}
