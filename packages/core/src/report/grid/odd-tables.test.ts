import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, PLAIN, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkReport } from '../../check.ts';
import { readTree } from '../../document/read-tree.ts';
import type { ReportResult } from '../../schema.ts';

const base = baseReport();
const page = renderHtml(base, PLAIN);

/** The result of the base report's page after a change of its markup that must have taken place. */
function checkChanged(change: (html: string) => string): ReportResult {
  const html = change(page);
  expect(html).not.toBe(page);
  return checkReport(readTree(parseHtml(html), parse5Adapter), { source: 'odd.html' });
}

function states(result: ReportResult, prefix: string): string[] {
  const cells = Object.entries(result.report!.cells).filter(([id]) => id.startsWith(prefix));
  return [...new Set(cells.map(([, cell]) => cell.state))];
}

function expectAllRead(result: ReportResult): void {
  const values = Object.fromEntries(
    Object.entries(result.report!.cells).map(([id, { value }]) => [id, value]),
  );
  expect(values).toEqual(base.cells);
  expect(result.summary.error).toBe(0);
  expect(
    result.findings
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('table/') && rule !== 'table/label'),
  ).toEqual([]);
}

const row = (label: string) => new RegExp(`<tr>(?:(?!</tr>)[\\s\\S])*?${label}[\\s\\S]*?</tr>`);

test.each<[string, (html: string) => string]>([
  [
    'a label that spans too few columns',
    (html) => html.replace('<td colspan="3">四、结转', '<td colspan="2">四、结转'),
  ],
  [
    'a label that spans too many columns',
    (html) => html.replace('<td colspan="3">一、本年新收', '<td colspan="4">一、本年新收'),
  ],
  [
    'an empty cell at the end of a row',
    (html) => html.replace(row('属于国家秘密'), (tr) => tr.replace('</tr>', '<td></td></tr>')),
  ],
  [
    'an empty cell at the end of table four',
    (html) =>
      html.replace(
        /(<td>\d+<\/td>)<\/tr>\n?<\/tbody><\/table>(?![\s\S]*<table)/,
        '$1<td></td></tr></tbody></table>',
      ),
  ],
  [
    'a column of remarks',
    (html) =>
      html.replace(
        '<td colspan="7">申请人情况</td>',
        '<td colspan="7">申请人情况</td><td rowspan="3">备注</td>',
      ),
  ],
  [
    'group and label in one cell',
    (html) => html.replace('<td colspan="2">（一）予以公开', '<td colspan="2">三、（一）予以公开'),
  ],
  [
    'a header that spans too few columns',
    (html) => html.replace('<td colspan="7">申请人情况</td>', '<td colspan="6">申请人情况</td>'),
  ],
  [
    'a name without its rowspan in the header of table three',
    (html) => html.replace('<td rowspan="2">自然人', '<td>自然人'),
  ],
  [
    'a name without its rowspan in the header of table four',
    (html) => html.replace(/<td rowspan="2">总计<\/td>(?![\s\S]*<td rowspan="2">总计)/, '<td>总计</td>'),
  ],
  [
    'a kind without its colspan in the header of table four',
    (html) => html.replace('<td colspan="5">未经复议直接起诉', '<td>未经复议直接起诉'),
  ],
  ['all three tables in one', (html) => html.replace(/<\/tbody><\/table>[\s\S]*?<table[^>]*><tbody>/g, '')],
  [
    'a label at odds with the form by a word',
    (html) => html.replace('3.危及“三安全一稳定”', '3.公开后危及“三安全一稳定”的'),
  ],
])('%s: every cell is read', (_, change) => {
  const result = checkChanged(change);
  expectAllRead(result);
});

test('columns in another order are read by their names', () => {
  const result = checkChanged((html) =>
    html.replace('商业企业', '@').replace('科研机构', '商业企业').replace('@', '科研机构'),
  );
  const { cells } = result.report!;
  expect(cells['applications.granted.research']!.value).toBe(base.cells['applications.granted.business']);
  expect(cells['applications.granted.business']!.value).toBe(base.cells['applications.granted.research']);
});

test('a row that is not there is missing, and no identity that needs it is judged', () => {
  const result = checkChanged((html) => html.replace(row('重复申请'), ''));
  expect(states(result, 'applications.notProcessed.duplicate.')).toEqual(['missing']);
  expect(result.summary).toMatchObject({ error: 0 });
  expect(result.findings.map(({ rule }) => rule)).toContain('table/missing');
});

test('a row that is there twice is read once', () => {
  const result = checkChanged((html) =>
    html.replace(row('重复申请'), (tr) => tr + tr.replaceAll('<td>0</td>', '<td>9</td>')),
  );
  expectAllRead(result);
});

test('a picture in a cell is not read and is no error', () => {
  const result = checkChanged((html) =>
    html.replace(row('重复申请'), (tr) => tr.replace('<td>0</td>', '<td><img src="0.png"></td>')),
  );
  expect(states(result, 'applications.notProcessed.duplicate.')).toEqual(['unreadable', 'number']);
  expect(result.summary.error).toBe(0);
});

test('table four with a row a kind of case', () => {
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const kinds = {
    reconsideration: '行政复议',
    litigationDirect: '未经复议直接起诉',
    litigationAfterReview: '复议后起诉',
  };
  const line = (cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows = Object.entries(kinds).map(([id, kind]) => {
    return line([
      kind,
      ...['upheld', 'corrected', 'other', 'pending', 'total'].map((c) => base.cells[`review.${id}.${c}`]!),
    ]);
  });
  const table = `<table>${line(['案件类型', ...heads])}${rows.join('')}</table>`;
  expectAllRead(checkChanged((html) => html.replace(/<table(?![\s\S]*<table)[\s\S]*?<\/table>/, table)));
});
