import { describe, expect, test } from 'vitest';
import type { Block } from '../document/blocks.ts';
import { readText } from '../document/read-text.ts';
import { hasOfficialWords, readSections } from './sections.ts';

const TABLE: Block = { kind: 'table', rows: 0, columns: 0, cells: [], origin: null };

function read(...lines: (string | Block)[]) {
  const blocks = lines.flatMap((line) => (typeof line === 'string' ? readText(line) : [line]));
  const { preamble, sections } = readSections(blocks);
  return {
    preamble: preamble.map(({ text }) => text),
    sections: sections.map(({ number, official, title, prose }) => [
      number,
      official,
      title,
      ...prose.map(({ text }) => text),
    ]),
  };
}

const titles = (...lines: (string | Block)[]) => read(...lines).sections.map(([, , title]) => title);

const SIX = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

test('prose stands under its section, before the first in the preamble', () => {
  const { preamble, sections } = read(
    '按规定编制本报告。',
    SIX[0]!,
    '全年工作平稳。',
    SIX[1]!,
    TABLE,
    SIX[5]!,
    '无。',
  );
  expect(preamble).toEqual(['按规定编制本报告。']);
  expect(sections).toEqual([
    [1, 1, SIX[0], '全年工作平稳。'],
    [2, 2, SIX[1]],
    [6, 6, SIX[5], '无。'],
  ]);
});

describe('titles that are worded or numbered otherwise', () => {
  test.each([
    ['一、工作情况概述', 1, 1],
    ['五、存在困难及改进措施', 5, 5],
    ['六、存在的主要问题和改进措施', 6, 5],
    ['五、保密审查及监督检查工作', 5, null],
    ['、其他需要报告的事项', null, 6],
    ['其他需要报告的事项', null, 6],
    ['六、\t其他需要报告的事项', 6, 6],
    ['第六部分 其他需要报告的事项', 6, 6],
    ['六. 其他需要报告的事项。', 6, 6],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 4, 4],
    ['五、政府信息公开工作存在的主要问题及改进情况', 5, 5],
  ])('%s', (title, number, official) => {
    const before = SIX.slice(0, (official ?? number)! - 1);
    const last = read(...before, title, '已说明。').sections.at(-1)!;
    expect(last.slice(0, 2)).toEqual([number, official]);
    expect(last.slice(3)).toEqual(['已说明。']);
  });
});

test('the words of a title decide whether they are the official ones', () => {
  const [exact, other] = readSections(readText(`${SIX[0]}\n内容。\n二、公开情况\n内容。`)).sections;
  expect([hasOfficialWords(exact!), hasOfficialWords(other!)]).toEqual([true, false]);
});

test('official words win over words that mean the same', () => {
  const { sections } = read(...SIX.slice(0, 5), '六、面临的困难和不足', '内容。');
  expect(sections.slice(4).map(([number, official]) => [number, official])).toEqual([
    [5, 5],
    [6, null],
  ]);
});

test('a title and its text in one paragraph are parted, and each keeps its place', () => {
  const text = '六、其他需要报告的事项：本年度没有收取信息处理费。';
  const block: Block = {
    kind: 'paragraph',
    text,
    runs: [
      { start: 0, origin: 'a' },
      { start: 12, origin: 'b' },
    ],
  };
  const [section] = readSections([block]).sections;
  expect(section).toMatchObject({ number: 6, title: '六、其他需要报告的事项' });
  const [prose] = section!.prose;
  expect(prose!.text).toBe('本年度没有收取信息处理费。');
  expect(prose!.runs).toEqual([{ start: 0, origin: 'b' }]);
});

test('a title that is broken over two lines is one', () => {
  expect(titles('三、收到和处理政府信息公开', '申请情况', TABLE)).toEqual([
    '三、收到和处理政府信息公开申请情况',
  ]);
});

