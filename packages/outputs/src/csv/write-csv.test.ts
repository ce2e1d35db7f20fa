import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { readCsv } from '../../test/read-csv.ts';
import { writeAllText } from '../../test/write-all.ts';

const reports = Object.values(EXAMPLES).map((example) => example('zh'));

describe('findings as CSV', () => {
  test('have a row each, with a byte order mark before and CRLF after', async () => {
    const text = await writeAllText('csv', reports);
    expect(text.startsWith('\ufeff单位,年度,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = readCsv(text).slice(1);
    const ids = reports.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(rows.map((row) => row.at(-1))).toEqual(ids);
  });

  test('say where, what it is and what it should be', async () => {
    const [head, row] = readCsv(await writeAllText('csv', [EXAMPLES.unique!('zh')]));
    const cell = (name: string) => row![head!.indexOf(name)];
    expect(cell('位置（表、行、列）')).toBe('表三 · 一、本年新收政府信息公开申请数量 · 法律服务机构');
    expect([cell('原数（原文）'), cell('应为'), cell('问题类别')]).toEqual(['42', '24', '数据勾稽']);
    expect(cell('依据')).toContain('10 + 1 + 3 + 0 + 42 + 0 = 56 ≠ 38');
  });

  test('an ambiguous fault never names one number as right', async () => {
    const [head, row] = readCsv(await writeAllText('csv', [EXAMPLES.ambiguous!('zh')]));
    expect(row![head!.indexOf('应为')]).toBe('如有误应为 4 或 3、2');
  });

  test.each(HOSTILE_TEXTS)('%j is no formula, in whichever cell it stands', async (text) => {
    for (const name of ['csv', 'figures', 'figures-long'] as const) {
      const rows = readCsv(await writeAllText(name, [hostileReport(text)]));
      const widths = new Set(rows.map((row) => row.length));
      expect(widths.size).toBe(1);
      for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+@＝＋－＠-]/);
      expect(rows.flat().join('')).not.toMatch(/\p{Cc}|\u202e/u);
    }
  });

  test('negative numbers stay numbers', async () => {
    const report = EXAMPLES.unique!('zh');
    report.report!.cells['disclosure.fees.amount'] = { value: -3.5, text: '-3.5', state: 'number' };
    expect(readCsv(await writeAllText('figures', [report])).at(-1)).toContain('-3.5');
  });
});
