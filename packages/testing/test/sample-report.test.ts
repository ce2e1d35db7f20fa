import { cellIds, TEMPLATES, type TemplateId } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import { BODY_KINDS, baseReport, type SampleReport, sampleReport } from '../src/index.ts';

const COLUMNS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other', 'total'];
const RESULTS = [
  'granted',
  'partial',
  'refused.stateSecret',
  'refused.lawProhibits',
  'refused.safetyAndStability',
  'refused.thirdPartyRights',
  'refused.internalAffairs',
  'refused.processInformation',
  'refused.enforcementFile',
  'refused.administrativeInquiry',
  'unavailable.notHeld',
  'unavailable.needsCreation',
  'unavailable.unclear',
  'notProcessed.petition',
  'notProcessed.duplicate',
  'notProcessed.publication',
  'notProcessed.excessive',
  'notProcessed.confirmation',
];
const OTHER: Record<TemplateId, string[]> = {
  '2019': ['otherHandling'],
  '2021': ['otherHandling.notCorrected', 'otherHandling.feeUnpaid', 'otherHandling.other'],
};
const FLOWS = ['new', 'carriedOver', 'processedTotal', 'carriedForward'];

/** The sentences of the form, each as a number that must be 0. */
function imbalances({ template, cells }: SampleReport): [string, number][] {
  const results = [...RESULTS, ...OTHER[template]];
  const at = (row: string, column: string): number => cells[`applications.${row}.${column}`]!;
  const list: [string, number][] = [];
  for (const column of COLUMNS) {
    let sum = 0;
    for (const row of results) sum += at(row, column);
    const [received, over, processed, forward] = FLOWS.map((row) => at(row, column));
    list.push(
      [`results ${column}`, sum - processed!],
      [`balance ${column}`, received! + over! - processed! - forward!],
    );
  }
  for (const row of [...FLOWS, ...results]) {
    let sum = 0;
    for (const column of COLUMNS.slice(0, 6)) sum += at(row, column);
    list.push([`row ${row}`, sum - at(row, 'total')]);
  }
  for (const row of ['reconsideration', 'litigationDirect', 'litigationAfterReview']) {
    let sum = 0;
    for (const column of ['upheld', 'corrected', 'other', 'pending'])
      sum += cells[`review.${row}.${column}`]!;
    list.push([`review ${row}`, sum - cells[`review.${row}.total`]!]);
  }
  return list;
}

const SAMPLES = Array.from({ length: 300 }, (_, seed) => sampleReport(seed));

describe('the truth', () => {
  test.each(['2019', '2021'] as const)('satisfies the form of %s', (template) => {
    const reports = [baseReport(template), ...SAMPLES.filter((report) => report.template === template)];
    expect(reports.length).toBeGreaterThan(100);
    for (const report of reports) {
      const broken = imbalances(report).filter(([, difference]) => difference !== 0);
      expect(broken, `seed ${report.seed}`).toEqual([]);
      expect(imbalances(report)).toHaveLength(template === '2019' ? 40 : 42);
    }
  });

  test('has every cell of the template and no other', () => {
    for (const { cells, template } of SAMPLES) {
      expect(Object.keys(cells).sort()).toEqual(cellIds(TEMPLATES[template]).sort());
    }
  });

  test('is made of counts, but for changes and amounts', () => {
    for (const { cells } of SAMPLES) {
      const entries = Object.entries(cells);
      expect(entries.filter(([id, value]) => !id.endsWith('.amount') && !Number.isInteger(value))).toEqual(
        [],
      );
      expect(entries.filter(([id, value]) => !id.endsWith('.change') && value < 0)).toEqual([]);
    }
  });

  test('has no 规章 where a body may make none', () => {
    for (const { body, cells } of SAMPLES) {
      if (body.makesRegulations) continue;
      const made = Object.entries(cells).filter(([id]) => id.startsWith('disclosure.regulations.'));
      expect(made.every(([, value]) => value === 0)).toBe(true);
    }
  });
});

test('a seed gives the same report again, another seed another', () => {
  expect(sampleReport(7)).toEqual(sampleReport(7));
  expect(sampleReport(7).cells).not.toEqual(sampleReport(8).cells);
});

test('there are small reports with many zeros and large ones, of every kind of body', () => {
  const totals = SAMPLES.map(({ cells }) => cells['applications.new.total']!);
  expect(totals.filter((total) => total === 0).length).toBeGreaterThan(5);
  expect(totals.filter((total) => total > 1_000).length).toBeGreaterThan(20);
  const zeros = SAMPLES.map(({ cells }) => Object.values(cells).filter((value) => value === 0).length);
  expect(zeros.filter((n) => n > 100).length).toBeGreaterThan(150);
  expect(new Set(SAMPLES.map(({ body }) => body.kind)).size).toBe(BODY_KINDS.length);
});