describe('titles that stand otherwise', () => {
  test.each([
    ['in brackets', ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）']],
    ['in digits', ['1.', '2.', '3.', '4.', '5.', '6.']],
    ['without numerals', ['', '', '', '', '', '']],
  ])('numbered %s', (_, numerals) => {
    const lines = SIX.flatMap((title, i) => [numerals[i] + title.slice(2), '内容。']);
    const { sections } = read(...lines);
    expect(sections.map(([number, official]) => [number, official])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [numerals[0] === '' ? null : number, number]),
    );
    expect(readSections(readText(lines.join('\n'))).sections.every(hasOfficialWords)).toBe(true);
  });

  test.each([
    ['（1）', '（2）', '（3）', '（4）', '（5）', '（6）'],
    ['①', '②', '③', '④', '⑤', '⑥'],
    ['Ⅰ、', 'Ⅱ、', 'Ⅲ、', 'Ⅳ、', 'Ⅴ、', 'Ⅵ、'],
    ['第一章 ', '第二章 ', '第三章 ', '第四章 ', '第五章 ', '第六章 '],
  ])('numbered %s, which no form knows', (...marks) => {
    const lines = SIX.flatMap((title, i) => [marks[i]! + title.slice(2), '内容。']);
    expect(read(...lines).sections.map(([, official]) => official)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('one of them numbered otherwise than its neighbours, where it belongs', () => {
    const five = SIX.slice(0, 5).flatMap((title) => [title, '内容。']);
    for (const title of ['（六）其他需要报告的事项', '6、其他需要报告的事项']) {
      expect(titles(...five, title, '无。')).toEqual([...SIX.slice(0, 5), title]);
    }
    const inner = [SIX[0]!, '（三）收到和处理政府信息公开申请情况', '内容。', SIX[1]!, '内容。', SIX[3]!];
    expect(titles(...inner)).toEqual([SIX[0], SIX[1], SIX[3]]);
  });

  test('in the first row of their table', () => {
    const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 8, image: false, origin: 'td' };
    const table: Block = { ...TABLE, rows: 1, columns: 8, cells: [{ ...cell, text: SIX[2]! }] };
    const around = [SIX[0]!, '内容。', SIX[1]!, TABLE, table, SIX[3]!, TABLE];
    expect(titles(...around)).toEqual(SIX.slice(0, 4));
    expect(titles(SIX[2]!, table)).toEqual([SIX[2]]);
  });
});

test('a section knows of the tables and pictures under it, the last one only of tables', () => {
  const picture: Block = { kind: 'image', text: '', origin: null };
  const blocks = [...readText(SIX[3]!), TABLE, ...readText(SIX[4]!), picture, ...readText(SIX[5]!), picture];
  expect(readSections(blocks).sections.map(({ illustrated }) => illustrated)).toEqual([true, true, false]);
});

describe('what opens no section', () => {
  test('rows of table three that are numbered as sections are', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量\t\t1\t0\t0\t0\t0\t0\t1',
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
    ];
    expect(titles(...SIX.slice(0, 3), ...rows, ...SIX.slice(3))).toEqual(SIX);
    expect(read(...SIX.slice(0, 3), ...rows).sections.at(-1)).toEqual([3, 3, SIX[2]]);
  });

  test('an enumeration inside a section', () => {
    const inner = [
      '一、存在的问题',
      '公开不及时。',
      '二、改进措施',
      '加强培训。',
      '三、下一步打算',
      '持续改进。',
    ];
    expect(titles(...SIX.slice(0, 5), ...inner, SIX[5]!)).toEqual(SIX);
    const many = ['一', '二', '三', '四', '五', '六'].map((numeral) => `${numeral}、加强第${numeral}项工作`);
    expect(titles(...SIX.slice(0, 5), ...many, SIX[5]!, '无。')).toEqual(SIX);
  });

  test('an enumeration inside 一 whose words mean sections', () => {
    const inner = [
      '一、主动公开情况',
      '公开及时。',
      '二、依申请公开情况',
      '渠道畅通。',
      '三、平台建设',
      '便于查找。',
    ];
    expect(titles(SIX[0]!, '工作平稳。', ...inner, ...SIX.slice(1))).toEqual(SIX);
  });

  test('a numbered sentence, or a heading of the second level with official words', () => {
    expect(
      titles(SIX[0]!, '（一）主动公开政府信息情况。', '二、我局完善制度。工作取得进展。', SIX[1]!),
    ).toEqual(SIX.slice(0, 2));
  });

  test('a table of contents in one paragraph, or in the links of the page', () => {
    expect(titles(SIX.join(' '), ...SIX.flatMap((title) => [title, '内容。']))).toEqual(SIX);
    const links = SIX.map((title) => title.slice(2));
    expect(titles(...SIX.flatMap((title) => [title, '内容。']), ...links)).toEqual(SIX);
    expect(titles(...links, '某县年报', ...SIX.flatMap((title) => [title, '内容。']))).toEqual(SIX);
  });

  test('a table of contents', () => {
    const body = SIX.flatMap((title) => [title, '内容。']);
    expect(titles('目录', ...SIX, ...body)).toEqual(SIX);
    expect(titles('目录', ...SIX, '按规定编制本报告。', ...body)).toEqual(SIX);
    expect(titles('目录', ...SIX.map((title, i) => `${title}……………… ${i + 1}`), '前言。', ...body)).toEqual(
      SIX,
    );
  });
});

