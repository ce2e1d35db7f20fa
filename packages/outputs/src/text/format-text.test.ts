import { Result } from '@gouji/core/schema';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../test/examples.ts';
import { makeReport, makeResult } from '../../test/make-result.ts';
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

  test('closes several reports with a count', () => {
    const all = makeResult(...names.map((name) => EXAMPLES[name]!('zh')));
    expect(formatText(all).trimEnd().split('\n').at(-1)).toBe(
      '共 8 份文件：核对 7 份，其中 5 份有错误，1 份未能核对。',
    );
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
