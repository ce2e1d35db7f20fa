import { checkDocument, checkSeries, readEntry, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import {
  changeCell,
  completeCells,
  composeReport,
  renderHtml,
  type SampleReport,
  SUQIAN_REVIEWS,
} from '@gouji/testing';
import { expect, test } from 'vitest';

const COLUMNS = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'other'];

interface Year {
  year: number;
  carriedOver: readonly number[];
  processed: readonly number[];
  carriedForward: readonly number[];
  /** Issued, repealed, in force. */
  regulations: readonly number[];
  normativeDocuments: readonly number[];
  /** 行政许可, 行政处罚, 行政强制 and fees in 万元. */
  decisions: readonly [number, number, number, number];
}

/** 宿迁市, as published; how its decisions divide among the results is made up. */
const YEARS: readonly Year[] = [
  {
    year: 2023,
    carriedOver: [91, 3, 0, 0, 2, 0],
    processed: [3375, 99, 0, 4, 7, 1],
    carriedForward: [118, 3, 0, 0, 0, 0],
    regulations: [2, 0, 11],
    normativeDocuments: [109, 489, 597],
    decisions: [1_808_595, 2_822_652, 20_163, 59_237.2449],
  },
  {
    year: 2024,
    carriedOver: [118, 3, 0, 0, 0, 0],
    processed: [3440, 73, 0, 1, 5, 2],
    carriedForward: [118, 5, 0, 0, 1, 1],
    regulations: [2, 1, 12],
    normativeDocuments: [50, 227, 420],
    decisions: [1_573_179, 2_676_474, 29_351, 72_701.2578],
  },
];

const PUBLISHED_NEW = [3511, 3525];

function rebuild(facts: Year, review: readonly number[]): SampleReport {
  const given: Record<string, number> = {};
  COLUMNS.forEach((column, i) => {
    const granted = Math.floor(facts.processed[i]! * 0.6);
    given[`applications.carriedOver.${column}`] = facts.carriedOver[i]!;
    given[`applications.carriedForward.${column}`] = facts.carriedForward[i]!;
    given[`applications.granted.${column}`] = granted;
    given[`applications.unavailable.notHeld.${column}`] = facts.processed[i]! - granted;
  });
  ['reconsideration', 'litigationDirect', 'litigationAfterReview'].forEach((row, r) => {
    ['upheld', 'corrected', 'other', 'pending'].forEach((column, c) => {
      given[`review.${row}.${column}`] = review[r * 5 + c]!;
    });
  });
  ['issued', 'repealed', 'inForce'].forEach((column, i) => {
    given[`disclosure.regulations.${column}`] = facts.regulations[i]!;
    given[`disclosure.normativeDocuments.${column}`] = facts.normativeDocuments[i]!;
  });
  const [licensing, penalties, coercion, fees] = facts.decisions;
  Object.assign(given, {
    'disclosure.licensing.decisions': licensing,
    'disclosure.penalties.decisions': penalties,
    'disclosure.coercion.decisions': coercion,
    'disclosure.fees.amount': fees,
  });
  const body = {
    kind: 'city',
    name: '宿迁市人民政府',
    self: '我市',
    makesRegulations: true,
    government: true,
  } as const;
  return composeReport({
    seed: facts.year,
    template: '2021',
    body,
    year: facts.year,
    cells: completeCells('2021', given),
  });
}

const [FORMER, LATTER] = YEARS.map((facts, i) => rebuild(facts, SUQIAN_REVIEWS[i]!)) as [
  SampleReport,
  SampleReport,
];

function compare(...reports: SampleReport[]) {
  const entries = reports.map((report) => {
    const blocks = readTree(parseHtml(renderHtml(report))!, parse5Adapter);
    return readEntry(checkDocument(blocks, { source: String(report.year) }).result)!;
  });
  return checkSeries(entries);
}

test('is rebuilt with the totals that were published', () => {
  expect([FORMER, LATTER].map(({ cells }) => cells['applications.new.total'])).toEqual(PUBLISHED_NEW);
});

test('the two years fit together', () => {
  const { found, rules } = compare(FORMER, LATTER);
  expect(found).toEqual([]);
  expect(rules['series/carry']).toEqual({ pass: 1, violation: 0, undetermined: 0 });
  expect(rules['series/in-force']).toEqual({ pass: 2, violation: 0, undetermined: 0 });
});

const carried = [...COLUMNS, 'total'];
const documents = ['regulations', 'normativeDocuments'];

test.each([
  ...carried.map((column) => ['series/carry', 0, `applications.carriedForward.${column}`] as const),
  ...carried.map((column) => ['series/carry', 1, `applications.carriedOver.${column}`] as const),
  ...documents.map((row) => ['series/in-force', 0, `disclosure.${row}.inForce`] as const),
  ...documents.flatMap((row) =>
    ['issued', 'repealed', 'inForce'].map(
      (column) => ['series/in-force', 1, `disclosure.${row}.${column}`] as const,
    ),
  ),
])('%s sees one changed cell in year %i, %s', (rule, which, cell) => {
  const years = [FORMER, LATTER];
  years[which] = changeCell(years[which]!, cell, years[which]!.cells[cell]! + 1);
  const findings = compare(...years).found.flatMap((report) =>
    report.findings.map((one) => [report.year, one.rule]),
  );
  expect(findings).toEqual([[2024, rule]]);
});
