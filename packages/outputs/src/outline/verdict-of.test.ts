import { checkReport, type Lang, type ReportContent, type ReportResult, readTree } from '@gouji/core';
import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, patchReport, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { verdictOf } from './verdict-of.ts';

type Patch = Parameters<typeof patchReport>[1];

function verdict(patch: Patch, lang: Lang = 'zh') {
  const blocks = readTree(parseHtml(renderHtml(patchReport(baseReport(), patch))), parse5Adapter);
  const result = checkReport(blocks, { source: 'x' }) as ReportResult & { report: ReportContent };
  const { tone, lines } = verdictOf(result, lang);
  return [tone, lines.join('')];
}

const blank = (table: string) =>
  Object.fromEntries(
    Object.keys(baseReport().cells)
      .filter((id) => id.startsWith(`${table}.`))
      .map((id) => [id, '']),
  );

const CASES: [patch: Patch, tone: string, words: string][] = [
  [{}, 'good', '各表数字全部勾稽一致。'],
  [{ cells: { 'applications.granted.total': 40 } }, 'bad', '发现 1 处错误。2 项勾稽关系不成立。'],
  [
    { absent: { disclosure: 'image' } },
    'doubtful',
    '发现 1 处疑点。表三、表四的数字全部勾稽一致。表二是图片，未作核对。',
  ],
  [
    { cells: blank('review') },
    'doubtful',
    '发现 1 处疑点。表三的数字全部勾稽一致。表四没有填写，未作核对。3 项勾稽关系无法核对。',
  ],
  [
    { cells: blank('applications'), absent: { review: 'missing' } },
    'doubtful',
    '表三、表四的数字没有核对。表三没有填写，表四没有找到，未作核对。另有 2 处疑点。',
  ],
];

test.each(CASES)('%j', (patch, tone, words) => {
  expect(verdict(patch)).toEqual([tone, words]);
  expect(verdict(patch, 'en')[1]).not.toMatch(/undefined|\p{Script=Han}{2}|[^.]$/u);
});
