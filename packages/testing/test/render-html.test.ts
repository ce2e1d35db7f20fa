import { TEMPLATES } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import {
  baseReport,
  changeCell,
  findLook,
  LOOKS,
  makeRandom,
  misprintRow,
  mixLooks,
  patchReport,
  renderHtml,
  sampleMix,
} from '../src/index.ts';

const report = baseReport();

test('looks have names of their own', () => {
  expect(new Set(LOOKS.map(({ name }) => name)).size).toBe(LOOKS.length);
});

test.each(LOOKS.map((look) => [look.name, look] as const))('%s is not as another look', (name, look) => {
  const pages = LOOKS.filter((other) => other.name !== name).map((other) => renderHtml(report, other));
  expect(pages).not.toContain(renderHtml(report, look));
});

test('a page is the same again, and changes with one cell only where it stands', () => {
  const page = renderHtml(report);
  expect(renderHtml(report)).toBe(page);
  const changed = renderHtml(changeCell(report, 'applications.granted.naturalPerson', 987));
  const lines = page.split('\n');
  const differing = changed.split('\n').filter((line, i) => line !== lines[i]);
  expect(differing).toHaveLength(1);
  expect(differing[0]).toContain('<td>987</td>');
});

describe('the plain page', () => {
  test.each(['2019', '2021'] as const)('of %s has every label of its template', (template) => {
    const page = renderHtml(baseReport(template));
    for (const table of Object.values(TEMPLATES[template].tables)) {
      for (const row of table.rows) {
        expect(page).toContain(`>${row.numeral}${row.label.zh}<`);
        for (const column of row.columns) expect(page).toContain(`>${column.label.zh}`);
      }
    }
  });
});

describe('patches', () => {
  test('a text stands in a cell as it is', () => {
    expect(renderHtml(patchReport(report, { cells: { 'review.litigationDirect.total': '1O' } }))).toContain(
      '<td>1O</td>',
    );
  });

  test('an absent table leaves its heading, a picture where it is one', () => {
    const page = renderHtml(patchReport(report, { absent: { review: 'image', disclosure: 'missing' } }));
    expect(page).not.toContain('结果维持');
    expect(page).not.toContain('信息内容');
    expect(page).toContain('review.png');
  });

  test('a misprinted row has a value less or more', () => {
    const count = (html: string): number =>
      /<tr>(?:(?!<\/tr>).)*一、本年新收.*/.exec(html)![0].split('<td').length - 1;
    const row = 'applications.new';
    expect(count(renderHtml(report))).toBe(8);
    expect(count(renderHtml(misprintRow(report, { row, at: 2, inserted: null })))).toBe(7);
    expect(count(renderHtml(misprintRow(report, { row, at: 2, inserted: '4' })))).toBe(9);
  });

  test('an address that the template lacks is refused', () => {
    expect(() => changeCell(baseReport('2019'), 'applications.otherHandling.other.total', 1)).toThrow(
      RangeError,
    );
    expect(() => patchReport(report, { cells: { 'applications.granted': '1' } })).toThrow(RangeError);
  });
});

describe('mixes', () => {
  test('looks of one group do not mix', () => {
    expect(() => mixLooks([findLook('word'), findLook('wps')])).toThrow(RangeError);
  });

  test('every part shows', () => {
    const page = renderHtml(
      report,
      mixLooks([findLook('layout-table'), findLook('word'), findLook('half-width-total')]),
    );
    expect(page).toContain('mso-pagination');
    expect(page).toContain('主办单位：信息中心');
    expect(page).toContain('(七)总计');
  });

  test('what no part changes stays', () => {
    const mixed = renderHtml(report, mixLooks([findLook('thousands')]));
    expect(mixed).toBe(renderHtml(report, findLook('thousands')));
    expect(renderHtml(report, mixLooks([]))).toBe(renderHtml(report));
  });

  test('random mixes are of several groups', () => {
    const names = Array.from({ length: 20 }, (_, seed) => sampleMix(LOOKS, makeRandom(seed)).name);
    expect(new Set(names).size).toBeGreaterThan(15);
  });
});
