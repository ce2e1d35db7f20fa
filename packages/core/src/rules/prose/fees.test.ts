import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './fees.ts';

test.each<[string, string[]]>([
  ['发出收费通知3件，总金额500元，实际收取400元。', ['pass']],
  ['发出收费通知的件数3件、总金额500元以及实际收取的总金额500元。', ['pass']],
  ['依申请公开信息处理费收取情况：发出收费通知0件，总金额0元，实际收取总金额0元。', ['pass']],
  ['没有发出收费通知，没有收取信息处理费。', ['pass']],
  ['本年度收取信息处理费300元。', ['pass']],
  ['发出收费通知3件，总金额500元，实际收取600元。', ['warning more']],
  ['未发出收费通知，实际收取信息处理费300元。', ['warning noNotice']],
  ['发出收费通知0件，总金额300元。', ['warning noNotice']],
  ['发出收费通知2件，总金额0元。', ['warning noAmount']],
  ['发出收费通知5件，按件计收200元，按量计收300元，实际收取600元。', ['warning parts']],
  ['发出收费通知5件，按件计收200元，按量计收300元，共收取500元。', ['pass']],
  ['按件计收信息处理费250元。', ['info perItem']],
  ['按量计收信息处理费35元。', ['info perPage']],
  ['行政事业性收费12万元，没有收取信息处理费。', ['pass']],
  ['无其他需要报告的事项。', []],
])('%s', (text, expected) => {
  expect(judge(rule, { sections: sixSections({ 6: [text] }) })).toEqual(expected);
});
