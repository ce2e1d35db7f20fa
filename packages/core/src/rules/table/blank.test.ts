import { baseReport, patchReport, type SampleReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample, findingsOf } from '../../../test/check-sample.ts';
import { TABLE_IDS, type TableId } from '../../report/template.ts';

const FORMS = ['2019', '2021'] as const;

function leave(report: SampleReport, tables: readonly TableId[], text = ''): SampleReport {
  const own = Object.keys(report.cells).filter((id) => tables.some((table) => id.startsWith(`${table}.`)));
  return patchReport(report, { cells: Object.fromEntries(own.map((id) => [id, text])) });
}

const CASES = FORMS.flatMap((form) =>
  TABLE_IDS.flatMap((table) => ['', '/', '—'].map((text) => [form, table, text] as const)),
);

test.each(CASES)('of %s table %s filled with “%s”', (form, table, text) => {
  const { findings, checks, summary } = checkSample(leave(baseReport(form), [table], text));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const blank = findings.filter(({ rule }) => rule === 'table/blank');
  expect(blank).toHaveLength(1);
  expect(blank[0]).toMatchObject({ severity: 'warning', category: 'form' });
  expect(blank[0]!.cells.every((id) => id.startsWith(`${table}.`))).toBe(true);
  expect(findings.some(({ rule }) => rule === 'cell/blank')).toBe(false);
  const own = checks.filter(({ rule }) => rule === `${table}/arithmetic`);
  expect(own.every(({ outcome }) => outcome === 'undetermined')).toBe(true);
  expect(summary.verdict).toBe('findings');
});

test.each(FORMS)('of %s all tables left blank: nothing tallies', (form) => {
  const { summary, checks } = checkSample(leave(baseReport(form), TABLE_IDS));
  expect(summary.verdict).toBe('unread');
  expect(summary.checks).toEqual({ pass: 0, violation: 0, undetermined: checks.length });
});

test('zeros left blank in a table that has a number stay zeros', () => {
  const zeros = Object.fromEntries(
    Object.entries(baseReport().cells)
      .filter(([, value]) => value === 0)
      .map(([id]) => [id, '']),
  );
  const result = checkSample(patchReport(baseReport(), { cells: zeros }));
  expect(result.findings.map(({ rule }) => rule)).not.toContain('table/blank');
  expect(result.summary).toMatchObject({ checks: { violation: 0, undetermined: 0 }, verdict: 'consistent' });
});

test('a table that is not there is not blank', () => {
  for (const how of ['missing', 'image'] as const) {
    expect(findingsOf('table/blank', patchReport(baseReport(), { absent: { review: how } }))).toEqual([]);
  }
});
