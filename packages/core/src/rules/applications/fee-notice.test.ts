import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './fee-notice.ts';

test.each([
  ['本年度未发出收费通知，没有收取信息处理费。', 2, ['warning contradiction']],
  ['本年度没有产生信息公开处理费。', 1, ['warning contradiction']],
  ['发出收费通知书0件，总金额0元。', 1, ['warning contradiction']],
  ['没有要求申请人缴纳信息处理费。', 1, ['warning contradiction']],
  ['未向申请人发出缴费通知。', 1, ['warning contradiction']],
  ['发出收费通知的件数和总金额以及实际收取的总金额均为0。', 1, ['warning contradiction']],
  ['未开展信息处理收费工作。', 1, ['warning contradiction']],
  ['向2名申请人发出收费通知，未产生实际收费。', 2, []],
  ['发出收费通知2件，未产生信息处理费收入。', 2, []],
  ['未产生行政事业性收费。', 2, []],
  ['未发生收费投诉，没有发生因收费引起的复议。', 2, []],
  ['2名申请人没有按照收费通知要求缴纳信息处理费。', 2, []],
  ['本年度未发出收费通知。', 0, ['pass']],
  ['本年度未发出收费通知。', '', ['pass']],
  ['本年度未发出收费通知。', '一', ['undetermined']],
  ['本年度没有收取信息处理费。', 2, []],
  ['发出收费通知2件，实际收取0元。', 2, []],
  ['发出收费通知10件，总金额3000元。', 2, []],
  ['无。', 2, []],
])('%s with %s unpaid', (text, unpaid, expected) => {
  const cells = { 'applications.otherHandling.feeUnpaid.total': unpaid };
  expect(judge(rule, { sections: sixSections({ 6: [text] }), cells })).toEqual(expected);
});

test('the form of 2019 has no such row', () => {
  expect(judge(rule, { sections: sixSections({ 6: ['未发出收费通知。'] }) })).toEqual([]);
});
