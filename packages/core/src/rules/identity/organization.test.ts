import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './organization.ts';

test.each([
  ['沭阳县人民政府', '我县公开了信息。', ['pass']],
  ['沭阳县人民政府', '向媒体报送我局动态。', ['info other']],
  ['沭阳县人民政府', '我办和我局分别负责，我局牵头。', ['info other', 'info other']],
  ['沭阳县', '我办负责。', ['info other']],
  ['沭阳县人民政府办公室', '我办负责，我县各部门配合，我市督导。', ['pass']],
  ['浙江省人民政府办公厅', '我厅、我办负责。', ['pass']],
  ['鹤岗市教育局', '我局公开了我市教育信息。', ['pass']],
  ['鹤岗市教育局', '我委公开了信息。', ['info other']],
  ['鹤岗市发展和改革委员会', '我委公开了信息，我市各单位配合。', ['pass']],
  ['海城市西柳镇人民政府', '我镇公开了信息。', ['pass']],
  ['鹤岗市南山区解放街道办事处', '我办公开了信息。', ['pass']],
  ['沭阳县人民政府', '推出“帮我办”“我办事”服务，方便办理。', ['pass']],
  ['德清县人民政府', '推行“群众说、我办”机制，一件事我办，接诉我办。', ['pass']],
  ['德清县人民政府', '由我办负责，我镇配合。', ['info other', 'info other']],
  ['鹤岗市教育局', '我委托第三方开展评估，推行“你点我办”。', ['pass']],
  ['鹤岗市教育局', '我乡、我街道公开了信息。', ['info other', 'info other']],
  ['鹤岗市人防办', '我办公开了信息。', ['pass']],
  ['海城市西柳镇人民政府', '我街道公开了信息。', ['info other']],
  ['甲市乙区和平街道办事处', '我街道公开了信息。', ['pass']],
  ['苏州市工业园区唯亭街道办事处', '我街道公开了信息。', ['pass']],
  ['鹤岗市人民政府办公室（市外事办公室）', '我局公开了信息。', []],
  ['德清县公安局交警大队', '我局公开了信息。', []],
  ['某某服务平台', '我局公开了信息。', []],
])('%s: %s', (organization, text, expected) => {
  const title = `${organization}2022年政府信息公开工作年度报告`;
  expect(judge(rule, { title, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});

test('a body that the title does not name, is not judged, whatever the page says', () => {
  const sections = sixSections({ 1: ['我局公开。'] });
  expect(judge(rule, { sections })).toEqual([]);
  const title = '2022年政府信息公开工作年度报告';
  expect(judge(rule, { title, organization: '德清县人民政府', sections })).toEqual([]);
});

test.each([
  ['德清县人民政府', '编制安吉县人民政府2022年政府信息公开工作年度报告。', ['info named', 'pass']],
  ['鹤岗市教育局', '现将伊春市教育局2022年度政府信息公开工作情况报告如下：', ['info named', 'pass']],
  ['德清县人民政府', '编制德清县人民政府2022年政府信息公开工作年度报告。', ['pass']],
  ['德清县水利局', '编制湖州市德清县水利局2022年政府信息公开工作年度报告。', ['pass']],
  ['龙泉市人民政府', '编制丽水市龙泉市人民政府2022年政府信息公开工作年度报告。', ['pass']],
  ['德清县人民政府', '编制全县各乡镇人民政府2022年政府信息公开工作年度报告。', ['pass']],
  ['德清县人民政府', '根据安吉县人民政府2022年政府信息公开工作要点，开展学习。', ['pass']],
  ['高新区管委会', '编制鹤岗市高新区管理委员会2022年政府信息公开工作年度报告。', []],
  ['经开区城市管理局', '编制鹤岗市城市管理局2022年政府信息公开工作年度报告。', []],
  ['高新区市场监管局', '编制鹤岗市市场监管局2022年政府信息公开工作年度报告。', []],
])('%s introduces its report: %s', (organization, text, expected) => {
  const title = `${organization}2022年政府信息公开工作年度报告`;
  expect(judge(rule, { title, preamble: [text], sections: sixSections() })).toEqual(expected);
});
