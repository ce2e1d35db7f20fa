import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, PLAIN, patchReport, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkSample } from '../test/check-sample.ts';
import { checkDocument, checkReport } from './check.ts';
import { readTree } from './document/read-tree.ts';
import { cellIds, identities, TEMPLATES } from './report/template.ts';
import { ReportResult } from './schema.ts';

test.each(['2019', '2021'] as const)(
  'a consistent report of %s passes every identity and has no finding',
  (template) => {
    const result = checkSample(baseReport(template));
    expect(ReportResult.parse(result)).toEqual(result);
    expect(result.findings).toEqual([]);
    expect(result.checks.map(({ id }) => id)).toEqual(identities(TEMPLATES[template]).map(({ id }) => id));
    expect(Object.keys(result.report!.cells)).toEqual(cellIds(TEMPLATES[template]));
    const cells = cellIds(TEMPLATES[template]).length;
    const checks = identities(TEMPLATES[template]).length;
    expect(result.summary).toMatchObject({
      error: 0,
      warning: 0,
      info: 0,
      checks: { pass: checks, violation: 0, undetermined: 0 },
      cells: { read: cells, expected: cells },
    });
  },
);

test('the result survives JSON', () => {
  const result = checkSample(
    patchReport(baseReport(), {
      cells: { 'applications.granted.total': 40, 'review.reconsideration.other': '' },
    }),
  );
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(ReportResult.parse(result)).toEqual(result);
});

test('findings come by severity', () => {
  const report = patchReport(baseReport(), {
    cells: { 'review.reconsideration.other': '', 'applications.granted.total': 40 },
    absent: { disclosure: 'missing' },
  });
  const severities = checkSample(report).findings.map(({ severity }) => severity);
  expect(severities).toEqual([
    'error',
    ...severities.slice(1).toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
  ]);
  expect(new Set(severities)).toEqual(new Set(ORDER));
});

const ORDER = ['error', 'warning', 'info'];

test('places lead back to the cells of the document', () => {
  const html = renderHtml(baseReport(), PLAIN);
  const { result, places } = checkDocument(readTree(parseHtml(html), parse5Adapter), { source: 'x.html' });
  expect([...places.cells.keys()]).toEqual(Object.keys(result.report!.cells));
  const origin = places.cells.get('applications.granted.naturalPerson') as { tagName: string };
  expect(origin.tagName).toBe('td');
});

test.each([[[]], [[{ kind: 'paragraph' as const, text: '今日要闻', runs: [] }]]])(
  'what is no report is told, not thrown',
  (blocks) => {
    expect(checkReport(blocks, { source: 'x' })).toMatchObject({
      status: 'unrecognized',
      report: null,
      checks: [],
      findings: [],
    });
  },
);
