import type { Random } from '../random.ts';

/**
 * The page with its markup spoilt at some places, as hands and converters spoil it: unclosed and stray tags, text and
 * tables where no such thing may stand, odd spans. What a browser makes of it is the only truth; no `<template>` and
 * no `<select>` is put in, of which parsers and browsers disagree.
 */
export function breakHtml(html: string, random: Random): string {
  let broken = random.chance(0.2) ? html.replace(/^<!DOCTYPE[^>]{0,200}>\s*/i, '') : html;
  for (let n = random.integer(1, 8); n > 0; n--) {
    const breakOne = BREAKS[random.pick(Object.keys(BREAKS))]!;
    broken = breakOne(broken, random);
  }
  return broken;
}

/** One thing spoilt; the page as it was where there is nothing of the kind. */
export type Break = (html: string, random: Random) => string;

export const BREAKS: Readonly<Record<string, Break>> = {
  'unclosed-cell': drop(/<\/t[dh]>/gi),
  'unclosed-row': drop(/<\/tr>/gi),
  'unclosed-paragraph': drop(/<\/p>/gi),
  'unclosed-table': drop(/<\/table>/gi),
  'unclosed-section': drop(/<\/(?:tbody|thead)>/gi),
  'unclosed-anything': drop(/<\/[a-z][a-z0-9:]{0,9}>/gi),
  'no-end-tags-of-cells': (html) => html.replace(/<\/t[dhr]>/gi, ''),
  'no-tbody': (html) => html.replace(/<\/?tbody>/gi, ''),
  'row-without-tag': drop(/<tr[^>]{0,100}>/gi),
  'stray-end-tag': insert(/<\/?(?:td|p|tr|div)[^>]{0,100}>/gi, [
    '</td>',
    '</tr>',
    '</tbody>',
    '</p>',
    '</div>',
    '</br>',
    '</span>',
    '</table>',
    '</body>',
  ]),
  'text-among-rows': insert(/<(?:tr|td|tbody)[^>]{0,100}>|<\/t[dr]>/gi, [
    '（续上表）',
    '单位：件',
    '&nbsp;',
    '<b>注：</b>',
    '<p>- 6 -</p>',
    '<div>续表</div>',
    '<a href="/nb/">年报</a>',
  ]),
  'table-in-cell': insert(/<td[^>]{0,100}>/gi, [
    '<table><tr><td>12</td><td>3</td></tr></table>',
    '<table><tbody><tr><td>说明</td></tr></tbody></table>',
    '<table><tr><td>0',
  ]),
  'table-in-table': insert(/<(?:tr|tbody)[^>]{0,100}>/gi, [
    '<table><tr><td>7</td></tr></table>',
    '<table>',
    '<table><tr>',
  ]),
  'table-in-paragraph': (html) => html.replace(/<table/i, '<p>附表<table'),
  'odd-span': (html, random) =>
    replaceOne(
      html,
      /<td/gi,
      random,
      () => `<td ${random.pick(['rowspan', 'colspan'])}="${random.pick(SPANS)}"`,
    ),
  'columns-and-caption': insert(/<table[^>]{0,200}>/gi, [
    '<caption>附表</caption>',
    '<colgroup><col span="2"><col></colgroup>',
    '<col>',
    '<tfoot><tr><td>合计</td></tr></tfoot>',
    '<thead><tr><th>表</th></tr></thead>',
    '<input type="hidden" name="id">',
    '<form action="/s">',
    '<script>var t = "<td>";</script>',
    '<!-- 表格 -->',
  ]),
  'misnested-formatting': insert(/<td[^>]{0,100}>/gi, [
    '<b><i>',
    '<font color="red"><p>',
    '<a href="#"><b>',
    '<u></p>',
  ]),
  'foreign-elements': insert(/<td[^>]{0,100}>/gi, [
    '<svg><text>9</text></svg>',
    '<svg><td>5',
    '<math><mi>x</mi></math>',
  ]),
  'odd-bytes': insert(/<\/td>/gi, [
    '<',
    '<3',
    '&',
    '&#0;',
    '&lt',
    '<![CDATA[0]]>',
    '<?xml version="1.0"?>',
    '<!--',
    '<o:p>',
  ]),
};

const SPANS = ['0', '1', '2', '3', '9', '200', '99999', '-1', 'abc', '2.5', ' 2', '+2', ''];

function drop(what: RegExp): Break {
  return (html, random) => replaceOne(html, what, random, () => '');
}

/** One of the pieces after a random one of the places. */
function insert(where: RegExp, pieces: readonly string[]): Break {
  return (html, random) => replaceOne(html, where, random, (found) => found + random.pick(pieces));
}

function replaceOne(html: string, what: RegExp, random: Random, by: (found: string) => string): string {
  const places = [...html.matchAll(what)];
  if (places.length === 0) return html;
  const { index, 0: found } = random.pick(places);
  return html.slice(0, index) + by(found) + html.slice(index + found.length);
}
