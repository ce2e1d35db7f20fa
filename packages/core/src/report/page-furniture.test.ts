import { expect, test } from 'vitest';
import { isPageFurniture, isPageNumber } from './page-furniture.ts';

test.each([
  ['扫一扫在手机打开当前页', true],
  ['【打印本页】 【关闭窗口】', true],
  ['主办单位：某某县人民政府办公室', true],
  ['浙ICP备05000001号 网站标识码：3300000001', true],
  ['　', true],
  ['无。', false],
  ['关闭长期不更新的政务新媒体账号3个。', false],
  ['网站导航功能进一步优化。', false],
  ['某某县人民政府', false],
  ['2023年1月20日', false],
])('%s', (line, expected) => {
  expect(isPageFurniture(line)).toBe(expected);
});

test.each([
  ['- 3 -', true],
  ['第 3 页 共 9 页', true],
  ['3 / 9', true],
  ['12', true],
  ['3件', false],
  ['2023', false],
])('page number %s', (line, expected) => {
  expect(isPageNumber(line)).toBe(expected);
});
