import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type Arrived, callRoll } from './call-roll.ts';
import { countRoll, describeRollCall } from './describe-roll-call.ts';
import { parseCsv } from './parse-csv.ts';
import { parseDay } from './parse-day.ts';
import { readExpected } from './read-expected.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'gouji-roll-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

const BODIES = [
  { name: '县教育局', aliases: ['教体局', '县教体局'], deadline: '2026-01-28', year: null },
  { name: '城关镇人民政府', aliases: [], deadline: null, year: null },
];

test.each([
  ['plain', '单位,别名,截止日期\r\n县教育局,教体局、县教体局,2026/1/28\r\n城关镇人民政府,,\r\n'],
  [
    'with a byte order mark and quotes',
    '\uFEFF"单位","别名","截止日期"\n"县教育局","教体局,县教体局","2026年1月28日"\n城关镇人民政府,,\n',
  ],
  [
    'in English, by tabs',
    'name\taliases\tdeadline\n县教育局\t教体局;县教体局\t2026-01-28\n\n城关镇人民政府\t\t',
  ],
])('a list %s is read', async (name, content) => {
  expect(await readExpected(file(`${name}.csv`, content), 'zh')).toEqual(BODIES);
});

test('a list in GBK, as Excel saves it, is read', async () => {
  // 单位\n教育局 in GBK.
  const bytes = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6, 0x0a);
  expect((await readExpected(file('gbk.csv', bytes), 'zh')).map(({ name }) => name)).toEqual(['教育局']);
});

test('a workbook is read, with shared and inline strings and dates as numbers', async () => {
  const strings = ['单位', '别名', '截止日期', '县教育局', '教体局、县教体局'];
  const parts = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="名单" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="worksheets/list.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${strings.map((one) => `<si><t>${one}</t><rPh><t>x</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/list.xml': `<worksheet><sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
      <row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2"><v>46050</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>城关镇人民政府</t></is></c></row>
    </sheetData></worksheet>`,
  };
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  expect(await readExpected(file('list.xlsx', zip), 'zh')).toEqual(BODIES);
});

test.each([
  ['nowhere.csv', null, /ENOENT/],
  ['no-heads.csv', '县教育局\n县民政局\n', /没有“单位”这一列/],
  ['no-rows.csv', '单位\n', /没有单位/],
  ['no-day.csv', '单位,截止日期\n县教育局,月底\n', /第 2 行的截止日期“月底”/],
  ['no.xlsx', 'PK\u0003\u0004 no zip', /不是有效的 Excel/],
])('%s is refused in a sentence', async (name, content, sentence) => {
  const at = content === null ? path.join(folder, name) : file(name, content);
  await expect(readExpected(at, 'zh')).rejects.toThrow(sentence);
});

test('fields keep their quotes, separators and line breaks', () => {
  expect(parseCsv('a,"b ""c"", d\ne",\n"",x')).toEqual([
    ['a', 'b "c", d\ne', ''],
    ['', 'x'],
  ]);
});

test.each([
  ['2026-1-5', '2026-01-05'],
  ['2026.01.31', '2026-01-31'],
  ['2026-02-30', null],
  ['46050.5', '2026-01-28'],
  ['下周', null],
])('%s is the day %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

function arrived(
  organization: string | null,
  publishedOn: string | null,
  rest: Partial<Arrived> = {},
): Arrived {
  return { source: `${organization}.html`, kind: 'checked', organization, year: 2025, publishedOn, ...rest };
}

const body = (name: string, rest = {}) => ({ name, aliases: [], deadline: null, year: null, ...rest });

test.each<[string, bodies: ReturnType<typeof body>[], reports: Arrived[], states: string[]]>([
  ['on the last day', [body('甲县民政局')], [arrived('甲县民政局', '2026-01-31')], ['onTime']],
  ['a day late', [body('甲县民政局')], [arrived('甲县民政局', '2026-02-01')], ['late']],
  [
    'a government has until March',
    [body('甲县人民政府')],
    [arrived('甲县人民政府', '2026-03-31')],
    ['onTime'],
  ],
  [
    'the list is stricter',
    [body('甲县民政局', { deadline: '2026-01-20' })],
    [arrived('甲县民政局', '2026-01-21')],
    ['late'],
  ],
  [
    'by an alias',
    [body('教育局', { aliases: ['甲县教体局'] })],
    [arrived('甲县教体局', '2026-01-02')],
    ['onTime'],
  ],
  ['without the place', [body('民政局')], [arrived('甲县民政局', '2026-01-02')], ['onTime']],
  [
    'two end alike',
    [body('民政局')],
    [arrived('甲县民政局', '2026-01-02'), arrived('乙县民政局', '2026-01-02')],
    ['missing'],
  ],
  [
    'the other body has its own report',
    [body('甲县民政局'), body('民政局')],
    [arrived('甲县民政局', '2026-01-02')],
    ['onTime', 'missing'],
  ],
  [
    'last year’s report',
    [body('甲县民政局', { year: 2025 })],
    [arrived('甲县民政局', '2025-01-02', { year: 2024 })],
    ['missing'],
  ],
  ['no date', [body('甲县民政局')], [arrived('甲县民政局', null)], ['undated']],
  [
    'a file that cannot be read',
    [body('民政局')],
    [arrived(null, null, { kind: 'unreadable', source: 'a/甲县民政局年报.pdf' })],
    ['unread'],
  ],
  [
    'a companion is no report',
    [body('民政局')],
    [arrived(null, null, { kind: 'companion', source: 'a/民政局图解.png' })],
    ['missing'],
  ],
])('%s', (_, bodies, reports, states) => {
  expect(callRoll(bodies, reports).bodies.map(({ state }) => state)).toEqual(states);
});

test('the rate is of all that are asked, and those who were not on time are named', () => {
  const bodies = ['甲县民政局', '甲县财政局', '甲县司法局'].map((name) => body(name));
  const roll = callRoll(
    [...bodies, body('甲县统战部')],
    [arrived('甲县民政局', '2026-01-09'), arrived('甲县财政局', '2026-03-01')],
    ['甲县统战部'],
  );
  expect(countRoll(roll)).toMatchObject({ expected: 3, onTime: 1, late: 1, missing: 1, onTimePercent: 33.3 });
  expect(describeRollCall(roll, 'zh')).toEqual([
    '应公布 3 个单位，按时公布 1 个，按时公布率 33.3%。',
    '  迟报 1 个：甲县财政局（2026-03-01 公布，应在 2026-01-31 前）',
    '  未见报告 1 个：甲县司法局',
  ]);
});
