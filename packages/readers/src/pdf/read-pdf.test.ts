import type { Block } from '@gouji/core';
import { findPdfLook, showText, writePdf } from '@gouji/testing';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../limits.ts';
import { readPdf } from './read-pdf.ts';

const look = findPdfLook('Word');
const HEIGHT = look.page[1];
/** A text at a place, counted from the top left. */
const at = (text: string, left: number, top: number, size = 12) =>
  showText(text, left, HEIGHT - top, size, look);
const box = (left: number, top: number, right: number, bottom: number) =>
  `${left} ${HEIGHT - bottom} ${right - left} ${bottom - top} re S`;
const pdf = (...pages: string[][]) => writePdf(pages, look);
const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

const read = async (bytes: Uint8Array): Promise<Block[]> => {
  const reading = await readPdf(bytes, { limits: LIMITS });
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.blocks;
};
const texts = async (...pages: string[][]) =>
  (await read(pdf(...pages))).map((block) =>
    block.kind === 'table' ? block.cells.map(({ text }) => text) : 'text' in block ? block.text : '',
  );

/** Forty characters fill a line; a paragraph begins two further in. */
const LEFT = 57;
const FULL = '依法依规做好公开工作并且及时回应社会关切'.repeat(2);
const line = (text: string, top: number) => at(text, LEFT, top);
const first = (text: string, top: number) => at(text, LEFT + 24, top);

describe('prose', () => {
  test('lines are joined to paragraphs, which begin with an indent or a numeral', async () => {
    const page = [
      first(FULL.slice(2), 100),
      line(FULL, 120),
      line('收到申请17件。', 140),
      first('办结7件。', 160),
      line('（一）予以公开3件。', 180),
      line('二、主动公开政府信息情况', 200),
    ];
    expect(await texts(page)).toEqual([
      `${FULL.slice(2)}${FULL}收到申请17件。`,
      '办结7件。',
      '（一）予以公开3件。',
      '二、主动公开政府信息情况',
    ]);
  });

  test('a sentence, a word and a number over two lines are one', async () => {
    const page = [
      first(`${FULL.slice(5)}受理政`, 100),
      line(`府信息公开申请${FULL.slice(8)}2`, 120),
      line('3件。', 140),
    ];
    expect(await texts(page)).toEqual([`${FULL.slice(5)}受理政府信息公开申请${FULL.slice(8)}23件。`]);
  });

  test('a paragraph goes on over a page end, past the foot and the head', async () => {
    const foot = (number: number) => at(`- ${number} -`, 285, 800, 10);
    const head = at('某某局年度报告', 100, 40, 9);
    expect(
      await texts(
        [head, first(FULL.slice(2), 740), line(FULL, 760), foot(1)],
        [head, line('共9件。', 90), foot(2)],
      ),
    ).toEqual([`${FULL.slice(2)}${FULL}共9件。`]);
  });

  test('a numeral in the middle of a paragraph begins none, where paragraphs are set in', async () => {
    const page = [
      first('一、总体情况', 80),
      first('（一）公开。', 100),
      first('（二）受理。', 120),
      first(FULL.slice(2), 140),
      line(`${FULL.slice(1)}。`, 160),
      line('（三）申请。', 180),
    ];
    expect((await texts(page)).slice(3)).toEqual([`${FULL.slice(2)}${FULL.slice(1)}。（三）申请。`]);
  });

  test('marks of footnotes, watermarks and invisible text are not read', async () => {
    const watermark = `q 0.7 0.7 -0.7 0.7 200 200 cm ${at('样本', 0, HEIGHT, 60)} Q`;
    const page = [
      at('申请5', 100, 100),
      at('1', 130, 95, 7),
      at('件', 134, 100),
      watermark,
      `q 3 Tr ${at('不可见', 100, 200)} Q`,
    ];
    expect(await texts(page)).toEqual(['申请5件']);
  });

  test('letters set apart are one word, words in Latin letters are not', async () => {
    expect(await texts([at('邮', 100, 100), at('编', 130, 100), at('表', 160, 100)])).toEqual(['邮编表']);
    expect(await texts([at('open data', 100, 100)])).toEqual(['open data']);
  });
});

