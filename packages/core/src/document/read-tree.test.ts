import { parse5Adapter, parseHtml } from '@gouji/readers';
import { expect, test } from 'vitest';
import type { Block, Paragraph, TextLine } from './blocks.ts';
import { readTree } from './read-tree.ts';

function outline(html: string): string[] {
  return readTree(parseHtml(`<!doctype html>${html}`), parse5Adapter).map(line);
}

function line(block: Block): string {
  if (block.kind === 'table')
    return `table ${block.cells.map((cell) => `${cell.row},${cell.column}:${cell.image ? '[picture]' : cell.text}`).join(' ')}`;
  if (block.kind === 'meta') return `meta ${block.name}=${block.content}`;
  if (block.kind === 'link') return `link ${block.text} ${block.address}`;
  if (block.kind === 'heading') return `h${block.level} ${block.text}`;
  return `${block.kind} ${block.text}`;
}

test.each<[string, string, string[]]>([
  [
    'title and facts',
    '<title> 年报 \n 2022</title><meta name=PubDate content="2023-01-20">',
    ['title 年报 2022', 'meta PubDate=2023-01-20'],
  ],
  [
    'blocks and line breaks end a paragraph',
    '<div>一<p>二<br>三</div>四',
    ['paragraph 一', 'paragraph 二', 'paragraph 三', 'paragraph 四'],
  ],
  [
    'inline markup does not',
    '<p><span>政府</span><b>信息</b><a name=x>公开</a></p>',
    ['paragraph 政府信息公开'],
  ],
  ['a heading keeps its line breaks as spaces', '<h2>年度<br>报告</h2>后', ['h2 年度 报告', 'paragraph 后']],
  [
    'white space is folded, what prints nothing is left out',
    '<p> 信&nbsp;\u3000 息\u200b公\ufeff开\n</p>',
    ['paragraph 信 息公开'],
  ],
  ['radicals are read as ideographs', '<p>⼀、⾃然⼈ ⺠</p>', ['paragraph 一、自然人 民']],
  [
    'scripts, styles, templates and hidden elements are passed over',
    '<p>甲<script>乙</script><style>乙</style><template>乙</template><span hidden>乙</span><i style="color:red; DISPLAY : none">乙</i><select><option>乙</select>丙',
    ['paragraph 甲丙'],
  ],
  [
    'foreign elements are passed over',
    '<p>甲<svg><title>乙</title><text>乙</text></svg>丙',
    ['paragraph 甲丙'],
  ],
  [
    'a link and a picture follow their line',
    '<p>见<a href="a.pdf">附 件</a><img alt=图>。</p>',
    ['paragraph 见附 件。', 'link 附 件 a.pdf', 'image 图'],
  ],
  [
    'a file shown within the page is a link, another page is none',
    '<p>甲</p><embed src="a.pdf"><iframe src="/web/viewer.html?file=/f/b.pdf&page=1" title="文"></iframe><object data="c.doc">乙</object><iframe src="d.html"></iframe><embed src="e.swf">',
    ['paragraph 甲', 'link  a.pdf', 'link 文 /f/b.pdf', 'link  c.doc'],
  ],
  [
    'a table',
    '<table><caption>表</caption><tr><th>甲<td>1<tr><td>乙<td>2</table>',
    ['paragraph 表', 'table 0,0:甲 0,1:1 1,0:乙 1,1:2'],
  ],
  [
    'the foot comes last',
    '<table><tfoot><tr><td>丙<td>3</tfoot><tr><td>甲<td>1</table>',
    ['table 0,0:甲 0,1:1 1,0:丙 1,1:3'],
  ],
  [
    'hidden rows and cells are not there',
    '<table><tr><td>甲<td>1<tr hidden><td>x<td>9<tr style="display:none"><td>y<td>9<tr><td>乙<td hidden>8<td>2</table>',
    ['table 0,0:甲 0,1:1 1,0:乙 1,1:2'],
  ],
  [
    'a table around a table is layout',
    '<table><tr><td>文<table><tr><td>甲<td>1</table>后<td>旁</table>',
    ['paragraph 文', 'table 0,0:甲 0,1:1', 'paragraph 后', 'paragraph 旁'],
  ],
  ['a table of one cell is layout', '<table><tr><td><p>一<p>二</table>', ['paragraph 一', 'paragraph 二']],
  [
    'the mark of a footnote is no part of a value',
    '<table><tr><td>甲<td>5<sup>1</sup></table>',
    ['table 0,0:甲 0,1:5'],
  ],
  [
    'what is struck out is no part of a value',
    '<table><tr><td>甲<td><del>5</del>6<sub>1</sub></table>',
    ['table 0,0:甲 0,1:6'],
  ],
  [
    'what is struck out by its style',
    '<table><tr><td>甲<td><span style="text-decoration: line-through">5</span>6</table>',
    ['table 0,0:甲 0,1:6'],
  ],
  [
    'marks and what is struck out are no part of a sentence',
    '<p>收到<s>9</s>5<sup>[1]</sup>件<span style="text-decoration-line:line-through">，办结4件</span>。</p><del><p>旧</p></del>',
    ['paragraph 收到5件。'],
  ],
  ['words that are only set higher are', '<p>收到<sup>申请5件</sup>', ['paragraph 收到申请5件']],
  [
    'what is chosen in a cell is not read',
    '<table><tr><td>甲<td><select><option>5</select><td><textarea>6</textarea></table>',
    ['table 0,0:甲 0,1:[picture] 0,2:[picture]'],
  ],
  ['a mark that is all there is', '<table><tr><td>甲<td><sup>7</sup></table>', ['table 0,0:甲 0,1:7']],
  [
    'a form as it was filled in',
    '<table><tr><td>甲<td><input value=" 5 "><td><input type=hidden value=9></table>',
    ['table 0,0:甲 0,1:5 0,2:'],
  ],
  [
    'a line of preformatted text is a paragraph',
    '<pre>一、 甲\n\n  乙<b>丙</b>\r\n丁</pre>戊\n己',
    ['paragraph 一、 甲', 'paragraph 乙丙', 'paragraph 丁', 'paragraph 戊 己'],
  ],
  [
    'tabs stay in preformatted text, where they stood between cells',
    '<pre>规章\t\t 0 <b>件</b>\t\n一、\t甲\n\t一二三四五\n\t\n</pre>',
    ['paragraph 规章\t\t0件\t', 'paragraph 一、甲', 'paragraph 一二三四五'],
  ],
  [
    'words on several lines of a cell',
    '<table><tr><td>商<br>业<p>企</p>业<td>1</table>',
    ['table 0,0:商 业 企 业 0,1:1'],
  ],
])('%s', (_, html, expected) => {
  expect(outline(html)).toEqual(expected);
});

