import { expect, test } from 'vitest';
import { judge, paragraph, sixSections } from '../../../test/checked-report.ts';
import { rule } from './numbering.ts';

const six = sixSections();
const retitled = (at: number, title: string) => six.with(at - 1, [title, '已公开。']);

test.each([
  ['one to six', six, ['pass']],
  ['a section is missing', six.filter((_, i) => i !== 3), ['pass']],
  ['a seventh', [...six, ['七、附录', '无']], ['pass']],
  ['no sections', [], []],
  ['every numeral is lost', six.map(([title]) => [title.slice(2)]), ['undetermined']],
  ['one is lost', retitled(6, '、其他需要报告的事项'), ['info lost']],
  ['one is lost in the middle', retitled(3, '收到和处理政府信息公开申请情况'), ['info lost']],
  ['one is repeated', retitled(5, '四、存在的主要问题及改进情况'), ['info wrong']],
  ['an order is told by structure/section', six.toSpliced(3, 2, six[4]!, six[3]!), ['pass']],
  [
    'one more in the midst, with a numeral of its own',
    [
      ...six.slice(0, 4),
      ['五、考核情况', '优秀。'],
      ['六、存在的主要问题及改进情况', '改进。'],
      ['七、其他需要报告的事项', '无。'],
    ],
    ['pass'],
  ],
  [
    'one more in the midst, with the numeral of the next',
    [...six.slice(0, 4), ['五、考核情况', '优秀。'], ...six.slice(4)],
    ['info wrong', 'info wrong'],
  ],
  ['one is skipped', retitled(6, '七、其他需要报告的事项'), ['info wrong']],
] as [string, [string, ...string[]][], string[]][])('%s', (_, sections, expected) => {
  expect(judge(rule, { sections })).toEqual(expected);
});

test('another report after this one', () => {
  const second = {
    title: '云溪县双河镇人民政府2022年政府信息公开工作年度报告',
    prose: paragraph('云溪县双河镇'),
  };
  expect(judge(rule, { sections: six, second })).toEqual(['pass', 'info second']);
  expect(judge(rule, { sections: [], second })).toEqual(['info second']);
});