describe('tables', () => {
  const grid = [
    box(100, 100, 200, 130),
    box(200, 100, 260, 130),
    box(100, 130, 200, 160),
    box(200, 130, 260, 160),
  ];

  test('cells are what lines part, wrapped text is joined', async () => {
    const page = [
      ...grid,
      at('行政规范', 110, 112),
      at('性文件', 110, 126),
      at('3', 220, 120),
      at('规章', 110, 150),
      at('12', 220, 150),
    ];
    expect(await texts(page)).toEqual([['行政规范性文件', '3', '规章', '12']]);
  });

  test('a cell and a run are placed by page and box', async () => {
    const reading = await readPdf(pdf([at('年报', 100, 80)], [...grid, at('3', 220, 120)]), {
      limits: LIMITS,
    });
    if ('reason' in reading) throw new Error(reading.reason);
    const [paragraph, table] = reading.blocks;
    expect(reading.placeOf!((paragraph as { runs: { origin: unknown }[] }).runs[0]!.origin, '年报')).toEqual({
      page: 1,
      box: [100, 69.4, 24, 12],
    });
    const cell = (table as { cells: { origin: unknown; text: string }[] }).cells.find(
      ({ text }) => text === '3',
    );
    expect(reading.placeOf!(cell!.origin, '3')).toEqual({ page: 2, box: [200, 100, 60, 30] });
  });

  test('what no font says is lost, and never blank', async () => {
    const page = [...grid, at('规章', 110, 120), at('\ue123', 220, 120), at('文件一二三四', 110, 150)];
    expect(await texts(page)).toEqual([['规章', '\ufffd', '文件一二三四', '']]);
  });

  test('a long number breaks where its cell ends, two numbers do not join', async () => {
    const narrow = [box(100, 100, 130, 140), box(130, 100, 190, 140)];
    const page = [...narrow, at('123', 104, 115), at('45', 104, 130), at('12', 140, 115), at('34', 140, 130)];
    expect(await texts(page)).toEqual([['12345', '12 34']]);
  });

  /** A row of three cells: a label and two numbers. */
  const row = (top: number, bottom: number, ...words: string[]) => [
    box(100, top, 200, bottom),
    box(200, top, 220, bottom),
    box(220, top, 240, bottom),
    ...words.map((word, i) => at(word, [104, 204, 224][i]!, top + 13)),
  ];

  test('a number that its cell has no room for goes on after the end of a page', async () => {
    const pages = [
      row(700, 720, '3.其他', '97', '10'),
      [...row(60, 80, '', '', '4'), ...row(80, 100, '总计', '9', '8')],
    ];
    expect(await texts(...pages)).toEqual([['3.其他', '97', '104', '总计', '9', '8']]);
  });

  test('a row that a page has no room for stands on the next, or right below its last line', async () => {
    const first = row(680, 700, '规章', '1', '2');
    const next = row(60, 80, '文件', '3', '4');
    expect(await texts([...first, ...row(700, 704)], next)).toEqual([['规章', '1', '2', '文件', '3', '4']]);
    const below = row(700, 704, '文', '3', '4');
    expect(await texts([...first, ...below], row(60, 80, '件'))).toEqual([
      ['规章', '1', '2', '文件', '3', '4'],
    ]);
  });

  test('where lines are missing, what stands there is not taken for a number', async () => {
    // An L of three slots.
    const torn = [
      '100 742 m 200 742 l S',
      '100 742 m 100 682 l S',
      '100 682 m 200 682 l S',
      '200 742 m 200 682 l S',
      '150 742 m 150 712 l S',
      '100 712 m 110 712 l S',
      '150 712 m 160 712 l S',
    ];
    const cells = (await texts([...torn, ...['150 712 m 200 712 l S'], at('7', 170, 150)])).flat();
    expect(cells.filter((text) => text.includes('7'))).toEqual(['7\ufffd']);
  });
});

