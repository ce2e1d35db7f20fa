import { describe, expect, test } from 'vitest';
import type { Block } from '../document/blocks.ts';
import { readText } from '../document/read-text.ts';
import { isSignature, readIdentity } from './identity.ts';
import { isReportTitle, parseTitle } from './report-title.ts';
import { readSections } from './sections.ts';

function read(text: string, ...before: Block[]) {
  const blocks = [...before, ...readText(text)];
  const { period, ...identity } = readIdentity(blocks, readSections(blocks));
  return { ...identity, period: period && [period.from, period.to, period.quote] };
}

const meta = (name: string, content: string): Block => ({ kind: 'meta', name, content });

describe('title', () => {
  test.each([
    ['某某县人民政府 2022 年度政府信息公开工作报告', '某某县人民政府', 2022],
    ['2022年某某区政府信息公开工作年度报告', '某某区', 2022],
    ['某某市人民政府信息公开工作年度报告（2023年度）', '某某市人民政府', 2023],
    ['某某局2020年信息公开年报', '某某局', 2020],
    ['二〇二三年某某县政府信息公开工作年度报告', '某某县', 2023],
    ['某某县人民政府关于2022年度政府信息公开工作情况的报告', '某某县人民政府', 2022],
    ['【年报】某某县水利局2022年政府信息公开工作年度报告', '某某县水利局', 2022],
    ['2022年度政府信息公开工作年度报告（某某县水利局）', '某某县水利局', 2022],
    ['2022年度政府信息公开工作年度报告（公开版）', null, 2022],
    ['某某县人民政府-某某县水利局2022年政府信息公开工作年度报告', '某某县水利局', 2022],
    ['关于2022年政府信息公开工作情况的报告', null, 2022],
    ['政府信息公开工作年度报告', null, null],
  ])('%s', (title, organization, year) => {
    expect(isReportTitle(title)).toBe(true);
    expect(parseTitle(title)).toEqual({ organization, year });
  });

  test.each([
    ['关于做好2022年政府信息公开工作年度报告编制工作的通知'],
    ['2022年度法治政府建设年度报告'],
    ['2022年政府网站工作年度报表'],
    ['某某县2022年上半年政府信息公开工作报告'],
    ['某某学校2021-2022学年信息公开年度报告'],
    ['首页 > 信息公开 > 2022年政府信息公开工作年度报告'],
  ])('no title: %s', (line) => {
    expect(isReportTitle(line)).toBe(false);
  });

  test('broken over lines, with the date between', () => {
    const { title, organization, year, publishedOn } = read(
      '某某市人民政府办公室2024年\n政府信息公开工作年度报告\n2025-01-24 09:44\n一、总体情况\n内容。',
    );
    expect(title).toBe('某某市人民政府办公室2024年政府信息公开工作年度报告');
    expect([organization, year, publishedOn]).toEqual(['某某市人民政府办公室', 2024, '2025-01-24']);
  });

  test('not a link to another report', () => {
    const link = (text: string): Block[] => [
      { kind: 'paragraph', text, runs: [] },
      { kind: 'link', text, address: '/a.html', origin: null },
    ];
    const other = '某某县教育局2021年政府信息公开工作年度报告';
    const own = '某某县水利局2022年政府信息公开工作年度报告';
    expect(read(`${own}\n一、总体情况\n内容。`, ...link(other)).title).toBe(own);
    expect(read('一、总体情况\n内容。', ...link(other)).title).toBe(other);
  });

  test('of the page, where the text has none', () => {
    const name = '某某局2022年政府信息公开工作年度报告';
    expect(read('一、总体情况\n内容。', { kind: 'title', text: `${name}_某某局` }).title).toBe(name);
    expect(read('一、总体情况\n内容。', meta('ArticleTitle', name)).organization).toBe('某某局');
  });
});

test('the body signs where the title does not name it', () => {
  const text =
    '政府信息公开工作年度报告\n一、总体情况\n2022年，工作平稳有序，各项制度不断完善。\n某某县教育局\n2023年1月9日';
  expect(read(text)).toMatchObject({ organization: '某某县教育局', year: 2022, publishedOn: '2023-01-09' });
  expect(read('一、总体情况\n内容。', meta('ContentSource', '某某县水务局')).organization).toBe(
    '某某县水务局',
  );
  expect(read('一、总体情况\n内容。', meta('SiteName', '某某县人民政府')).organization).toBeNull();
  expect(read('一、总体情况\n内容。')).toEqual({
    title: null,
    organization: null,
    year: null,
    publishedOn: null,
    period: null,
  });
});