test('a table of contents with the numbers of pages', () => {
  const contents = SIX.map((title, i) => `${title}${'.'.repeat(30)} ${i + 1}`);
  const { sections } = read('目录', ...contents, ...SIX.flatMap((title) => [title, '内容。']));
  expect(sections.map(([number, , , ...prose]) => [number, prose])).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => [number, ['内容。']]),
  );
});

describe('a second report on the page', () => {
  const report = (year: number) => [
    `云岭省人民政府${year}年政府信息公开工作年度报告`,
    ...SIX.flatMap((title) => [title, `${year}年的内容。`]),
  ];

  test.each([
    ['the same again', [...report(2023), ...report(2023)]],
    ['of the year before', [...report(2023), ...report(2022)]],
    [
      'under one title and a table of contents',
      [...report(2023).slice(0, 1), ...SIX, ...report(2023).slice(1), ...report(2022).slice(1)],
    ],
  ])('%s', (_, lines) => {
    const { sections } = read(...lines);
    expect(sections.map(([number, , , ...prose]) => [number, prose])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, ['2023年的内容。']]),
    );
  });

  test('whose first section has a title of its own', () => {
    const own = report(2023).map((line) => (line === SIX[0] ? '一、工作概述' : line));
    const { sections } = read(...own, ...own.slice(1));
    expect(sections.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections.at(-1)?.slice(3)).toEqual(['2023年的内容。']);
  });

  test('a table of contents with entries of two levels is none', () => {
    const contents = SIX.flatMap((title) => [title, '（一）工作开展情况', '（二）其他']);
    expect(titles(...contents, ...report(2023).slice(1)).slice(-6)).toEqual(SIX);
  });

  test('a section that comes again is none', () => {
    const { sections } = read(...SIX.flatMap((title) => [title, '内容。']), SIX[2]!, '补充。');
    expect(sections.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 3]);
  });
});

describe('what is no prose', () => {
  test('figures, labels and scraps of labels in flattened tables, page numbers', () => {
    const lines = ['信息内容', '本年制发件数', '规章', '0', '0 ', '结果', '维持', '3', '- 4 -', '第 2 页'];
    expect(read(SIX[0]!, '有内容。', ...lines).sections).toEqual([[1, 1, SIX[0], '有内容。']]);
  });

  test.each([
    '结转下年度继续办理3件。',
    '本年新收政府信息公开申请9件，上年结转政府信息公开申请1件',
    '本年新收政府信息公开申请9件',
  ])('but a sentence that begins as a label is prose: %s', (line) => {
    expect(read(SIX[2]!, line).sections).toEqual([[3, 3, SIX[2], line]]);
  });

  test.each([
    '四、结转下年度继续办理 3 0 0 0 0 0 3',
    '结转下年度继续办理 1，003 0 0 0 0 0 1，003',
    '结转下年度继续办理 3件 0件 3件',
  ])('and a row is none: %s', (line) => {
    expect(read(SIX[2]!, '有内容。', line).sections).toEqual([[3, 3, SIX[2], '有内容。']]);
  });

  test('what the page adds after the last section', () => {
    const page = ['扫一扫在手机打开当前页', '网站导航', '某某助手很高兴为您服务'];
    expect(read(SIX[5]!, '无。', ...page).sections).toEqual([[6, 6, SIX[5], '无。']]);
    expect(read(SIX[5]!, ...page).sections).toEqual([[6, 6, SIX[5]]]);
  });

  test('links under the last section', () => {
    const link: Block = { kind: 'link', text: '某县2021年年报', address: '/a.html', origin: null };
    expect(read(SIX[5]!, '无。', '某县2021年年报', link).sections).toEqual([[6, 6, SIX[5], '无。']]);
  });

  test('what a reader of tables has claimed', () => {
    const blocks = readText(`${SIX[0]}\n内容。\n备注：本行属于表格。`);
    const { sections } = readSections(blocks, (block) => block === blocks[2]);
    expect(sections[0]!.prose.map(({ text }) => text)).toEqual(['内容。']);
  });
});

test('every paragraph of prose is in the result once, whatever the order of the lines', () => {
  const lines = ['甲段。', SIX[3]!, '乙段。', SIX[1]!, '丙段。', SIX[0]!, '丁段。'];
  const { preamble, sections } = read(...lines);
  const prose = [...preamble, ...sections.flatMap(([, , , ...texts]) => texts)];
  expect(prose.sort()).toEqual(['丁段。', '丙段。', '乙段。', '甲段。'].sort());
});
