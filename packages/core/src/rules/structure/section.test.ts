import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './section.ts';

const retitled = (at: number, title: string) =>
  sixSections().map(([old, ...prose], i): [string, ...string[]] => [i === at - 1 ? title : old, ...prose]);

test('the official titles of both forms and of the Regulation pass', () => {
  expect(judge(rule, { sections: sixSections() })).toEqual(['pass']);
  for (const [at, title] of [
    [4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况'],
    [5, '五、政府信息公开工作存在的主要问题及改进情况'],
    [2, '二、行政机关主动公开政府信息情况'],
    [6, '六、其它需要报告的事项'],
  ] as const) {
    expect(judge(rule, { sections: retitled(at, title) }), title).toEqual(['pass']);
  }
});

test.each([
  ['other words', retitled(5, '五、存在困难及改进措施'), ['info wording']],
  ['a lost numeral is not its business', retitled(6, '、其他需要报告的事项'), ['pass']],
  ['one left out', sixSections().filter((_, i) => i !== 2), ['warning missing']],
  ['two exchanged', sixSections().toSpliced(4, 2, ...sixSections().slice(4).reverse()), ['warning order']],
  ['one repeated', [...sixSections(), sixSections()[5]!], ['warning order']],
  ['an appendix is no section', [...sixSections(), ['七、附件', '名词解释。']], ['pass']],
  ['one more', [...sixSections(), ['七、保密审查工作', '已审查。']], ['info extra']],
  ['none at all', [], ['warning none']],
  ['one replaced by another', retitled(6, '六、保密审查工作'), ['warning missing', 'info extra']],
] as [string, [string, ...string[]][], string[]][])('%s', (_, sections, expected) => {
  expect(judge(rule, { sections })).toEqual(expected);
});
