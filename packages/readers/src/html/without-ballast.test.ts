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
    ['<p class="a" lang=zh style="color: red" id="b">', '<p class="a" lang=zh style="" id="b">'],
    [`<p\nSTYLE='color: red'>`, '<p\nSTYLE="">'],
    ['<p style="color: red; DISPLAY: none">', '<p style="color: red; DISPLAY: none">'],
    [`<p style='visibility:hidden'>`, `<p style='visibility:hidden'>`],
    ['<p style="&#100;isplay:none">', '<p style="&#100;isplay:none">'],
    ['<p style="color: red" style="display:none">', '<p style="" style="display:none">'],
    ['<p title="> style=" data-x="color: red">', '<p title="> style=" data-x="color: red">'],
    ['甲 style="color: red"', '甲 style="color: red"'],
    ['<p style="color: red', '<p style="color: red'],
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
        '<td style="color: red">',
        '<p style="display:none">',
        ' style="color: red"',
        '<p class="a"',
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
