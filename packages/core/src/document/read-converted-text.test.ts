import { describe, expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { readText } from './read-text.ts';

const words = (text: string) =>
  readText(text).map((block: Block) => {
    if (block.kind === 'table') return block.cells.map(({ row, text: cell }) => `${row}:${cell}`).join(' ');
    return 'text' in block ? block.text : block.kind;
  });

describe('cells between pipes that are no table of Markdown stand between tabs', () => {
  test.each([
    ['no pipe in front', '规章 | 0 | 1 |\n文件 | 2 | 3 |', ['规章\t0\t1', '文件\t2\t3']],
    ['rows of many widths', '| 规章 | 0 | 1 |\n| 收费 | 24.5 |', ['规章\t0\t1', '收费\t24.5']],
    ['a cell a line', '规章 |\n0 |\n|\n0 |||\n', ['规章', '0', '0']],
    ['pipes on lines of their own', '|\n规章\n|\n0\n|', ['规章', '0']],
    [
      'a row that is broken off',
      '| 甲 | 乙 |\n|---|---|\n| 社会\n组织 | 1 |\n| 2 | 3 |',
      ['甲\t乙', '社会', '组织\t1', '2\t3'],
    ],
    ['AsciiDoc', '|===\n|规章 |0\n|===', ['规章\t0']],
    ['a bar in prose stays', '首页 | 公开', ['首页 | 公开']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('blank cells one a line keep their places where several pipes end the rows', () => {
    const row = ['予以公开 |', '1 |', '|', '|', '1 |||'];
    expect(words(Array(5).fill(row).flat().join('\n'))).toEqual(Array(5).fill('予以公开\t1\t\t\t1'));
  });
});

describe('tables of Markdown as converters fill them', () => {
  const ruled = (...rows: string[]) => [rows[0], '|---|---|---|', ...rows.slice(1)].join('\n');

  test.each([
    ['NaN for blanks', ruled('| 甲 | Unnamed: 1 | NaN |', '| 1 | nan | 2 |'), ['0:甲 1:1 1: 1:2']],
    [
      'places of rows and columns',
      ruled('|  | 0 | 1 | 2 |', '| 0 | 规章 | 5 | 6 |', '| 1 | 文件 | 7 | 8 |', '| 2 | 收费 | 9 | 9 |'),
      ['0:规章 0:5 0:6 1:文件 1:7 1:8 2:收费 2:9 2:9'],
    ],
    ['cells too many', ruled('| 甲 | 乙 | 丙 ||', '| 1 | 2 | 3 |||'), ['0:甲 0:乙 0:丙 1:1 1:2 1:3']],
    ['rules of Org', '| 甲 | 乙 |\n|---+---|\n| 1 | 2 |', ['0:甲 0:乙 1:1 1:2']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a picture in a cell is one', () => {
    const [table] = readText('| 甲 | 乙 |\n|---|---|\n| ![](a.png) | 2 |');
    expect(table).toMatchObject({
      cells: [{ image: false }, {}, { image: true, text: '' }, { image: false }],
    });
  });
});

describe('cells between commas', () => {
  const rows = (...own: string[]) => [...own, ...Array(5).fill('规章,0,0,0')].join('\n');

  test.each([
    ['with names over them', rows('信息内容,制发,废止,有效'), ['信息内容\t制发\t废止\t有效']],
    ['blanks at the end', rows('第一项,,,'), ['第一项']],
    ['in quotation marks', rows('"甲,""乙""",1,"1,234",3'), ['甲,"乙"\t1\t1,234\t3']],
    ['a cell on two lines', rows('"社会\n组织",1,2,3'), ['社会 组织\t1\t2\t3']],
    ['prose beside them', rows('今年,我们努力了,成效明显。', ''), ['今年,我们努力了,成效明显。']],
  ])('%s', (_, text, expected) => {
    expect(words(text).slice(0, expected.length)).toEqual(expected);
  });

  test('commas in prose are none', () => {
    expect(words('今年,收到3件,办结3件')).toEqual(['今年,收到3件,办结3件']);
  });
});

describe('marks that say how a line looks', () => {
  test.each([
    ['9116\\.36 \\-18 1\\.属于 \\_', '9116.36 -18 1.属于 _'],
    ['\\# 不是标题', '# 不是标题'],
    ['<span style="font-size:16pt">一、总体情况</span>', '一、总体情况'],
    ['<a id="_Toc1"></a># 标题', '标题'],
    ['<b>甲</b><!-- 1 -->乙<o:p></o:p>', '甲乙'],
    ['收到5<sup>1</sup>件[^2]', '收到5件'],
    ['a <b 和 3>2 &lt;b&gt;', 'a <b 和 3>2 <b>'],
    ['&ldquo;三安全&rdquo;&nbsp;&#160;&#x4E00;&nosuch;', '“三安全” 一&nosuch;'],
    ['[一、总体情况]{.underline}[](){#x}', '一、总体情况{#x}'],
    ['[网站](http://a.cn/b "c")', '网站'],
    ['__甲__ *乙* ***丙***', '甲 乙 丙'],
    ['3*4*5', '3*4*5'],
    ['- （一）主动公开', '（一）主动公开'],
    ['- 18 -', '- 18 -'],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  test.each(['---', '=====', '* * *', '------ ------', '::: {.center}', '```', '\\newpage', '[]{#anchor}'])(
    '%j is no line of the text',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  test('a lone picture', () => {
    expect(readText('![表三](a.png){width=3}')).toMatchObject([{ kind: 'image', text: '表三', origin: 1 }]);
    expect(readText('![](表三 (1).png)')).toMatchObject([{ kind: 'image', text: '' }]);
    expect(readText('![[表三.png]]')).toMatchObject([{ kind: 'image', text: '表三.png' }]);
    expect(readText(`![表三](data:image/png;base64,${'iVBO'.repeat(2_000)})`)).toMatchObject([
      { kind: 'image' },
    ]);
  });

  test('a break of HTML ends a line, but not in a row', () => {
    expect(words('甲<br>乙\n规章<br/>件数\t0')).toEqual(['甲', '乙', '规章 件数\t0']);
  });
});

describe('lines that were broken by their width', () => {
  const full = '政府信息公开工作平稳有序，各项制度不断完善'.slice(0, 20);
  const shapes = (text: string) =>
    readText(text).map((block) =>
      block.kind === 'paragraph' ? [block.full ?? false, block.apart ?? null] : [],
    );

  test('are as wide as each other; the last of a paragraph is not', () => {
    expect(shapes(`${full}\n${full}\n${full}\n${full}\n完。`)).toEqual([
      [true, null],
      [true, null],
      [true, null],
      [true, null],
      [false, null],
    ]);
  });

  test('an indent and a blank line begin a paragraph', () => {
    expect(shapes(`甲\n　　乙\n丙\n\n丁`).map(([, apart]) => apart)).toEqual([null, 'indent', null, 'blank']);
  });

  test('none is where each paragraph is a line', () => {
    expect(shapes('全年平稳，有序。\n收到申请，办结。').map(([isFull]) => isFull)).toEqual([false, false]);
  });
});

test('the time grows with the length, whatever the text', () => {
  const units = [
    '<a ',
    '![',
    '[a](',
    '&#',
    '\\',
    '"a\n',
    ',1',
    '甲|乙\n',
    '|\n',
    '*a',
    '_',
    '`',
    '1 |\n',
    '<!--',
    '"\t',
  ];
  for (const unit of units) expect(readText(unit.repeat(50_000)).length).toBeLessThanOrEqual(100_001);
});
