import { parse5Adapter, parseHtml } from '@gouji/readers';
import { expect, test } from 'vitest';
import { readTree } from './read-tree.ts';

const table = (words: string) => {
  const cells = [...words].map((word) => `<tr><td>${word}</td><td>1</td></tr>`);
  return `<table>${cells.join('')}</table>`;
};
const HIDDEN = 'style="display:none"';
const NINE = '甲乙丙丁戊己庚辛壬';

/** The paragraphs, and of each table its first cell. */
function outline(html: string): string[] {
  return readTree(parseHtml(`<!doctype html>${html}`), parse5Adapter).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    return block.kind === 'table' ? [`table ${block.cells[0]!.text}`] : [];
  });
}

test.each<[string, string, string[]]>([
  ['an article that a script uncovers', `<div ${HIDDEN}><p>文</p>${table(NINE)}</div>`, ['文', 'table 甲']],
  [
    'the closed panels of an accordion, with their text',
    `<p>一</p><div ${HIDDEN}>${table(NINE)}</div><p>二</p><div ${HIDDEN}>文</div>`,
    ['一', 'table 甲', '二', '文'],
  ],
  [
    'a hidden cell of a table that is uncovered stays hidden',
    `<div style="visibility: hidden">${table(NINE).replace('<td>', '<td hidden>隐</td><td>')}</div>`,
    ['table 甲'],
  ],
  ['a copy stays hidden', `<div ${HIDDEN}>${table(NINE)}</div>${table(NINE)}`, ['table 甲']],
  [
    'a copy of a part stays hidden',
    `<div ${HIDDEN}>${table('乙丙丁戊己庚辛壬')}</div>${table(NINE)}`,
    ['table 甲'],
  ],
  [
    'of two hidden copies one is read',
    `<div ${HIDDEN}>${table(NINE)}</div><div ${HIDDEN}>${table(NINE)}</div>`,
    ['table 甲'],
  ],
  ['a small hidden table stays hidden', `<p>一</p><div ${HIDDEN}>${table('日一二三四五六')}</div>`, ['一']],
  ['hidden text alone stays hidden', `<p>一</p><div ${HIDDEN}>文</div>`, ['一']],
])('%s', (_, html, expected) => {
  expect(outline(html)).toEqual(expected);
});
