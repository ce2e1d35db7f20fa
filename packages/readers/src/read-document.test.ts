import type { Block } from '@gouji/core';
import { renderHtml, sampleReport } from '@gouji/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode } from '../test/encode.ts';
import { type DocumentReading, readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const BODY = '<p>某某局政府信息公开工作年度报告</p><table><tr><td>规章</td><td>3</td></tr></table>';
const PAGE = `<!DOCTYPE html><html><head><title>年报</title></head><body>${BODY}</body></html>`;

const readBlocks = async (bytes: Uint8Array): Promise<Block[]> => {
  const reading = await readDocument(bytes);
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.blocks;
};

/** What a test compares: the kinds and words of blocks, without the nodes they came from. */
const words = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'table') return ['table', ...block.cells.map(({ text }) => text)];
    return [block.kind, 'text' in block ? block.text : block.content];
  });

const WORDS = [
  ['title', '年报'],
  ['paragraph', '某某局政府信息公开工作年度报告'],
  ['table', '规章', '3'],
];

describe('readDocument', () => {
  test.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])('reads a page in %s', async (encoding) => {
    expect(words(await readBlocks(encode(PAGE, encoding)))).toEqual(WORDS);
  });

  test.each(['gb18030', 'utf-16le', 'utf-16be'])(
    'reads of a whole report in %s what it reads in UTF-8',
    async (encoding) => {
      const page = renderHtml(sampleReport(3), undefined, { charset: 'gb2312' });
      const expected = words(await readBlocks(utf8(page)));
      expect(expected.filter(([kind]) => kind === 'table').length).toBeGreaterThan(2);
      expect(words(await readBlocks(encode(page, encoding)))).toEqual(expected);
    },
  );

  test('reads a page with its zero bytes, a page that ends in zeros and one with big embedded files', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(5000)}==">`;
    expect(words(await readBlocks(utf8(PAGE.replace('年度', '年\0度'))))).toEqual(WORDS);
    expect(words(await readBlocks(utf8(PAGE + '\0'.repeat(4096))))).toEqual(WORDS);
    expect(words(await readBlocks(utf8(PAGE.replace('</table>', `</table>${picture}`)))).slice(0, 3)).toEqual(
      WORDS,
    );
  });

  test('reads text, with the numbers of its lines', async () => {
    const reading = await readDocument(utf8('\ufeff某某局年度报告\r\n\r\n一、总体情况\r\n'));
    expect(reading).toMatchObject({ format: 'text', cutShort: false });
    expect('blocks' in reading && reading.blocks).toEqual([
      { kind: 'paragraph', text: '某某局年度报告', runs: [{ start: 0, origin: 1 }] },
      { kind: 'paragraph', text: '一、总体情况', runs: [{ start: 0, origin: 3 }], apart: 'blank' },
    ]);
  });

  test('reads tables in HTML among Markdown, each line of which is a paragraph', async () => {
    const table =
      '<table><tr><td>规章</td>\n<td><table><tr><td>3</td><td>4</td></tr></table></td></tr></table>';
    const blocks = await readBlocks(
      utf8(`# 年报\n\n## 一、总体情况\n有内容。\n\n${table}\n再说。\n<table><tr><td>甲<td>1`),
    );
    expect(words(blocks)).toEqual([
      ['heading', '年报'],
      ['heading', '一、总体情况'],
      ['paragraph', '有内容。'],
      ['paragraph', '规章'],
      ['table', '3', '4'],
      ['paragraph', '再说。'],
      ['table', '甲', '1'],
    ]);
    const lines = blocks.map((block) =>
      'runs' in block ? block.runs[0]!.origin : 'origin' in block && block.origin,
    );
    expect(lines).toEqual([1, 3, 4, 6, 6, 8, 9]);
  });

  test('the tags around tables and pictures among Markdown are not read', async () => {
    const text =
      '# 年报\n<html><body><table><tr><td>甲<td>1</table></body></html>\n\n<div align="center"><img src="1.png"/></div>\n<div>图1 公开</div>';
    const blocks = await readBlocks(utf8(text));
    expect(words(blocks)).toEqual([
      ['heading', '年报'],
      ['table', '甲', '1'],
      ['paragraph', '图1 公开'],
    ]);
  });

  test.each<[string, string, 'html' | 'text']>([
    ['a page', PAGE, 'html'],
    ['a piece of a page', BODY, 'html'],
    ['a page that begins with words', `年报 ${BODY}`, 'html'],
    ['Word’s', '<html xmlns:o="urn:x"><body><o:p>年报</o:p>', 'html'],
    ['text with signs', '年报：收到 < 10 件，a <b 和 x > y', 'text'],
    ['a Markdown table', '| 规章 | 1 |\n|---|---|\n', 'text'],
    ['Markdown with tables in HTML', '# 年报\n<table><tr><td>规章</table>\n', 'text'],
    [
      'Markdown with tables in pages',
      '年报\n<html><body><table><tr><td>1</table></body></html>\n再说',
      'text',
    ],
    ['Markdown that centres its pictures', '# 年报\n<div align="center"><img src="1.png"/></div>\n', 'text'],
    ['Markdown after a comment', '<!-- 1 -->\n# 年报\n<table><tr><td>规章</table>\n', 'text'],
    ['paragraphs in a line under a heading', '# 年报\n<p>一、总体情况</p><p>有内容。</p>', 'html'],
    ['a page after a comment', `<!-- saved -->\n${BODY}`, 'html'],
    ['words in lines of HTML and a table', '年报<br>\n<table><tr><td>规章</table>\n', 'html'],
    ['a table and words after it', '<table><tr><td>规章</table>\n年报', 'html'],
  ])('%s', async (_, text, format) => {
    expect(await readDocument(utf8(text))).toMatchObject({ format });
  });

  test.each<[string, string, boolean]>([
    ['a whole page', PAGE, false],
    ['a page that a counter follows', `${PAGE}<script src="count.js"></script>`, false],
    ['a piece of a page', BODY, false],
    ['a page without the end of its body', PAGE.slice(0, -14), true],
    ['a page cut in a tag', PAGE.slice(0, PAGE.indexOf('<table>') + 4), true],
    ['a page cut in its head', PAGE.slice(0, 40), true],
    ['a piece cut in an attribute', '<p>年报<a href="http://x', true],
    ['a piece cut in a comment', '<p>年报<!-- x <p>y</p>', true],
  ])('tells whether it stops early: %s', async (_, text, cutShort) => {
    expect(await readDocument(utf8(text))).toMatchObject({ format: 'html', cutShort });
  });

  test.each<[string, Uint8Array, DocumentReading]>([
    ['no bytes', utf8(''), { reason: 'empty', format: null }],
    ['white space', utf8(' \r\n\u3000\t'), { reason: 'empty', format: null }],
    ['a byte-order mark alone', utf8('\ufeff'), { reason: 'empty', format: null }],
    ['zeros alone', new Uint8Array(512), { reason: 'damaged', format: null }],
    ['the beginning of a PDF', utf8('%PDF-1.7'), { reason: 'damaged', format: 'pdf' }],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
      { reason: 'unsupported-format', format: null },
    ],
    [
      'noise',
      Uint8Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 251),
      { reason: 'damaged', format: null },
    ],
    ['more than 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), { reason: 'too-large', format: null }],
    ['endless nesting', utf8('<div>'.repeat(150_000)), { reason: 'damaged', format: 'html' }],
    [
      'endless nesting in a table of Markdown',
      utf8(`# 年报\n<table><tr><td>${'<u>'.repeat(150_000)}</table>\n`),
      { reason: 'damaged', format: 'text' },
    ],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await readDocument(bytes)).toMatchObject(expected);
  });

  test.each(['<div>', '<b>', '<span>', '<table><tr><td>', '<p><font>'])(
    'reads 20,000 nested %s',
    async (tag) => {
      const blocks = await readBlocks(utf8(`${tag.repeat(20_000)}政府信息公开`));
      expect(JSON.stringify(words(blocks))).toContain('政府信息公开');
    },
  );

  test('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (noise, isPage) => {
        const bytes = isPage ? Uint8Array.from([...utf8(PAGE.slice(0, 90)), ...noise]) : noise;
        const reading = await readDocument(bytes);
        expect('blocks' in reading || 'reason' in reading).toBe(true);
      }),
    );
  });

  test('uses the charset of the Content-Type', async () => {
    const bytes = encode('<p>勾稽</p>', 'big5');
    expect(
      words(
        await (async () => {
          const reading = await readDocument(bytes, { contentType: 'text/html; charset="Big5"' });
          return 'blocks' in reading ? reading.blocks : [];
        })(),
      ),
    ).toEqual([['paragraph', '勾稽']]);
  });
});
