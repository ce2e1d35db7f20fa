import { readSnapshot, readTree, type Snapshot, takeSnapshot } from '@gouji/core';
import { LOOKS, renderHtml, sampleReport } from '@gouji/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../parse-html.ts';
import { parse5Adapter } from '../parse5-adapter.ts';
import { scanPage } from './scan-page.ts';

const ASKED = 'href colspan rowspan content name alt src type value'.split(' ');

/** All that reading asks of a tree. */
function describeTree<N>({ nodes, attribute }: Snapshot<N>): unknown[] {
  return nodes.map((node) => {
    const { name, text, hidden, struck, start, end } = node;
    const attributes = name === null ? [] : ASKED.map((one) => attribute(node, one));
    return [name, text, hidden, struck, start, end, ...attributes];
  });
}

const parsed = (html: string) => describeTree(takeSnapshot(parseHtml(html)!, parse5Adapter));

describe('scanPage', () => {
  test.each([
    '',
    '甲',
    ' \n甲 1 < 2 </body>\n乙',
    '<!DOCTYPE html>\n<html lang=zh>\n<head>\n<meta charset=utf-8><title>甲 &amp; 乙</title>\n</head>\n<body class=a>\n<p>丙</p>\n</body>\n</html>\n',
    '<p>甲<p>乙<div>丙</div>丁',
    '<!doctype html><p><table><td>1</table></p>',
    '<p><table><td>1</table></p>',
    '<ul><li>甲<li>乙<ul><li>丙</ul></ul><dl><dt>甲<dd>乙<dt>丙</dl>',
    '<table><caption>甲</caption><colgroup><col><thead><th>1<tbody><tr><td>2<td>3<tr><td colspan="2"><b>4</table>5',
    '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>',
    '<b>甲<span>乙</b>丙</span>',
    '<div>甲</span>乙</div></div>丙',
    '<a href="?a=1&amp;b">甲</a><a href=x/y>乙</a><img alt=\'"\'>',
    '<p STYLE="display:none">甲</p><p hidden>乙</p><p style="text-decoration:line-through" style="">丙</p><del>丁</del>',
    '甲&nbsp;&copy;&notit;&#8220;&#x4e00;&#150;&x',
    '<!--[if gte mso 9]><xml></xml><![endif]--><![if !supportLists]>甲<![endif]><?xml version="1.0"?><o:p></o:p>',
    '<script>if (a < b) c("<p>")</script><style>p > b {}</style><textarea><p></textarea>甲',
    '<select><option>甲<option>乙</select><svg><path d=""/></svg><object><param name=a></object>丙',
    '<pre>\n甲\r\n乙</pre><form><input value=1></form><button>丙</button><h2>丁</h2>',
  ])('puts %j together as a parser does', (html) => {
    expect(describeTree(scanPage(html)!)).toEqual(parsed(html));
  });

  // What moves elsewhere, goes on elsewhere, or is written by scripts.
  test.each([
    '<table>甲<tr><td>1</table>',
    '<b>甲<p>乙</b>丙</p>',
    '<div><b>甲</div>乙',
    '<a href=x>甲<a href=y>乙</a>',
    '<template><p>甲</p></template>',
    '<iframe srcdoc="<p>甲"></iframe>',
    '<svg><desc><p>甲</svg>',
    '<math><mi>甲</mi></math>',
    '<frameset><frame></frameset>',
    '<script>甲',
    '<p title="甲',
    '甲\0',
  ])('leaves %j to the parser', (html) => {
    expect(scanPage(html)).toBeNull();
  });

  test.each(LOOKS.filter(({ name }) => !PARSED.has(name)))('reads the look $name', (look) => {
    const html = renderHtml(sampleReport(3), look);
    expect(describeTree(scanPage(html)!)).toEqual(parsed(html));
  });

  test('gives the blocks that the parser gives', () => {
    const html = renderHtml(sampleReport(1), LOOKS[0]!);
    const strip = (key: string, value: unknown) => (key === 'origin' ? null : value);
    const plain = JSON.stringify(readSnapshot(scanPage(html)!), strip);
    expect(plain).toBe(JSON.stringify(readTree(parseHtml(html)!, parse5Adapter), strip));
  });

  test('never differs from the parser', () => {
    const start = fc.constantFrom('', '<table>', '<!doctype html><html><body>', '<table><tr><td>');
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...ELEMENTS.map(nest)));
    fc.assert(
      fc.property(start, fc.array(piece, { maxLength: 12, size: 'max' }), (opening, pieces) => {
        const html = opening + pieces.join('');
        const scanned = scanPage(html);
        if (scanned) expect(describeTree(scanned)).toEqual(parsed(html));
      }),
      { numRuns: 5000 },
    );
  });
});

/** These have templates or a page in a frame. */
const PARSED = new Set(['shadow-root', 'slotted', 'page-in-frame']);

const ELEMENTS = (
  'p div span b a ul li h1 h2 table tr td th tbody thead tfoot caption colgroup dl dt dd center font sup del form button ' +
  'pre textarea title select svg noscript script style o:p address strong label object xmp iframe fieldset s'
).split(' ');

const nest = (name: string) => `<${name}>甲</${name}>`;

const PIECES = [
  ...ELEMENTS.flatMap((name) => [`<${name}>`, `</${name}>`]),
  ...'<br>|</br>|<hr>|<img alt=x>|<input type=hidden value=1>|<col>|<option>|<param>|<embed src=x>|<template>'.split(
    '|',
  ),
  ...'甲| |\n|\r\n|&nbsp;|&#32;|&lt|&copy|&copyx|&hellip;|&#8220;|&#x4e00;|< |<|</|<!--|-->|<![if x]>|<?xml?>'.split(
    '|',
  ),
  ...'<html>|</html>|<head>|</head>|<body>|</body>|<meta name=a content=b>|<!doctype html>|<p/>|<pre>\n'.split(
    '|',
  ),
  ...'<a href="<p>">|<td colspan=2 rowspan="3">|<p hidden>|<p style="display:none">|<p HIDDEN=x STYLE=visibility:hidden>'.split(
    '|',
  ),
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
];
