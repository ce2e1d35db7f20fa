import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, patchReport, type ReportPatch, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkDocument } from '../../check.ts';
import { readTree } from '../../document/read-tree.ts';
import { diffReports, type ReadReport } from './diff-reports.ts';

function read(...patches: ReportPatch[]): ReadReport {
  const report = patchReport(baseReport(), ...patches);
  const blocks = readTree(parseHtml(renderHtml(report))!, parse5Adapter);
  const { result, prose } = checkDocument(blocks, { source: 'a.html' });
  return { result: { ...result, report: result.report! }, prose };
}

test('a report is not told apart from itself', () => {
  const { facts, sections, cells, prose, same, isVersion } = diffReports(read(), read());
  expect({ facts, sections, cells, prose, isVersion }).toEqual({
    ...{ facts: [], cells: [], prose: [], isVersion: true },
    sections: { before: [], after: [] },
  });
  expect(same.cells).toBeGreaterThan(190);
  expect(same.paragraphs).toBeGreaterThan(5);
});

test.each<[string, ReportPatch, unknown[]]>([
  ['a number', { cells: { 'applications.granted.total': 72 } }, [['applications.granted.total', 27, 72]]],
  ['a number printed otherwise', { cells: { 'applications.granted.total': '27件' } }, []],
  [
    'what is no number',
    { cells: { 'applications.granted.total': '二七' } },
    [['applications.granted.total', 27, null]],
  ],
  [
    'a blank',
    { cells: { 'applications.granted.research': '' } },
    [['applications.granted.research', 0, null]],
  ],
])('%s', (_, patch, expected) => {
  const { cells } = diffReports(read(), read(patch));
  expect(cells.map(({ cell, before, after }) => [cell, before?.value ?? null, after?.value ?? null])).toEqual(
    expected,
  );
});

const section = (...paragraphs: string[]): ReportPatch => ({ sections: { 5: { paragraphs } } });

test.each<[string, string[], string[], unknown[]]>([
  ['the same', ['甲。', '乙。'], ['甲。', '乙。'], []],
  ['spaces', ['甲 乙。'], ['甲乙。'], []],
  [
    'one replaced',
    ['甲。', '乙。', '丙。'],
    ['甲。', '丁。', '丙。'],
    [{ section: 5, before: ['乙。'], after: ['丁。'] }],
  ],
  ['one put in', ['甲。', '丙。'], ['甲。', '乙。', '丙。'], [{ section: 5, before: [], after: ['乙。'] }]],
  ['one left out', ['甲。', '乙。', '丙。'], ['甲。', '丙。'], [{ section: 5, before: ['乙。'], after: [] }]],
  [
    'two apart',
    ['甲。', '乙。', '丙。', '丁。'],
    ['戊。', '乙。', '己。', '丁。'],
    [
      { section: 5, before: ['甲。'], after: ['戊。'] },
      { section: 5, before: ['丙。'], after: ['己。'] },
    ],
  ],
])('paragraphs: %s', (_, before, after, expected) => {
  expect(diffReports(read(section(...before)), read(section(...after))).prose).toEqual(expected);
});

test('of another year', () => {
  const diff = diffReports(read(), read({ title: '德清县人民政府2023年政府信息公开工作年度报告' }));
  expect(diff.isVersion).toBe(false);
  expect(diff.facts.map(({ fact }) => fact)).toEqual(['title', 'year']);
});