test('a line of preformatted text tells which part of its node it is', () => {
  const blocks = readTree(parseHtml('<pre>甲\n\n 乙\n<b>丙</b></pre>'), parse5Adapter);
  const origins = blocks.map((block) => (block as Paragraph).runs[0]!.origin as TextLine);
  const [first, second, third] = origins;
  expect([first?.start, first?.end, second?.start, second?.end]).toEqual([0, 1, 3, 5]);
  expect(second?.node).toBe(first?.node);
  expect(third).toMatchObject({ value: '丙' });
});

test('a run tells where its text came from', () => {
  const [block] = readTree(parseHtml('<p> 甲 <b> 乙</b>丙'), parse5Adapter);
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  const origins = block.runs.map(({ start, origin }) => [start, (origin as { value: string }).value]);
  expect([block.text, origins]).toEqual([
    '甲 乙丙',
    [
      [0, ' 甲 '],
      [2, ' 乙'],
      [3, '丙'],
    ],
  ]);
});

test('deep nesting needs no stack', () => {
  const depth = 30_000;
  const html = `${'<div>'.repeat(depth)}深${'</div>'.repeat(depth)}`;
  expect(outline(html)).toEqual(['paragraph 深']);
});

test('tables within tables within tables need no stack', () => {
  const blocks = outline('<table><tr><td>'.repeat(3_000));
  expect(blocks).toEqual([]);
});

test('many pieces of text in one paragraph need no copy of it each', () => {
  const block = readTree(parseHtml('<p>'.concat('<i>1 </i>'.repeat(200_000))), parse5Adapter)[0];
  expect(block?.kind === 'paragraph' && block.text.length).toBe(399_999);
});