test.each([
  ['某某市人民政府', true],
  ['某某 县 教育局', true],
  ['感谢各单位对教育局，', false],
  ['2023年1月9日', false],
])('signature: %s', (line, expected) => {
  expect(isSignature(line)).toBe(expected);
});

describe('period', () => {
  test.each([
    ['数据的统计期限为2022年1月1日至12月31日。', ['2022-01-01', '2022-12-31', '2022年1月1日至12月31日']],
    [
      '统计期限自 2022 年 1 月 1 日起至 2022 年 12 月 31 日止。',
      ['2022-01-01', '2022-12-31', '2022 年 1 月 1 日起至 2022 年 12 月 31 日'],
    ],
    ['统计期限：2022年1月1日—10月31日', ['2022-01-01', '2022-10-31', '2022年1月1日—10月31日']],
    [
      '统计期限从2022年1月1日起，至2022年12月31日止。',
      ['2022-01-01', '2022-12-31', '2022年1月1日起，至2022年12月31日'],
    ],
    [
      '统计期限为2022年1月1日起，2022年10月31日止',
      ['2022-01-01', '2022-10-31', '2022年1月1日起，2022年10月31日'],
    ],
    ['统计期限为2022年1月1日–10月31日', ['2022-01-01', '2022-10-31', '2022年1月1日–10月31日']],
    [
      '统计数据时间为2022年1月1日0时至10月31日24时',
      ['2022-01-01', '2022-10-31', '2022年1月1日0时至10月31日'],
    ],
    ['数据统计期为2022.1.1-2022.10.31', ['2022-01-01', '2022-10-31', '2022.1.1-2022.10.31']],
    ['专项检查期限为2022年5月1日至6月30日。', null],
    ['意见征集时间范围为2022年3月1日至3月31日。', null],
    ['规划期限为2021年1月1日至2025年12月31日。', null],
    ['数据报送期限为2022年3月1日至3月10日。', null],
    ['上半年政务公开统计时间为2022年1月1日至6月30日。', null],
    ['活动于2022年6月1日至6月30日举行。', null],
    ['统计期限为2022年。', null],
    ['数据的统计期限为全年，培训于2022年6月1日至6月30日举行。', null],
  ])('%s', (text, expected) => {
    expect(read(text).period).toEqual(expected);
  });
});

describe('date of publication', () => {
  const report = '一、总体情况\n内容。\n六、其他需要报告的事项\n无。';
  test.each([
    [`发布日期：2023-01-20\n${report}`, '2023-01-20'],
    [`发布时间：2023-01-20 来源：某某局 浏览次数：5\n${report}`, '2023-01-20'],
    [`2023-01-20 09:44\n${report}`, '2023-01-20'],
    [`2023-01-20 09:44:00 来源：某某局\n${report}`, '2023-01-20'],
    [`[ 2023-01-20 09:44 ] 浏览次数：5\n${report}`, '2023-01-20'],
    [`2023-01-20 全县培训工作会议召开\n${report}`, null],
    [`${report}\n某某县人民政府\n2023年1月20日`, '2023-01-20'],
    [`${report}\n某某县人民政府 2023年1月20日`, '2023-01-20'],
    [`更新时间：2023-05-10\n${report}`, null],
    [`打印时间：2023-05-10 有效期截止日期：2024-01-01\n${report}`, null],
    [`更新时间：2023-05-10 发布时间：2023-01-20\n${report}`, '2023-01-20'],
    [`生成日期：2023-05-10 公开日期：2023-01-20\n${report}`, '2023-01-20'],
    [`成文日期：2023-01-20\n${report}`, '2023-01-20'],
    [`时间：2023-01-20 来源：某某局\n${report}`, '2023-01-20'],
    [`按2021年3月5日印发的办法编制。\n${report}`, null],
    [report, null],
  ])('%s', (text, expected) => {
    expect(read(text).publishedOn).toBe(expected);
  });

  test('the page states it in its head, or in a table of facts', () => {
    expect(read(`发布日期：2023-01-25\n${report}`, meta('PubDate', '2023-01-20 10:00')).publishedOn).toBe(
      '2023-01-20',
    );
    expect(read(`发布日期：2023-01-20\n${report}`, meta('PubDate', '2023-05-25 10:00')).publishedOn).toBe(
      '2023-01-20',
    );
    const cell = { rowSpan: 1, columnSpan: 1, image: false, origin: null };
    const cells = ['索引号', '001', '发布日期', '2023-01-20'].map((text, column) => ({
      ...cell,
      row: 0,
      column,
      text,
    }));
    const facts: Block = { kind: 'table', rows: 1, columns: 4, cells, origin: null };
    expect(read(report, facts).publishedOn).toBe('2023-01-20');
  });
});
