import { expect, test } from 'vitest';
import { statedUnit } from './stated-unit.ts';

test.each([
  ['本年收费金额（单位：元）', '元'],
  ['本年收费金额(亿元)', '亿元'],
  ['本年收费金额（单位 ： 元，保留两位小数）', '元'],
  ['本年收费金额（单位：万元）', ''],
  ['本年收费金额（单位：万元，不是元）', ''],
  ['本年收费金额', ''],
  ['本年收费金额（千元）', ''],
])('%s is in %j', (printed, unit) => {
  expect(statedUnit(printed)).toBe(unit);
});
