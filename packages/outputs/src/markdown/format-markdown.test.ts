import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { makeReport, makeResult } from '../../test/make-result.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { formatMarkdown } from './format-markdown.ts';

describe('formatMarkdown', () => {
  test.each(Object.keys(EXAMPLES))('%s', (name) => {
    expect(formatMarkdown(makeResult(EXAMPLES[name]!('zh')), 'zh')).toMatchSnapshot();
  });

  test('sums that hold are a list of their own below the findings', () => {
    const text = formatMarkdown(makeResult(EXAMPLES.unique!('zh')));
    expect(text).toMatch(/^- \*\*错误\*\*.{1,999}?\n\n\* 总计/ms);
  });

  test('a document cannot write markup', () => {
    const report = makeReport({ findings: [{ message: '<img src=x> [a](b)\n# c', quote: '*x*' }] });
    const text = formatMarkdown(makeResult(report), 'en');
    expect(text).toContain('\\<img src=x\\> \\[a\\](b) \\# c');
    expect(text).toContain('“\\*x\\*”');
  });
});

test.each([
  ['1. x', '1\\. x'],
  ['- x', '\\- x'],
  ['a_b|c', 'a\\_b\\|c'],
  ['2023-01-20', '2023-01-20'],
  ['一、总体情况', '一、总体情况'],
  ['见 https://x.cn/a 和 www.x.cn', '见 https\\://x.cn/a 和 www\\.x.cn'],
  ['WWW.X.CN', 'WWW\\.X.CN'],
  ['a@x.cn 与 @zhang', 'a\\@x.cn 与 \\@zhang'],
  ['$1$ 元', '\\$1\\$ 元'],
  [':smile: 与 :+1:', '\\:smile: 与 \\:+1:'],
  ['标题：2022', '标题：2022'],
])('%s is escaped as %s', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
