import { PLAIN, renderHtml, renderText, sampleReport } from '@gouji/testing';

/** Something of which a document may hold ever more, and where it stands. */
export interface Dimension {
  name: string;
  /** A document of about so many bytes of it. */
  make(size: number): string;
}

const report = sampleReport(1, { template: '2021' });
const PAGE = renderHtml(report, PLAIN);
const TEXT = renderText(report);

/** Each kind of content in section 一, inside a cell, and round the report. */
export function listDimensions(): Dimension[] {
  const inPage = Object.entries(CONTENT).flatMap(([name, write]) =>
    Object.entries(PLACES).map(([place, put]): Dimension => {
      return { name: `${name}, ${place}`, make: (size) => put(PAGE, repeat(write, size)) };
    }),
  );
  const inText = Object.entries(LINES).map(([name, write]): Dimension => {
    return { name: `${name}, in text`, make: (size) => putInText(repeat(write, size)) };
  });
  return [...inPage, ...inText];
}

type Write = (i: number) => string;

/** Pieces of markup and of prose. */
const CONTENT: Readonly<Record<string, Write>> = {
  paragraphs: (i) => `<p>推进政务公开工作第${i}段。</p>`,
  'paragraphs without end tags': () => '<p>推进政务公开工作',
  links: (i) => `<a href="/art/${i}.html">通知</a>`,
  'list items': (i) => `<li><a href="/art/${i}.html">关于印发方案的通知</a> 2023-01-0${i % 10}</li>`,
  'nested elements': () => '<div>',
  'nested spans': () => '<span>深',
  'nested lists': () => '<ul><li>层',
  tables: (i) => `<table><tr><td>项目</td><td>${i}</td></tr></table>`,
  'nested tables': () => '<table><tr><td>',
  'rows in one table': (i) => `<tr><td>第${i}项</td><td>${i}</td></tr>`,
  'cells in one row': (i) => `<td>${i}</td>`,
  'wide spans': () => '<table><tr><td colspan=1000>宽</td></tr></table>',
  'high spans': () => '<table><tr><td rowspan=60000>高</td></tr><tr><td>1</td></tr></table>',
  headings: (i) => `<h3>（${i % 10}）加强组织领导</h3>`,
  attributes: (i) => `<p data-a${i}="x" title="y">段</p>`,
  'inline styles': () => '<span style="font-size:16.0pt;font-family:仿宋">字</span>',
  comments: () => '<!-- 注释 -->',
  'conditional comments': () => '<!--[if gte mso 9]><xml></xml><![endif]-->',
  entities: () => '&nbsp;&amp;&#x4e00;',
  'line breaks': () => '收到申请3件<br>',
  images: () => '<img src="a.png" alt="图">',
  scripts: () => '<script>var a = "<p>";</script>',
  styles: () => '<style>p { margin: 0 }</style>',
  'unclosed brackets of markup': () => '<p <',
  digits: () => '1234567890',
  'numbers with units': (i) => `公开信息${i}条，`,
  commas: () => '，',
  'full stops': () => '。',
  brackets: () => '（',
  'pairs of brackets': () => '（一）',
  其中: (i) => `其中${i}件，`,
  dates: (i) => `2023年${1 + (i % 12)}月${1 + (i % 28)}日`,
  'spaces and breaks': () => ' \n\t',
  'full-width spaces': () => '　',
  'Chinese numerals': () => '一百二十三万四千五百六十七',
  percentages: (i) => `占${i % 100}.5%，`,
  'labels of the form': () => '<p>（一）予以公开</p>',
  'titles of sections': () => '<p>三、收到和处理政府信息公开申请情况</p>',
};

/** Where it stands in the page. */
const PLACES: Readonly<Record<string, (page: string, content: string) => string>> = {
  'in section 一': (page, content) => {
    const at = page.indexOf('>', page.indexOf('</', page.indexOf('总体情况'))) + 1;
    return `${page.slice(0, at)}<div>${content}</div>${page.slice(at)}`;
  },
  'in a cell': (page, content) => page.replace(/<td[^>]*>(?=\d)/, (cell) => cell + content),
  'round the report': (page, content) =>
    page.replace(/<body[^>]*>/, (body) => `${body}<div>${content}</div>`),
};

/** Lines of a text. */
const LINES: Readonly<Record<string, Write>> = {
  lines: (i) => `推进政务公开工作第${i}段。\n`,
  'empty lines': () => '\n',
  tabs: () => '\t',
  'tabbed numbers': (i) => `${i}\t`,
  pipes: () => '|',
  'rows of pipes': (i) => `| 第${i}项 | ${i} | 0 |\n`,
  'rules of pipes': () => '|---|---|\n',
  'a number a line': (i) => `${i % 100}\n`,
  'a label a line': () => '（一）予以公开\n',
  'one long line': () => '推进政务公开工作，收到申请3件，',
  'page numbers': (i) => `- ${i} -\n`,
  'Markdown headings': (i) => `# ${i}、组织领导\n`,
  'Markdown escapes': () => '\\-\\_\\.',
  'box drawing': () => '│──┼',
  'HTML tables in text': (i) => `<table><tr><td>${i}</td></tr></table>\n`,
};

function putInText(content: string): string {
  const at = TEXT.indexOf('\n', TEXT.indexOf('总体情况')) + 1;
  return `${TEXT.slice(0, at)}${content}\n${TEXT.slice(at)}`;
}

function repeat(write: Write, size: number): string {
  const pieces: string[] = [];
  for (let left = size, i = 0; left > 0; i += 1) {
    const piece = write(i);
    pieces.push(piece);
    left -= Buffer.byteLength(piece);
  }
  return pieces.join('');
}
