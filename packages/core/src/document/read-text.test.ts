import { describe, expect, test } from 'vitest';
import type { Block, Table } from './blocks.ts';
import { readText } from './read-text.ts';

const words = (blocks: readonly Block[]) =>
  blocks.map((block) => ('text' in block ? block.text : block.kind));

describe('a line is a paragraph', () => {
  test.each([
    ['一、总体情况\n\n全年平稳。', ['一、总体情况', '全年平稳。']],
    ['甲\r\n乙\r丙', ['甲', '乙', '丙']],
    ['甲\f乙', ['甲', '乙']],
    ['\uFEFF甲 \u3000 乙\u00A0丙\u200B丁', ['甲 乙 丙丁']],
    ['⾏政许可\t⼀', ['行政许可\t一']],
    [' 规章 \t 0 \t0\t ', ['规章\t0\t0\t']],
    ['\t\t\t0\t1', ['\t\t\t0\t1']],
    ['\t\t\t', []],
    ['\t7', ['\t7']],
    ['\t今年的工作平稳。', ['今年的工作平稳。']],
    ['一、\t总体情况', ['一、总体情况']],
    ['1.\t属于国家秘密\t0', ['1.属于国家秘密\t0']],
    ['5.\t0\t1', ['5.\t0\t1']],
    ['**一是**加强培训，**二是', ['一是加强培训，**二是']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(readText(text))).toEqual(expected);
  });

  test('its origin is the number of the line', () => {
    const origins = readText('甲\r\n\r\n乙\f丙\n\t丁\t').map((block) => 'runs' in block && block.runs);
    expect(origins).toEqual([1, 3, 3, 4].map((origin) => [{ start: 0, origin }]));
  });
});

describe('the numbers at the foot of pages are left out', () => {
  test.each([
    ['on every page', '甲\n1\n\f乙\n\n   2\n\n\f丙\n3\n\f', ['甲', '乙', '丙']],
    ['not on the first', '甲\f乙\r\n- 2 -\r\n\f丙\r\n- 3 -\r\n\f丁\r\n- 4 -', ['甲', '乙', '丙', '丁']],
    ['not on the last', '甲\n·1·\f乙\n·2·\f丙\n·3·\f丁', ['甲', '乙', '丙', '丁']],
    ['values at the ends of pages', '甲\n0\f0\n0\f5\n0\f', ['甲', '0', '0', '0', '5', '0']],
    ['two that follow each other', '甲\n1\f乙\n2\f', ['甲', '1', '乙', '2']],
    ['a page between without one', '1\f2\f甲\f4\f', ['1', '2', '甲', '4']],
    ['a line of values', '0\t1\f0\t2\f0\t3\f', ['0\t1', '0\t2', '0\t3']],
  ])('%s', (_, text, expected) => {
    expect(words(readText(text))).toEqual(expected);
  });

  test('and the lines keep their numbers', () => {
    const origins = readText('甲\n1\n\f乙\n2\n\f丙\n3').map(
      (block) => 'runs' in block && block.runs[0]!.origin,
    );
    expect(origins).toEqual([1, 3, 5]);
  });
});

describe('a drawn table is its cells between tabs', () => {
  test.each([
    ['┌──┬──┐\n│规章│ 0│\n├──┼──┤\n│许可│  │\n└──┴──┘', ['规章\t0', '许可\t']],
    ['║甲║乙║\n╠══╬══╣', ['甲\t乙']],
    [
      '+----+---+\n| 规章 | 0 |\n+====+===+\n| 许可 | 7 |\n|    +---+\n|    | 8 |\n+----+---+\n后文',
      ['规章\t0', '许可\t7', '\t8', '后文'],
    ],
    ['+ 加强培训 | 管理', ['+ 加强培训 | 管理']],
  ])('%j', (text, expected) => {
    expect(words(readText(text))).toEqual(expected);
  });
});

