import { readTree } from '@gouji/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { parse5Adapter } from './parse5-adapter.ts';
import { withoutBallast } from './without-ballast.ts';

/** What is read of a page, without the nodes it came from. */
const read = (html: string) =>
  JSON.stringify(readTree(parseHtml(html)!, parse5Adapter), (key, value) =>
    key === 'origin' ? null : value,
  );

describe('withoutBallast', () => {
  test.each([
    ['<style>p { color: red }</style><p>甲</p>', '<style></style><p>甲</p>'],
    ['<STYLE type="text/css">a > b {}</STYLE>', '<STYLE type="text/css"></style>'],
    ['<style><!-- p {} --></style>', '<style><!-- p {} --></style>'],
    ['<!-- <style> p {} --> </style> 甲', '<!-- <style> p {} --> </style> 甲'],
    ['<a title="<style>">甲</a><style>p {}</style>', '<a title="<style>">甲</a><style></style>'],
    ['<a title="<style>">甲</style>', '<a title="<style>">甲</style>'],
    ['<styles>甲</styles>', '<styles>甲</styles>'],
    ['<style>甲', '<style>甲'],
    [`<img src="data:image/png;base64,${'A'.repeat(1000)}">`, '<img src="data:image/png;base64,">'],
    ['<img src="data:image/png;base64,AAAA">', '<img src="data:image/png;base64,AAAA">'],
  ])('%s', (html, expected) => {
    expect(withoutBallast(html)).toBe(expected);
  });

  test('changes nothing that is read', () => {
    const piece = fc.constantFrom(
      ...[
        '<style>',
        '</style>',
        '<!--',
        '-->',
        '<p>',
        '</p>',
        '甲',
        ' p {} ',
        '<td>',
        '<table>',
        '</table>',
        '"',
        '<a title="',
        '>',
        '<script>',
        '</script>',
        '<textarea>',
        '</textarea>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const html = pieces.join('');
        expect(read(withoutBallast(html))).toBe(read(html));
      }),
      { numRuns: 2000 },
    );
  });
});
