import { TEMPLATES } from '@gouji/core';
import { expect, test } from 'vitest';
import { baseReport, changeCell, findTextLook, renderText, sampleReport, TEXT_LOOKS } from '../src/index.ts';

const report = baseReport();
const lines = (name: string): string[] => renderText(report, findTextLook(name)).split('\n');

test('looks have names of their own and texts of their own', () => {
  expect(new Set(TEXT_LOOKS.map(({ name }) => name)).size).toBe(TEXT_LOOKS.length);
  expect(new Set(TEXT_LOOKS.map((look) => renderText(report, look))).size).toBe(TEXT_LOOKS.length);
});

test.each([
  ['tabs', '一、本年新收政府信息公开申请数量\t\t\t47\t4\t0\t0\t1\t0\t52'],
  ['tabs-narrow', '一、本年新收政府信息公开申请数量\t47\t4\t0\t0\t1\t0\t52'],
  ['tabs-shifted', '一、本年新收政府信息公开申请数量\t\t47\t4\t0\t0\t1\t0\t52\t'],
  ['tabs-half-width', '\t(三)不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0'],
  ['markdown', '| 一、本年新收政府信息公开申请数量 |  |  | 47 | 4 | 0 | 0 | 1 | 0 | 52 |'],
])('%s writes a row as %s', (name, line) => {
  expect(lines(name)).toContain(line);
});

test('a cell stands on a line of its own', () => {
  const all = lines('cell-per-line').map((line) => line.trim());
  const at = all.indexOf('一、本年新收政府信息公开申请数量');
  expect(all.slice(at, at + 16).filter((line) => line !== '')).toEqual([
    '一、本年新收政府信息公开申请数量',
    ...['47', '4', '0', '0', '1', '0', '52'],
  ]);
});

test.each(TEXT_LOOKS.map((look) => [look.name, look] as const))(
  '%s loses no number and no word',
  (_, look) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const sample = sampleReport(seed, { template: '2021' });
      const text = renderText(changeCell(sample, 'applications.granted.legalService', 918_273), look);
      expect(text.split('918273')).toHaveLength(2);
      const words = text.replace(/[\s|\\]|- \d -/g, '');
      for (const word of ['三、本年度办理结果', '4.无正当理由大量反复', '结转下年度继续办理']) {
        if (!/label|^values|misspelt|pages/.test(look.name)) expect(words).toContain(word);
      }
    }
  },
);

test.each(['values-after-label', 'values-before-rest', 'label-around-values'])(
  '%s breaks one label',
  (name) => {
    const labels = TEMPLATES['2021'].tables.applications.rows.map(
      ({ numeral, label }) => `${numeral}${label.zh}`,
    );
    const broken = Array.from({ length: 40 }, (_, seed) => {
      const text = renderText(sampleReport(seed, { template: '2021' }), findTextLook(name));
      return labels.filter((label) => !text.includes(label));
    });
    expect(broken.map((of) => of.length)).toEqual(Array(40).fill(1));
    expect(new Set(broken.flat()).size).toBeGreaterThan(10);
  },
);