test('a picture among the words may be a table, one behind them or a small one is none', async () => {
  const picture = (width: number, height: number) =>
    `q ${width} 0 0 ${height} 80 300 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q`;
  const kinds = async (...page: string[]) => (await read(pdf(page))).map(({ kind }) => kind);
  const words = at('三、收到和处理政府信息公开申请情况', 100, 100);
  expect(await kinds(words, picture(400, 200), at('四、行政复议', 100, 700))).toEqual([
    'paragraph',
    'image',
    'paragraph',
  ]);
  expect(await kinds(words, picture(90, 90))).toEqual(['paragraph']);
  expect(await kinds(words, picture(595, 842))).toEqual(['paragraph']);
});

describe('what is no text', () => {
  const page = [at('年度报告', 100, 100)];
  const password = (bytes: Uint8Array) =>
    bytesOf(
      latin1(bytes).replace(
        '/Root 1 0 R',
        `/Root 1 0 R /ID [(${'i'.repeat(16)}) (${'i'.repeat(16)})] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 ` +
          `/O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
      ),
    );

  test.each<[string, Uint8Array, object]>([
    [
      'a page that is a picture',
      pdf(['q 500 0 0 700 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q']),
      { reason: 'scanned' },
    ],
    ['a blank page', pdf([]), { reason: 'empty' }],
    ['a password', password(pdf(page)), { reason: 'encrypted' }],
    ['a beginning', pdf(page).subarray(0, 200), { reason: 'damaged' }],
    ['noise', bytesOf(`%PDF-1.4\n${'abc '.repeat(500)}`), { reason: 'damaged' }],
  ])('%s', async (_, bytes, refusal) => {
    expect(await readPdf(bytes, { limits: LIMITS })).toEqual(refusal);
  });

  test('a font whose character map is not there', async () => {
    const strange = writePdf([page], { ...look, encoding: 'UniJIS-UCS2-H' as 'UniGB-UCS2-H' });
    expect(await readPdf(strange, { limits: LIMITS })).toMatchObject({
      reason: 'scanned',
      detail: { zh: expect.stringContaining('提取不出文字') },
    });
  });

  test('limits have each their own sentence', async () => {
    const refusals = [
      await readPdf(pdf(page, page, page), { limits: { ...LIMITS, pages: 2 } }),
      await readPdf(pdf([...page, ...page]), { limits: { ...LIMITS, steps: 5 } }),
      await readPdf(pdf([box(9, 9, 99, 99), box(99, 9, 200, 99)]), { limits: { ...LIMITS, cells: 1 } }),
    ].map((reading) => ('reason' in reading ? [reading.reason, reading.detail?.en] : []));
    expect(refusals.map(([reason]) => reason)).toEqual(['too-large', 'too-large', 'too-large']);
    expect(new Set(refusals.map(([, detail]) => detail)).size).toBe(3);
  });

  test('what unpacks without end is refused before it is unpacked', async () => {
    const filled = zlibSync(new Uint8Array(3_000_000).fill(32));
    const write = (data: Uint8Array, filter: string) =>
      bytesOf(
        latin1(pdf(page)).replace(
          /4 0 obj/,
          () =>
            `9 0 obj\n<< /Length ${data.length} /Filter ${filter} >>\nstream\n${latin1(data)}\nendstream\nendobj\n4 0 obj`,
        ),
      );
    const limits = { ...LIMITS, unpacked: 2_000_000 };
    expect(await readPdf(write(filled, '/FlateDecode'), { limits })).toMatchObject({ reason: 'too-large' });
    expect(await readPdf(write(filled, '/FlateDecode'), { limits: LIMITS })).toHaveProperty('blocks');
    const twice = write(zlibSync(filled), '[/FlateDecode /FlateDecode]');
    expect(await readPdf(twice, { limits: LIMITS })).toMatchObject({ reason: 'too-large' });
  });

  test('a document that stops early says so', async () => {
    const whole = pdf(page);
    const cut = latin1(whole).replace(/startxref.*$/s, '');
    expect(await readPdf(whole, { limits: LIMITS })).toMatchObject({ cutShort: false });
    expect(await readPdf(bytesOf(cut), { limits: LIMITS })).toMatchObject({ cutShort: true });
  });
});
