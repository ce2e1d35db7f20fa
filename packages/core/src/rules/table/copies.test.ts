import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkReport } from '../../check.ts';
import { readTree } from '../../document/read-tree.ts';

const page = renderHtml(baseReport());
const TABLES = [...page.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
const [DISCLOSURE, APPLICATIONS, REVIEW] = TABLES as [string, string, string];

/** A copy with another number in its first cell of four digits or fewer. */
const other = (table: string) => table.replace(/<td>(\d{1,4})<\/td>/, (_, n) => `<td>${Number(n) + 7}</td>`);

function check(html: string) {
  const result = checkReport(readTree(parseHtml(html)!, parse5Adapter), { source: 'copies.html' });
  const found = result.findings.filter(({ rule }) => rule === 'table/copies');
  const read = Object.values(result.report!.cells).map(({ value }) => value);
  return {
    found: found.map(({ severity, cells }) => [severity, cells.length]),
    read,
    error: result.summary.error,
  };
}

const own = check(page).read;

test.each([
  ['二', DISCLOSURE],
  ['三', APPLICATIONS],
  ['四', REVIEW],
])('a second table %s that differs is told, the first is read', (_, table) => {
  expect(check(page.replace(table, table + other(table)))).toEqual({
    found: [['warning', 1]],
    read: own,
    error: 0,
  });
});

test.each([
  ['last year’s first', (copy: string) => `<p>2021年情况</p>${copy}<p>2022年情况</p>${APPLICATIONS}`],
  ['last year’s below', (copy: string) => `${APPLICATIONS}<p>上年度情况（供对照）</p>${copy}`],
  ['one before its correction', (copy: string) => `<p>更正前：</p>${copy}<p>更正后：</p>${APPLICATIONS}`],
])('of two copies that of this report is read: %s', (_, put) => {
  expect(check(page.replace(APPLICATIONS, put(other(APPLICATIONS))))).toEqual({
    found: [['info', 1]],
    read: own,
    error: 0,
  });
});

test('a corrected copy is read, and the first is told', () => {
  const html = page.replace(APPLICATIONS, `${other(APPLICATIONS)}<p>以下为更正后的表格</p>${APPLICATIONS}`);
  expect(check(html)).toEqual({ found: [['warning', 1]], read: own, error: 0 });
});

test('the same table again is no matter', () => {
  const html = page.replace(APPLICATIONS, `${APPLICATIONS}<p>打印版</p>${APPLICATIONS}`);
  expect(check(html)).toEqual({ found: [], read: own, error: 0 });
});
