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
  ['某某服务平台', '我局公开了信息。', []],
])('%s: %s', (organization, text, expected) => {
  expect(judge(rule, { organization, sections: sixSections({ 1: [text] }) })).toEqual(expected);
});

test('an unknown body is not judged', () => {
  expect(judge(rule, { organization: null, sections: sixSections({ 1: ['我局公开。'] }) })).toEqual([]);
});
