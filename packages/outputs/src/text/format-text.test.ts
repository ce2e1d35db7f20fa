import { Result } from '@gouji/core/schema';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { makeReport, makeResult } from '../../test/make-result.ts';
import { WORDS } from '../words/words.ts';
import { displayWidth } from './display-width.ts';
import { formatText } from './format-text.ts';

const names = Object.keys(EXAMPLES);
const LANGS = ['zh', 'en'] as const;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences that colour a text begin with one
const SGR = /\u001b\[\d{1,2}m/g;

describe('formatText', () => {
  test.each(names)('the example %s is a result', (name) => {
    expect(Result.safeParse(makeResult(EXAMPLES[name]!('zh'))).success).toBe(true);
  });

  test.each(names.flatMap((name) => LANGS.map((lang) => [name, lang] as const)))('%s in %s', (name, lang) => {
    expect(formatText(makeResult(EXAMPLES[name]!(lang)), { lang, width: 100 })).toMatchSnapshot();
  });

  test('closes several reports with the files that are wrong or were not checked, and a count', () => {
    const of = (source: string, name: string) => ({ ...EXAMPLES[name]!('zh'), source });
    const all = makeResult(of('a.html', 'unique'), of('b.html', 'prose'), of('c\u001b.html', 'refused'));
    const lines = formatText(all).trimEnd().split('\n');
    expect(lines.slice(-7)).toEqual([
      '有错误的文件',
      '  a.html：1 处错误',
      '',
      '未能核对的文件',
      `  c .html：${EXAMPLES.refused!('zh').reason!.message}`,
      '',
      '共 3 份文件：核对 2 份（其中 1 份有错误），未能核对 1 份。',
    ]);
  });

  test('colours change nothing but colour', () => {
    const all = makeResult(...names.map((name) => EXAMPLES[name]!('zh')));
    const coloured = formatText(all, { color: true, width: 80 });
    expect(coloured).not.toBe(coloured.replace(SGR, ''));
    expect(coloured.replace(SGR, '')).toBe(formatText(all, { width: 80 }));
  });

  test.each(LANGS)('stays within the width in %s', (lang) => {
    const all = makeResult(...names.map((name) => EXAMPLES[name]!(lang)));
    const lines = formatText(all, { lang, width: 60 }).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 60)).toEqual([]);
  });

  test('breaks between the facts of a report, not within one', () => {
    const lines = formatText(makeResult(EXAMPLES.consistent!('zh')), { width: 60 }).split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '机关：某某市某某局  年度：2022  格式：2021 年版',
      '发布日期：2023-01-20',
    ]);
  });

  test('candidates stand in columns only where there is room', () => {
    const likely = makeResult(EXAMPLES.likely!('en'));
    const lineOf = (width: number) =>
      formatText(likely, { lang: 'en', width })
        .split('\n')
        .find((line) => line.startsWith('      Newly received this year'));
    expect(lineOf(120)).toContain('Public-welfare organisations  is 24  should be 0   swapped');
    expect(lineOf(80)).toContain('Public-welfare organisations: is 24, should be');
  });

  test('lets no document command the terminal', () => {
    const report = makeReport({ findings: [{ message: 'a\u001b[2Jb\u202ec\nd', quote: '\u0007' }] });
    const text = formatText(makeResult({ ...report, source: '\u001b]0;x\u0007.html' }));
    expect(/[\p{Cc}\u202e]/u.test(text.replaceAll('\n', ''))).toBe(false);
    expect(text).toContain('a [2Jb c d');
  });

  test('no reports, no text', () => {
    expect(formatText(makeResult())).toBe('');
  });
});

test.each([
  ['zh', { pass: 42, violation: 0, undetermined: 0 }, '42 项勾稽关系全部成立'],
  ['zh', { pass: 0, violation: 3, undetermined: 0 }, '3 项勾稽关系都不成立'],
  ['zh', { pass: 0, violation: 0, undetermined: 3 }, '3 项勾稽关系都无法核对'],
  ['zh', { pass: 1, violation: 1, undetermined: 1 }, '3 项勾稽关系中，1 项成立，1 项不成立，1 项无法核对'],
  ['en', { pass: 3, violation: 0, undetermined: 0 }, 'all 3 identities hold'],
  ['en', { pass: 0, violation: 3, undetermined: 0 }, 'none of the 3 identities holds'],
  ['en', { pass: 0, violation: 0, undetermined: 3 }, 'none of the 3 identities could be checked'],
  [
    'en',
    { pass: 1, violation: 1, undetermined: 1 },
    'of 3 identities 1 holds, 1 fails, 1 could not be checked',
  ],
  ['en', { pass: 0, violation: 2, undetermined: 1 }, 'of 3 identities 2 fail, 1 could not be checked'],
] as const)('%s %j: %s', (lang, counts, words) => {
  expect(WORDS[lang].checks(counts)).toBe(words);
});

test('numbers in the text are counted in the singular, the plural, and where there are none', () => {
  const { numbersInProse } = WORDS.en;
  expect([numbersInProse(0, 0), numbersInProse(1, 1), numbersInProse(1, 2)]).toEqual([
    'no numbers in the text to compare',
    '1 of 1 number in the text compared',
    '1 of 2 numbers in the text compared',
  ]);
});
