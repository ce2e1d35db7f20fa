import { arbitrarySeed, baseReport, makeRandom, sampleReport } from '@gouji/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figures, makeReport } from '../../bench/locate-report.ts';
import type { MisshapenRow, Report } from '../report/report.ts';
import { type CellId, TEMPLATES, type Template } from '../report/template.ts';
import { deduceCells } from './deduce-cells.ts';
import { evaluateIdentities } from './evaluate.ts';

/** The report with rows that hold other values than they should, none of them read cell by cell. */
function misprint(template: Template, figures: Figures, rows: Record<string, number[]>): Report {
  const cellsOf = (row: string): CellId[] => {
    if (row === 'review') return template.tables.review.rows.flatMap(({ id }) => review(id));
    const { columns } = template.tables.applications.rows.find(({ id }) => id === row)!;
    return columns.map(({ id }) => `applications.${row}.${id}`);
  };
  const review = (row: string) =>
    template.tables.review.rows.find(({ id }) => id === row)!.columns.map(({ id }) => `review.${row}.${id}`);
  const misshapen = Object.entries(rows).map(([row, values]): [string, MisshapenRow] => {
    const cells = cellsOf(row);
    const names = row === 'review' ? template.tables.review.rows.map(({ id }) => id) : [row];
    const text = values.join(' ');
    return [row, { rows: names, expected: cells.length, found: values.length, text, values, cells }];
  });
  const unread = misshapen.flatMap(([, { cells }]) => cells.map((id) => [id, 'unreadable'] as const));
  const report = makeReport(template, figures, Object.fromEntries(unread));
  const own = (review: boolean) =>
    misshapen.filter(([row]) => (row === 'review') === review).map(([, one]) => one);
  return {
    ...report,
    tables: {
      ...report.tables,
      applications: { ...report.tables.applications, misshapen: own(false) },
      review: { ...report.tables.review, misshapen: own(true) },
    },
  };
}

function deducedOf(report: Report): Record<CellId, number | null> {
  const deduced = [...deduceCells(report).cells.values()].filter(({ state }) => state === 'deduced');
  return Object.fromEntries(deduced.map(({ id, value }) => [id, value]));
}

function truthOf(figures: Figures, row: string): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([id]) => id.startsWith(row)));
}

const { cells: truth } = baseReport('2021');
const template = TEMPLATES['2021'];

describe('rows of table 三', () => {
  test('one value too few is placed by the columns', () => {
    expect(deducedOf(misprint(template, truth, { granted: [24, 3, 0, 0, 0, 27] }))).toEqual(
      truthOf(truth, 'applications.granted.'),
    );
  });

  test('one value too many is left out', () => {
    expect(deducedOf(misprint(template, truth, { granted: [24, 3, 0, 0, 5, 0, 0, 27] }))).toEqual(
      truthOf(truth, 'applications.granted.'),
    );
  });

  test('every result row with one value too few', () => {
    const rows = template.tables.applications.rows.slice(2, -2).map(({ id, columns }): [string, number[]] => {
      return [id, columns.map((column) => truth[`applications.${id}.${column.id}`]!).toSpliced(3, 1)];
    });
    const deduced = deducedOf(misprint(template, truth, Object.fromEntries(rows)));
    expect(Object.keys(deduced)).toHaveLength(rows.length * 7);
    expect(deduced).toEqual(Object.fromEntries(Object.keys(deduced).map((id) => [id, truth[id]])));
  });

  test('nothing where two placements fit', () => {
    const report = misprint(template, truth, { granted: [24, 3, 0, 0, 0, 27] });
    const cells = [...report.cells].map(([id, cell]): typeof cell => {
      if (!id.startsWith('applications.processedTotal.')) return cell;
      return { ...cell, state: 'blank', value: null, text: '' };
    });
    expect(deducedOf({ ...report, cells: new Map(cells.map((cell) => [cell.id, cell])) })).toEqual({});
  });

  test.each([
    ['values that no placement explains', [24, 9, 0, 0, 0, 27]],
    ['values far too few', [24, 27]],
    ['a value that is no count', [24, 2.5, 0, 0, 0, 26.5]],
    ['no values', []],
  ])('nothing for %s', (_, values) => {
    expect(deducedOf(misprint(template, truth, { granted: values }))).toEqual({});
  });
});

test('the row of table 四 with a value too many', () => {
  const values = template.tables.review.rows.flatMap(({ id, columns }) =>
    columns.map((column) => truth[`review.${id}.${column.id}`]!),
  );
  expect(
    deducedOf(misprint(template, truth, { review: [...values.slice(0, 5), 9, ...values.slice(5)] })),
  ).toEqual(truthOf(truth, 'review.'));
});

test('what is deduced is true, and never makes an identity a violation', () => {
  let deduced = 0;
  fc.assert(
    fc.property(arbitrarySeed(), (seed) => {
      const sample = sampleReport(seed);
      const form = TEMPLATES[sample.template];
      const random = makeRandom(seed, 'rows');
      const rows = random.shuffle(form.tables.applications.rows).slice(0, random.integer(1, 8));
      const printed = rows.map(({ id, columns }): [string, number[]] => {
        const values = columns.map((column) => sample.cells[`applications.${id}.${column.id}`]!);
        return [id, values.toSpliced(random.integer(0, 6), 1)];
      });
      const report = deduceCells(misprint(form, sample.cells, Object.fromEntries(printed)));
      expect(evaluateIdentities(report).filter(({ outcome }) => outcome === 'violation')).toEqual([]);
      for (const { id, value, state } of report.cells.values()) {
        if (state !== 'deduced') continue;
        deduced += 1;
        expect(`${id} ${value}`).toBe(`${id} ${sample.cells[id]}`);
      }
    }),
    { numRuns: 60 },
  );
  expect(deduced).toBeGreaterThan(300);
});
