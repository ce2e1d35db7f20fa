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
    ['<STYLE type="text/css">a > b {}</STYLE>', '<STYLE type="text/css"></STYLE>'],
    ['<style><!-- p {} --></style>', '<style></style>'],
    ['<script>a("<p>")</script>甲', '<script></script>甲'],
    ['<script><!-- a() //--></script>', '<script></script>'],
    ['<script><!-- <script> --></script>甲', '<script><!-- <script> --></script>甲'],
    ['<!-- <style> p {} --> <style>p {}</style>', '<!-- <style> p {} --> <style></style>'],
    ['<![if !supportLists]><style>p {}</style>', '<![if !supportLists]><style></style>'],
    ['<a title="<style>">甲</a><style>p {}</style>', '<a title="<style>">甲</a><style></style>'],
    ['<a title="<style>">甲</style>', '<a title="<style>">甲</style>'],
    ['<textarea><style></textarea>甲</style>', '<textarea><style></textarea>甲</style>'],
    ['<p class="a"<style>甲</style>', '<p class="a"<style>甲</style>'],
    ['<svg><style>甲</style></svg>', '<svg><style>甲</style></svg>'],
    ['<svg><path/></svg><style>p {}</style>', '<svg><path/></svg><style></style>'],
    ['<select><style>甲</style></select>', '<select><style>甲</style></select>'],
    ['<styles>甲</styles>', '<styles>甲</styles>'],
    ['<style>甲', '<style>甲'],
    ['1 < 2 <style>p {}</style>', '1 < 2 <style></style>'],
    [`<img src="data:image/png;base64,${'A'.repeat(1000)}">`, '<img src="data:image/png;base64,">'],
    [`甲;base64,${'A'.repeat(1000)}`, `甲;base64,${'A'.repeat(1000)}`],
    ['<img src="data:image/png;base64,AAAA">', '<img src="data:image/png;base64,AAAA">'],
    ['<p class="a" lang=zh style="color: red" id="b">', '<p class="a" lang=zh style="" id="b">'],
    [`<p\nSTYLE='color: red'>`, '<p\nSTYLE="">'],
    ['<p style="color: red; DISPLAY: none">', '<p style="color: red; DISPLAY: none">'],
    [`<p style='visibility:hidden'>`, `<p style='visibility:hidden'>`],
    ['<p style="&#100;isplay:none">', '<p style="&#100;isplay:none">'],
    ['<p style="color: red" style="display:none">', '<p style="" style="display:none">'],
    ['<p title="> style=" data-x="color: red">', '<p title="> style=" data-x="color: red">'],
    ['<textarea> style="a: b"</textarea><p style="a: b">', '<textarea> style="a: b"</textarea><p style="">'],
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
        '<script>if (a < b) c("<p>")</script>',
        '<script><!--',
        '<textarea>',
        '</textarea>',
        '<title>',
        '</title>',
        '<svg>',
        '<svg/>',
        '<g title="</svg">',
        '<desc>',
        '</svg>',
        '<select>',
        '<option>',
        '</select>',
        '<template>',
        '</template>',
        '<math>',
        '<noscript>',
        '</noscript>',
        '<![if x]>',
        '<![CDATA[',
        ']]>',
        "'",
        "<b title='",
        '<b a=b/>',
        '<p\u3000a="',
        '=',
        '</',
        '<!-->',
        '--!>',
        '<frameset>',
        '<plaintext>',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24, size: 'max' }), (pieces) => {
        const html = pieces.join('');
        expect(read(withoutBallast(html))).toBe(read(html));
      }),
      { numRuns: 2000 },
    );
  });
});
