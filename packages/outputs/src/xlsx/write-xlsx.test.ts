import type { ReportResult } from '@gouji/core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { HOSTILE_TEXTS, hostileReport } from '../../test/hostile.ts';
import { readCsv } from '../../test/read-csv.ts';
import { readXlsx } from '../../test/read-xlsx.ts';
import { writeAll, writeAllText } from '../../test/write-all.ts';
import { withoutControls } from '../outline/without-controls.ts';
import { escapeXml } from '../xml/escape-xml.ts';

const reports = Object.values(EXAMPLES).map((example) => example('zh'));
const checked = reports.filter(({ report }) => report !== null);
const findings = reports.flatMap((report) => report.findings);

async function sheetsOf(given: readonly ReportResult[], options: Parameters<typeof writeAll>[2] = {}) {
  const { sheets } = readXlsx(await writeAll('xlsx', given, options));
  return Object.fromEntries(
    sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(({ text }) => text))]),
  );
}

/** Rows as objects, by the titles of the columns. */
function byTitle([head, ...rows]: string[][] = []): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(head!.map((title, i) => [title, row[i] ?? ''])));
}

describe('the ledger', () => {
  test('has its sheets, a row a finding, a row a body, and whatever could not be checked', async () => {
    const sheets = await sheetsOf(reports);
    expect(Object.keys(sheets)).toEqual(['台账', '各单位', '全部数据', '未报送与迟报', '未能核对']);
    expect(sheets.台账!.slice(1).map(([number]) => Number(number))).toEqual(findings.map((_, i) => i + 1));
    expect(sheets.各单位).toHaveLength(checked.length + 1);
    expect(sheets.全部数据).toHaveLength(checked.length + 1);
    const unread = byTitle(sheets.未能核对).map((row) => row.具体内容或原因);
    for (const { reason } of reports) if (reason) expect(unread).toContain(reason.message);
  });

  test('leaves empty what is filled in by hand', async () => {
    const [row] = byTitle((await sheetsOf([EXAMPLES.unique!('zh')])).台账);
    const { 整改措施, 整改时限, 责任人, 整改情况, 扣分, 复核结果 } = row!;
    expect([整改措施, 整改时限, 责任人, 整改情况, 扣分, 复核结果]).toEqual(['', '', '', '', '', '']);
  });

  test('holds the same findings as the CSV, cell for cell', async () => {
    const [head, ...rows] = readCsv(await writeAllText('csv', reports));
    const ledger = byTitle((await sheetsOf(reports)).台账);
    expect(ledger).toHaveLength(rows.length);
    for (const [i, row] of rows.entries())
      for (const [j, title] of head!.entries())
        if (ledger[i]![title] !== undefined) expect(ledger[i]![title]).toBe(row[j]);
  });

  test('tells the second round: what is open, new and mended', async () => {
    const report = EXAMPLES.unique!('zh');
    const [finding] = report.findings;
    const mended = [{ source: 'b.html', organization: '乙局', year: 2022, finding: finding! }];
    const rounds = [new Set([finding!.id]), new Set<string>()].map(async (open) => {
      const sheets = await sheetsOf([report], { secondRound: { open, mended } });
      return byTitle(sheets.台账).map((row) => [row.单位, row.复核结果]);
    });
    expect(await Promise.all(rounds)).toEqual([
      [
        ['某某市某某局', '未整改'],
        ['乙局', '已整改'],
      ],
      [
        ['某某市某某局', '新增'],
        ['乙局', '已整改'],
      ],
    ]);
  });

  test('names who is missing and who was late, with the rate', async () => {
    const body = { year: 2022, deadline: '2023-01-31', publishedOn: null, source: null };
    const bodies = [
      { ...body, organization: '甲局', state: 'onTime', publishedOn: '2023-01-20', source: 'a.html' },
      { ...body, organization: '乙局', state: 'missing' },
      { ...body, organization: '丙局', state: 'late', publishedOn: '2023-02-20', source: 'c.html' },
    ] as const;
    const rows = (await sheetsOf(reports, { rollCall: { bodies } })).未报送与迟报!.slice(1);
    expect(rows.map(([name, , state]) => [name, state])).toEqual([
      ['乙局', '未报送'],
      ['丙局', '迟报'],
      ['应公布 3 家，按时公布 1 家，按时公布率 33.3%', ''],
    ]);
  });

  test('counts points where a scoring is given', async () => {
    const scoring = { deductions: [{ category: 'arithmetic', points: 0.5 }] } as const;
    const sheets = await sheetsOf([EXAMPLES.unique!('zh')], { scoring });
    expect(byTitle(sheets.台账)[0]!.扣分).toBe('0.5');
    expect(byTitle(sheets.各单位)[0]!.得分预演).toBe('现状 −0.5；改正 1 处错误后 0');
  });

  test('has filters, a header that stays, A4 landscape, and speaks the language asked for', async () => {
    const { sheets } = readXlsx(await writeAll('xlsx', reports, { lang: 'en' }));
    for (const { name, rows, elements } of sheets) {
      for (const one of ['autoFilter', 'pane', 'pageSetup', 'cols']) expect(elements).toContain(one);
      expect(name + rows[0]!.map(({ text }) => text).join('')).not.toMatch(/序号|单位|年度/);
    }
  });

  test('the same reports give the same bytes', async () => {
    expect(await writeAll('xlsx', reports)).toEqual(await writeAll('xlsx', reports));
  });
});

describe.each(HOSTILE_TEXTS)('%j', (text) => {
  test('is text in every cell, kept as it is, and no formula, link or macro', async () => {
    const { parts, sheets } = readXlsx(await writeAll('xlsx', [hostileReport(text)]));
    expect(parts.filter((part) => /link|vba|drawing|external|rels$/i.test(part))).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]);
    const shown = withoutControls(text).replace(/\p{Cs}|\ufffe/gu, '\ufffd');
    for (const { elements, rows } of sheets) {
      for (const one of ['f', 'hyperlink', 'hyperlinks', 'legacyDrawing'])
        expect(elements).not.toContain(one);
      for (const cell of rows.flat()) {
        if (cell.isNumber && cell.text !== '') expect(cell.text).toMatch(/^-?\d+(\.\d+)?$/);
        if (/^\s*[=+@＝＋－＠-]/.test(cell.text)) expect(cell.quoted).toBe(true);
      }
    }
    expect(sheets[0]!.rows[1]!.map((cell) => cell.text)).toContain(shown);
    expect(escapeXml(shown)).not.toMatch(/[<>]/);
  });
});
