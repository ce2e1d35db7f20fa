import { expect, test } from 'vitest';
import { judge, paragraph, sixSections } from '../../../test/checked-report.ts';
import type { Period } from '../../report/report.ts';
import { rule } from './year.ts';

const title = '某某县2022年政府信息公开工作年度报告';

function period(year: number): Period {
  const quote = `${year}年1月1日至12月31日`;
  return { from: `${year}-01-01`, to: `${year}-12-31`, prose: paragraph(`统计期限为${quote}。`), quote };
}

test('a period of the same year passes, one of another is a warning', () => {
  expect(judge(rule, { title, year: 2022, period: period(2022) })).toEqual(['pass']);
  expect(judge(rule, { title, year: 2022, period: period(2021) })).toEqual(['warning period']);
});

test('a period that only begins in another year is left to identity/period', () => {
  const over = { ...period(2021), to: '2022-12-31' };
  expect(judge(rule, { title, year: 2022, period: over })).toEqual(['pass']);
});

test('without a title there is nothing to compare the period with', () => {
  expect(judge(rule, { year: 2021, period: period(2021) })).toEqual(['pass']);
  expect(judge(rule, {})).toEqual([]);
});

test.each([
  ['现将2021年度政府信息公开工作情况报告如下。', ['info text']],
  ['现将2022年度政府信息公开工作情况报告如下。', ['pass']],
  ['按照〔2021〕30号文件的格式，现将2022年情况公布如下。', ['pass']],
  ['根据《关于编制2021年度政府信息公开工作年度报告的通知》的格式编制。', ['pass']],
  ['根据2021年修订的办法编制本报告。', ['pass']],
  ['本报告依据2019年修订的《中华人民共和国政府信息公开条例》编制并公布。', ['pass']],
  ['本年度报告按照2021年印发的格式要求编制，现予公布。', ['pass']],
  ['编制并公布本报告，欢迎查阅2021年度报告。', ['pass']],
  ['现将2022年度报告公布如下，2021年度报告请登录网站查阅。', ['pass']],
  ['按照2023年政务公开工作部署，编制并公布本报告。', ['pass']],
  ['现向社会公布2021年政府信息公开工作年度报告。', ['info text']],
  ['现将二〇二一年度政府信息公开工作情况报告如下。', ['info text']],
])('introduction: %s', (text, expected) => {
  expect(judge(rule, { title, year: 2022, preamble: [text], sections: sixSections() })).toEqual(expected);
});

test.each([
  ['2021年，我县完善公开制度。', ['info text']],
  ['2021年度，我县完善公开制度。', ['info text']],
  ['2022年，我县完善公开制度。', ['pass']],
  ['2021年，我县收到申请9件；2022年收到12件。', ['pass']],
  ['2021年以来，我县持续完善制度。', ['pass']],
  ['2023年起将全面推开。', ['pass']],
  ['2023年，我县将继续完善制度。', ['pass']],
  ['2023年，我县完善公开制度。', ['info text']],
  ['按照《2021年政务公开工作要点》推进工作。', ['pass']],
  ['2021年我县完善公开制度。', ['info text']],
  ['2021年全县主动公开信息9条。', ['info text']],
  ['二〇二一年，我县完善公开制度。', ['info text']],
  ['2019年，新修订的条例施行以来，我县完善公开制度。', ['pass']],
  ['2021年12月，我县机构改革完成。', ['pass']],
])('first words of 一: %s', (text, expected) => {
  expect(judge(rule, { title, year: 2022, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});

test.each([
  ['（一）主动公开。2021年，我县主动公开信息9条。', ['info text']],
  ['2021年共收到申请9件。', ['info text']],
  ['2021年共收到申请9件，今年收到12件。', ['pass']],
  ['2021年收到申请9件，其中2件结转至下一年度。', ['pass']],
  ['按2021年收到的意见改进。', ['pass']],
  ['2020年发布的《政府信息公开办法》继续执行，全文3章。', ['pass']],
  ['2021年全县机构改革，本局组建。', ['pass']],
  ['2023年主动公开目录新增12项。', ['pass']],
  ['（四）平台建设。2021年，发布平台升级1次。', ['pass']],
])('a later paragraph of 一: %s', (text, expected) => {
  const sections = sixSections({ 1: ['我县认真落实各项要求。', text] });
  expect(judge(rule, { title, year: 2022, sections })).toEqual(expected);
});

test('other sections may speak of other years', () => {
  const sections = sixSections({ 5: ['2021年，我县存在更新不及时的问题。', '2023年，我县将继续改进。'] });
  expect(judge(rule, { title, year: 2022, sections })).toEqual(['pass']);
});
