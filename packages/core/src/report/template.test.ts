import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, patchReport, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkReport } from '../check.ts';
import { readTree } from '../document/read-tree.ts';
import { formOf, formWithRows, rowsOfForms, TEMPLATES, templateOf } from './template.ts';

test.each([
  [2018, '2019'],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2030, '2021'],
])('a report on %i uses the form of %s', (year, id) => {
  expect(formOf(year).id).toBe(id);
});

test('rows of all forms stand in one order, a row that merges a group before its parts', () => {
  const ids = rowsOfForms('applications').map(({ id }) => id);
  const at = ids.indexOf('otherHandling');
  expect(ids.slice(at - 1, at + 3)).toEqual([
    'notProcessed.confirmation',
    'otherHandling',
    'otherHandling.notCorrected',
    'otherHandling.feeUnpaid',
  ]);
  expect(new Set(ids).size).toBe(26);
});

test('rows that one form alone has tell it', () => {
  const form = (...rows: string[]) => formWithRows('applications', (row) => rows.includes(row))?.id ?? null;
  expect(form('granted', 'otherHandling')).toBe('2019');
  expect(form('granted', 'otherHandling.feeUnpaid')).toBe('2021');
  expect(form('granted')).toBe(null);
});

test.each([
  ['2021', '2019', 212, 42],
  ['2019', '2021', 186, 40],
] as const)(
  'table 三 of %s beside table 二 of %s: each by its own form',
  (applications, disclosure, cells, checks) => {
    const facts = { year: 2022, title: baseReport('2021').title };
    const [page, other] = [applications, disclosure].map((id) =>
      renderHtml(patchReport(baseReport(id), facts)),
    );
    const html = page!.replace(TABLE, () => TABLE.exec(other!)![0]);
    const result = checkReport(readTree(parseHtml(html), parse5Adapter), { source: 'mixed.html' });
    expect(result.summary).toMatchObject({ error: 0, cells: { read: cells, expected: cells } });
    expect(result.summary.checks).toEqual({ pass: checks, violation: 0, undetermined: 0 });
    expect(result.report!.template).toBe(applications);
    const mixed = result.findings.filter(({ rule, quote }) => rule === 'table/template' && quote === null);
    expect(mixed.length).toBeGreaterThan(0);
    const template = templateOf(result.report!);
    expect(template.tables.disclosure).toBe(TEMPLATES[disclosure].tables.disclosure);
    expect(template.tables.applications).toBe(TEMPLATES[applications].tables.applications);
  },
);

/** The first of a page: table 二. */
const TABLE = /<table[\s\S]*?<\/table>/;
