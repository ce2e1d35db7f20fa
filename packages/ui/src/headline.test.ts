import { expect, it } from 'vitest';
import { headlineOf } from './headline.ts';

const suspect = { cell: 'applications.new.total', value: 1, suggested: 2, slip: 'other' as const };

it.each([
  ['一格：此格应为 24（现为 42）', 1, '一格：此格应为 24（现为 42）', null],
  ['下列 2 处之一有误：甲、乙', 2, '下列 2 处之一有误', null],
  ['下列 2 处之一有误：甲、乙。没有全部试完。', 2, '下列 2 处之一有误', '没有全部试完。'],
  ['one of these 2 is wrong: a, b', 2, 'one of these 2 is wrong', null],
  ['两处有误', 2, '两处有误', null],
])('%s with %i suspects is headed %s, and ends %s', (message, howMany, headline, remark) => {
  const finding = { message, suspects: Array(howMany).fill(suspect) };
  expect(headlineOf(finding as never)).toEqual({ headline, remark });
});
