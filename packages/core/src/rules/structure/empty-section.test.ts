import { expect, test } from 'vitest';
import { judge, sixSections } from '../../../test/checked-report.ts';
import { rule } from './empty-section.ts';

test.each([
  ['both say something', {}, ['pass', 'pass']],
  ['a word is enough', { 6: ['无'] }, ['pass', 'pass']],
  ['五 is empty', { 5: [] }, ['warning empty', 'pass']],
  ['六 is empty', { 6: [] }, ['pass', 'info empty']],
  ['white space is nothing', { 6: [' ', '　'] }, ['pass', 'info empty']],
  ['a signature is nothing', { 6: ['某某县人民政府', '2023 年 1 月 20 日'] }, ['pass', 'info empty']],
  ['an attachment is nothing', { 6: ['附件：统计表.docx'] }, ['pass', 'info empty']],
  ['titles are nothing', { 5: ['（一）存在的主要问题', '（二）改进情况'] }, ['warning empty', 'pass']],
  ['numerals are nothing', { 6: ['1.', '2.'] }, ['pass', 'info empty']],
  ['a problem is named', { 5: ['（一）存在的问题：更新不够及时。'] }, ['pass', 'pass']],
  ['other sections are not its business', { 1: [], 2: [], 3: [], 4: [] }, ['pass', 'pass']],
])('%s', (_, paragraphs, expected) => {
  expect(judge(rule, { sections: sixSections(paragraphs) })).toEqual(expected);
});

test('a section that is not there is not called empty', () => {
  expect(judge(rule, { sections: sixSections().slice(0, 4) })).toEqual([]);
});
