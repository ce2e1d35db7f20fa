import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import type { Reading } from '../reader.ts';
import { readDocx } from './read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const pack = (document: string) => zipSync({ 'word/document.xml': strToU8(document) });
const read = (body: string, limits = LIMITS): Reading =>
  readDocx(pack(`<w:document ${W}><w:body>${body}</w:body></w:document>`), { limits });

/** The words of each block; a table as its cells with their slots. */
function words(reading: Reading): unknown[] {
  if ('reason' in reading) return [reading.reason];
  return reading.blocks.map((block) =>
    block.kind === 'table'
      ? block.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
          row,
          column,
          rowSpan,
          columnSpan,
          text,
        ])
      : block.kind === 'image'
        ? 'image'
        : 'text' in block && block.text,
  );
}

const p = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;

describe('readDocx', () => {
  test.each<[string, string, unknown[]]>([
    ['runs of one word', '<w:p><w:r><w:t>收到</w:t></w:r><w:r><w:t>3件</w:t></w:r></w:p>', ['收到3件']],
    ['lines in a paragraph', '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>', ['甲', '乙']],
    [
      'insertions, not deletions',
      `<w:p><w:ins>${'<w:r><w:t>6件</w:t></w:r>'}</w:ins><w:del><w:r><w:delText>5件</w:delText></w:r></w:del></w:p>`,
      ['6件'],
    ],
    [
      'what was moved, where it went',
      '<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>',
      ['新'],
    ],
    [
      'a paragraph whose end was struck out',
      p('前', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>') + p('后'),
      ['前后'],
    ],
    [
      'the properties before a change',
      '<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>见</w:t></w:r></w:p>',
      ['见'],
    ],
    [
      'no hidden words',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>见</w:t></w:r></w:p>',
      ['见'],
    ],
    [
      'no footnote marks',
      '<w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>',
      ['5件'],
    ],
    [
      'the result of a field',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ['7'],
    ],
    [
      'a text box behind its paragraph, once',
      `<w:p><w:r><w:t>正文</w:t><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${p('框内')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框内')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>续</w:t></w:r></w:p>`,
      ['正文续', '框内'],
    ],
    ['a picture', '<w:p><w:r><w:drawing><a:blip xmlns:a="a"/></w:drawing></w:r></w:p>', ['image']],
    ['content controls', `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`, ['甲']],
    [
      'spans',
      `<w:tbl><w:tr>${tc(p('a'), '<w:gridSpan w:val="2"/>')}${tc(p('b'), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc(p('c'))}${tc(p('d'))}${tc('<w:p/>', '<w:vMerge/>')}</w:tr></w:tbl>`,
      [
        [
          [0, 0, 1, 2, 'a'],
          [0, 2, 2, 1, 'b'],
          [1, 0, 1, 1, 'c'],
          [1, 1, 1, 1, 'd'],
        ],
      ],
    ],
    [
      'a row that begins later',
      `<w:tbl><w:tr>${tc(p('a'))}${tc(p('b'))}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('c'))}</w:tr></w:tbl>`,
      [
        [
          [0, 0, 1, 1, 'a'],
          [0, 1, 1, 1, 'b'],
          [1, 0, 1, 1, ''],
          [1, 1, 1, 1, 'c'],
        ],
      ],
    ],
    [
      'no deleted row',
      `<w:tbl><w:tr>${tc(p('a'))}${tc(p('b'))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${tc(p('c'))}${tc(p('d'))}</w:tr></w:tbl>`,
      [
        [
          [0, 0, 1, 1, 'a'],
          [0, 1, 1, 1, 'b'],
        ],
      ],
    ],
    [
      'a table in a table',
      `<w:tbl><w:tr>${tc(`${p('前')}<w:tbl><w:tr>${tc(p('1'))}${tc(p('2'))}</w:tr></w:tbl><w:p/>`)}</w:tr></w:tbl>`,
      [
        '前',
        [
          [0, 0, 1, 1, '1'],
          [0, 1, 1, 1, '2'],
        ],
      ],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(words(read(body))).toEqual(expected);
  });

  test('says of a cell where it stands', () => {
    const reading = read(
      `${p('一')}<w:tbl><w:tr>${tc(p('a'), '<w:gridSpan w:val="2"/>')}${tc(p('b'))}</w:tr></w:tbl>`,
    );
    if ('reason' in reading) throw new Error(reading.reason);
    const table = reading.blocks.find(({ kind }) => kind === 'table');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.cells.map(({ origin, text }) => reading.placeOf?.(origin, text))).toEqual([
      { table: 1, row: 1, column: 1 },
      { table: 1, row: 1, column: 3 },
    ]);
  });

  test('reads names with another prefix, and Strict', () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    expect(words(readDocx(pack(document), { limits: LIMITS }))).toEqual(['甲']);
  });

  test.each<[string, Uint8Array, string]>([
    ['broken XML', pack(`<w:document ${W}><w:body><w:p>`), 'damaged'],
    ['an archive without a document', zipSync({ 'a.xml': strToU8('<a/>') }), 'damaged'],
    [
      'entities that grow',
      pack(
        `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}">]><w:document ${W}><w:body>${p('&b;&b;')}</w:body></w:document>`,
      ),
      'damaged',
    ],
    ['deep nesting', pack(`<w:document ${W}>${'<w:p>'.repeat(50_000)}`), 'damaged'],
    [
      'what unpacks to more than the limit',
      zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }),
      'too-large',
    ],
  ])('refuses %s', (_, bytes, reason) => {
    expect(readDocx(bytes, { limits: { ...LIMITS, unpacked: 2_000_000 } })).toMatchObject({ reason });
  });

  test('refuses more elements or cells than the limits', () => {
    expect(read(p('甲').repeat(100), { ...LIMITS, steps: 99 })).toMatchObject({ reason: 'too-large' });
    const row = `<w:tbl><w:tr>${tc(p('a')).repeat(20)}</w:tr></w:tbl>`;
    expect(read(row, { ...LIMITS, cells: 19 })).toMatchObject({ reason: 'too-large' });
    expect(read(row, { ...LIMITS, cells: 20 })).toHaveProperty('blocks');
  });
});