describe('Markdown', () => {
  test.each([
    ['# 年度报告', [{ level: 1, text: '年度报告' }]],
    ['### **三、收到** ###', [{ level: 3, text: '三、收到' }]],
    ['#五 不是标题', [{ text: '#五 不是标题' }]],
    ['####### 七', [{ text: '####### 七' }]],
  ])('heading %j', (text, expected) => {
    expect(readText(text)).toMatchObject(expected);
  });

  const grid = ({ cells }: Table) =>
    cells.map(({ row, column, columnSpan, text }) => [row, column, columnSpan, text]);

  test('a table under a rule, its merged header cells blank', () => {
    const text =
      '前文\n\n| 行政复议 | | 诉讼 |\n|---|:-:|--:|\n| 维持 | 纠正 | 总计 |\n| 1 | | 3 | 4 |\n\n后文';
    const [before, table, after] = readText(text);
    expect([before, after]).toMatchObject([{ text: '前文' }, { text: '后文' }]);
    expect(table).toMatchObject({ kind: 'table', rows: 3, columns: 4, origin: 3 });
    expect(grid(table as Table)).toEqual([
      [0, 0, 2, '行政复议'],
      [0, 2, 1, '诉讼'],
      [1, 0, 1, '维持'],
      [1, 1, 1, '纠正'],
      [1, 2, 1, '总计'],
      [2, 0, 1, '1'],
      [2, 1, 1, ''],
      [2, 2, 1, '3'],
      [2, 3, 1, '4'],
    ]);
    expect((table as Table).cells.at(-1)!.origin).toBe(6);
  });

  test('in the header a blank cell may also belong to the one above it', () => {
    const [table] = readText('| 法人 | | 总计 |\n|---|---|---|\n| 企业 | 其他 | |\n| 1 | 2 | 3 |');
    expect(grid(table as Table).slice(0, 5)).toEqual([
      [0, 0, 2, '法人'],
      [0, 2, 1, '总计'],
      [1, 0, 1, '企业'],
      [1, 1, 1, '其他'],
      [1, 2, 1, ''],
    ]);
  });

  test.each([
    ['ruled, without outer pipes', '规章 | 0\n--- | ---\n文件 | 3', 1],
    ['without a rule, of one width', '| 规章 | 0 |\n| 文件 | 3 |', 1],
    ['without a rule, of two widths', '| 规章 | 0 |\n| 文件 | 3 | 4 |', 0],
    ['a bar in prose', '甲|乙\n丙|丁', 0],
    ['a rule alone', '|---|---|\n文字', 0],
  ])('%s', (_, text, tables) => {
    expect(readText(text).filter(({ kind }) => kind === 'table')).toHaveLength(tables);
  });

  test('a row of hyphens under the rule holds values', () => {
    const [table] = readText('| 维持 | 总计 |\n| - | - |\n| - | - |\n| --- | --- |');
    expect(grid(table as Table).map(([row, , , text]) => [row, text])).toEqual([
      [0, '维持'],
      [0, '总计'],
      [1, '-'],
      [1, '-'],
    ]);
  });

  test('the marks of what was quoted are not of its lines', () => {
    expect(words(readText('> # 年报\n> > 一、甲\n>\n>规章\t0\n5>3'))).toEqual([
      '年报',
      '一、甲',
      '规章\t0',
      '5>3',
    ]);
  });

  test('without pipes at the ends of its lines, a blank cell at an end is a cell', () => {
    const [table] = readText('行 | 甲 | 乙\n--- | --- | ---\n | 1 | 2 |\n规章 | 3 |');
    const cells = (table as Table).cells.map(({ row, column, text }) => `${row},${column}:${text}`);
    expect(cells).toEqual([
      '0,0:行',
      '0,1:甲',
      '0,2:乙',
      '1,0:',
      '1,1:1',
      '1,2:2',
      '2,0:规章',
      '2,1:3',
      '2,2:',
    ]);
  });

  test.each([
    '| 行 | 甲 |\n---|---\n| 规章 | 1 |',
    '| 行 | 甲\n---|---\n| 规章 | 1',
    '行 | 甲 |\n--- | --- |\n规章 | 1 |',
    '行 | 甲\n| --- | --- |\n规章 | 1',
    '行 | 甲\n| --- | ---\n规章 | 1 |',
  ])('pipes at the ends of some lines make no cells: %j', (text) => {
    const [table] = readText(text);
    expect((table as Table).cells.map((cell) => `${cell.column}:${cell.text}`)).toEqual([
      '0:行',
      '1:甲',
      '0:规章',
      '1:1',
    ]);
  });

  test('an escaped bar and a break stay in their cell', () => {
    const [table] = readText('| a\\|b | c<br>d |\n|---|---|\n| **1** | 2 |');
    expect((table as Table).cells.map(({ text }) => text)).toEqual(['a|b', 'c d', '1', '2']);
  });
});

test('the time grows with the length, whatever the text', () => {
  for (const unit of ['**', '|', '\t', '| a ', '# ', '一、\t', ' -|', '\\|']) {
    const blocks = readText(unit.repeat(200_000));
    expect(blocks.length).toBeLessThanOrEqual(200_000);
  }
});
