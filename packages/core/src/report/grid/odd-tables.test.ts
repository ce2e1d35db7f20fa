import { parse5Adapter, parseHtml } from '@gouji/readers';
import { baseReport, PLAIN, renderHtml } from '@gouji/testing';
import { expect, test } from 'vitest';
import { checkReport } from '../../check.ts';
import { readTree } from '../../document/read-tree.ts';
import type { ReportResult } from '../../schema.ts';

const base = baseReport();
const page = renderHtml(base, PLAIN);

/** The result of the base report's page after a change of its markup that must have taken place. */
function checkChanged(change: (html: string) => string): ReportResult {
  const html = change(page);
  expect(html).not.toBe(page);
  return checkReport(readTree(parseHtml(html), parse5Adapter), { source: 'odd.html' });
}

function states(result: ReportResult, prefix: string): string[] {
  const cells = Object.entries(result.report!.cells).filter(([id]) => id.startsWith(prefix));
  return [...new Set(cells.map(([, cell]) => cell.state))];
}

function expectAllRead(result: ReportResult): void {
  const values = Object.fromEntries(
    Object.entries(result.report!.cells).map(([id, { value }]) => [id, value]),
  );
  expect(values).toEqual(base.cells);
  expect(result.summary.error).toBe(0);
  expect(
    result.findings
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('table/') && rule !== 'table/label'),
  ).toEqual([]);
}

const TABLE_3 = /<table(?:(?!<\/table>)[\s\S])*?申请人情况[\s\S]*?<\/table>/;
const TABLE_4 = /<table(?![\s\S]*<table)[\s\S]*?<\/table>/;
const SEVEN_NINES = [9, 9, 9, 9, 9, 9, 9];
const ONE_TO_FIVE = [1, 2, 3, 4, 5];

const KINDS = [
  ['reconsideration', '行政复议'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigationAfterReview', '复议后起诉'],
] as const;
const CASES = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
  ['total', '总计'],
] as const;

const line = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

function eachRow(table: string, change: (tr: string, i: number) => string): string {
  let i = -1;
  return table.replace(/<tr>.*?<\/tr>/g, (tr) => {
    i += 1;
    return change(tr, i);
  });
}

const row = (label: string) => new RegExp(`<tr>(?:(?!</tr>)[\\s\\S])*?${label}[\\s\\S]*?</tr>`);

test.each<[string, (html: string) => string]>([
  [
    'a label that spans too few columns',
    (html) => html.replace('<td colspan="3">四、结转', '<td colspan="2">四、结转'),
  ],
  [
    'a label that spans too many columns',
    (html) => html.replace('<td colspan="3">一、本年新收', '<td colspan="4">一、本年新收'),
  ],
  [
    'an empty cell at the end of a row',
    (html) => html.replace(row('属于国家秘密'), (tr) => tr.replace('</tr>', '<td></td></tr>')),
  ],
  [
    'an empty cell at the end of table four',
    (html) =>
      html.replace(
        /(<td>\d+<\/td>)<\/tr>\n?<\/tbody><\/table>(?![\s\S]*<table)/,
        '$1<td></td></tr></tbody></table>',
      ),
  ],
  [
    'a column of remarks',
    (html) =>
      html.replace(
        '<td colspan="7">申请人情况</td>',
        '<td colspan="7">申请人情况</td><td rowspan="3">备注</td>',
      ),
  ],
  [
    'group and label in one cell',
    (html) => html.replace('<td colspan="2">（一）予以公开', '<td colspan="2">三、（一）予以公开'),
  ],
  [
    'the label of a group that reaches a row too far',
    (html) => html.replace('<td rowspan="8">（三）', '<td rowspan="9">（三）'),
  ],
  [
    'the label of all results that ends rows too soon',
    (html) => html.replace('<td rowspan="22">', '<td rowspan="19">'),
  ],
  [
    'the articles in a column of their own',
    (html) =>
      html
        .replace(/<tr><td colspan="4">第二十条第（[^<]*<\/td><\/tr>\n/g, '')
        .replaceAll('<td>信息内容', '<td>条款</td><td>信息内容')
        .replace('<td>规章', '<td rowspan="2">第二十条第（一）项</td><td>规章')
        .replace('<td>行政许可', '<td>第二十条第（五）项</td><td>行政许可')
        .replace('<td>行政处罚', '<td rowspan="2">第二十条第（六）项</td><td>行政处罚')
        .replace('<td>行政事业性', '<td>第二十条第（八）项</td><td>行政事业性'),
  ],
  [
    'a column of remarks in table two',
    (html) =>
      html
        .replace('<td>现行有效件数</td>', '<td>现行有效件数</td><td>备注</td>')
        .replace(row('行政规范性文件'), (tr) => tr.replace('</tr>', '<td>含修订2件</td></tr>')),
  ],
  [
    'a kind of case without its name',
    (html) => html.replace('<td colspan="5">未经复议直接起诉', '<td colspan="5">'),
  ],
  [
    'a header that spans too few columns',
    (html) => html.replace('<td colspan="7">申请人情况</td>', '<td colspan="6">申请人情况</td>'),
  ],
  [
    'a name without its rowspan in the header of table three',
    (html) => html.replace('<td rowspan="2">自然人', '<td>自然人'),
  ],
  [
    'a name without its rowspan in the header of table four',
    (html) => html.replace(/<td rowspan="2">总计<\/td>(?![\s\S]*<td rowspan="2">总计)/, '<td>总计</td>'),
  ],
  [
    'a kind without its colspan in the header of table four',
    (html) => html.replace('<td colspan="5">未经复议直接起诉', '<td>未经复议直接起诉'),
  ],
  ['all three tables in one', (html) => html.replace(/<\/tbody><\/table>[\s\S]*?<table[^>]*><tbody>/g, '')],
  [
    'a running number before each label',
    (html) =>
      html.replace(TABLE_3, (table) => {
        return eachRow(table, (tr, i) =>
          tr.replace('<tr>', ['<tr><td rowspan="3">序号</td>', '<tr>', '<tr>'][i] ?? `<tr><td>${i - 2}</td>`),
        );
      }),
  ],
  [
    'a running number after each label',
    (html) =>
      html.replace(TABLE_3, (table) => {
        const head = '<td rowspan="3">行次</td><td colspan="7">申请人';
        return eachRow(table.replace('<td colspan="7">申请人', head), (tr, i) => {
          return i < 3
            ? tr
            : tr.replace(/(?:<td>\d+<\/td>){7}<\/tr>/, (values) => `<td>${i - 2}</td>${values}`);
        });
      }),
  ],
  [
    'shares after the totals',
    (html) =>
      html.replace(TABLE_3, (table) => {
        return table
          .replace('<td rowspan="2">总计</td>', '<td rowspan="2">总计</td><td rowspan="2">占比</td>')
          .replaceAll(/(<td>\d+<\/td>)<\/tr>/g, '$1<td>12%</td></tr>');
      }),
  ],
  [
    'a subtotal of the organisations',
    (html) =>
      html.replace(TABLE_3, (table) => {
        return table
          .replace('<td colspan="5">法人', '<td colspan="6">法人')
          .replace('<td>其他</td></tr>', '<td>其他</td><td>小计</td></tr>')
          .replaceAll(/(<td>\d+<\/td>)<\/tr>/g, '<td>7</td>$1</tr>');
      }),
  ],
  [
    'a subtotal before the total',
    (html) =>
      html.replace(/<tr><td rowspan="3">（六）/, (group) => `${line(['小计', ...SEVEN_NINES])}${group}`),
  ],
  [
    'a row that sums up first',
    (html) =>
      html.replace(/<tr><td colspan="3">一、/, (first) => `${line(['合计', ...SEVEN_NINES])}${first}`),
  ],
  [
    'a summary of two years first',
    (html) =>
      html.replace(TABLE_3, (table) => {
        const labels = ['本年新收政府信息公开申请数量', '上年结转政府信息公开申请数量', '结转下年度继续办理'];
        const summary = labels.map((label) => line([label, 9, 8, 1, 12]));
        return `<table>${line(['项目', '2022', '2021', '增减', '位次'])}${summary.join('')}</table>${table}`;
      }),
  ],
  [
    'labels with a translation',
    (html) => html.replaceAll(/(?<=<td[^>]*>)((?:\d\.)?\p{L}[^<]*|（[^<]*)(?=<\/td>)/gu, '$1<br>In English'),
  ],
  [
    'table three with rows for columns',
    (html) =>
      html.replace(TABLE_3, (table) => {
        const rows = [...table.matchAll(/<tr>.*?<\/tr>/g)].slice(3).map(([tr]) => {
          return [...tr.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text!).slice(-8);
        });
        const names = [
          '申请人',
          '自然人',
          '商业企业',
          '科研机构',
          '社会公益组织',
          '法律服务机构',
          '其他',
          '总计',
        ];
        return `<table>${names.map((name, i) => line([name, ...rows.map((row) => row[i]!)])).join('')}</table>`;
      }),
  ],
  [
    'table four as a list',
    (html) =>
      html.replace(
        TABLE_4,
        `<table>${KINDS.map(([id, kind]) => CASES.map(([column, name], i) => `<tr>${i > 0 ? '' : `<td rowspan="5">${kind}</td>`}<td>${name}</td><td>${base.cells[`review.${id}.${column}`]}</td></tr>`).join('')).join('')}</table>`,
      ),
  ],
  [
    'table four with a column a kind of case',
    (html) =>
      html.replace(
        TABLE_4,
        `<table>${line(['', ...KINDS.map(([, kind]) => kind)])}${CASES.map(([column, name]) => line([name, ...KINDS.map(([id]) => base.cells[`review.${id}.${column}`]!)])).join('')}</table>`,
      ),
  ],
  [
    'table four as three tables that name their kind in their first row',
    (html) =>
      html.replace(
        TABLE_4,
        KINDS.map(([id, kind], i) => {
          const title = `<tr><td colspan="5">${i > 0 ? `行政诉讼（${kind}）` : kind}</td></tr>`;
          return `<table>${title}${line(CASES.map(([, name]) => name))}${line(CASES.map(([column]) => base.cells[`review.${id}.${column}`]!))}</table>`;
        }).join(''),
      ),
  ],
  ['an empty column before all', (html) => html.replaceAll('<tr>', '<tr><td></td>')],
  [
    'a label before the values of table four',
    (html) =>
      html
        .replace('<td colspan="5">行政复议', '<td rowspan="3">类别</td><td colspan="5">行政复议')
        .replace(/<tr>(?=(?:<td>\d+<\/td>){15})/, '<tr><td>件数</td>'),
  ],
  [
    'numbers of the columns in table four',
    (html) =>
      html.replace(
        /<tr>(?=(?:<td>\d+<\/td>){15})/,
        `${line(Array.from({ length: 15 }, (_, i) => i + 1))}<tr>`,
      ),
  ],
  [
    'numbers of the columns in table four, each in a circle',
    (html) =>
      html.replace(
        /<tr>(?=(?:<td>\d+<\/td>){15})/,
        `${line(Array.from({ length: 15 }, (_, i) => String.fromCharCode(0x2460 + i)))}<tr>`,
      ),
  ],
  [
    'a running number before each row of table two',
    (html) =>
      html
        .replaceAll('<td>信息内容', '<td>序号</td><td>信息内容')
        .replaceAll(/<tr><td>(规章|行政)/g, '<tr><td>1</td><td>$1'),
  ],
  [
    'fees in yuan, by the name of their column',
    (html) => html.replace('单位：万元', '单位：元').replace('>406.82<', '>4068200<'),
  ],
  [
    'a label at odds with the form by a word',
    (html) => html.replace('3.危及“三安全一稳定”', '3.公开后危及“三安全一稳定”的'),
  ],
])('%s: every cell is read', (_, change) => {
  const result = checkChanged(change);
  expectAllRead(result);
});

test.each([
  ['of an applicant', '<td rowspan="2">自然人</td>', 'applications.'],
  ['of a kind of case', '<td colspan="5">未经复议直接起诉</td>', 'review.'],
])('a name %s that is gone with its cell: nothing is shifted under another name', (_, cell, table) => {
  const result = checkChanged((html) => html.replace(cell, ''));
  const { cells } = result.report!;
  const misread = Object.entries(cells).filter(
    ([id, { state, value }]) => id.startsWith(table) && state === 'number' && value !== base.cells[id],
  );
  expect(misread).toEqual([]);
  expect(result.summary.error).toBe(0);
});

test('columns in another order are read by their names', () => {
  const result = checkChanged((html) =>
    html.replace('商业企业', '@').replace('科研机构', '商业企业').replace('@', '科研机构'),
  );
  const { cells } = result.report!;
  expect(cells['applications.granted.research']!.value).toBe(base.cells['applications.granted.business']);
  expect(cells['applications.granted.business']!.value).toBe(base.cells['applications.granted.research']);
});

test('a row that is not there is missing, and no identity that needs it is judged', () => {
  const result = checkChanged((html) => html.replace(row('重复申请'), ''));
  expect(states(result, 'applications.notProcessed.duplicate.')).toEqual(['missing']);
  expect(result.summary).toMatchObject({ error: 0 });
  expect(result.findings.map(({ rule }) => rule)).toContain('table/missing');
});

test('a row that is there twice is read once', () => {
  const result = checkChanged((html) =>
    html.replace(row('重复申请'), (tr) => tr + tr.replaceAll('<td>0</td>', '<td>9</td>')),
  );
  expectAllRead(result);
});

test.each([
  ['the first row', '一、本年新收政府信息公开申请数量', '其他', 'new'],
  ['a row far above', '（一）予以公开', '总计', 'granted'],
  ['the row before it', '3.其他', '总计', 'otherHandling.other'],
])('%s bears the label of another: that other is read where it belongs', (_, label, other, id) => {
  const result = checkChanged((html) => html.replace(`>${label}<`, `>${other}<`));
  expect(states(result, `applications.${id}.`)).toEqual(['missing']);
  expect(result.report!.cells['applications.processedTotal.total']!.value).toBe(
    base.cells['applications.processedTotal.total'],
  );
  expect(result.summary.error).toBe(0);
});

test('a picture in a cell is not read and is no error', () => {
  const result = checkChanged((html) =>
    html.replace(row('重复申请'), (tr) => tr.replace('<td>0</td>', '<td><img src="0.png"></td>')),
  );
  expect(states(result, 'applications.notProcessed.duplicate.')).toEqual(['unreadable', 'number']);
  expect(result.summary.error).toBe(0);
});

test('table four with a row a kind of case', () => {
  const rows = KINDS.map(([id, kind]) =>
    line([kind, ...CASES.map(([column]) => base.cells[`review.${id}.${column}`]!)]),
  );
  const table = `<table>${line(['案件类型', ...CASES.map(([, name]) => name)])}${rows.join('')}</table>`;
  expectAllRead(checkChanged((html) => html.replace(TABLE_4, table)));
});

const namesOf = CASES.map(([, name]) => name);
const valuesOf = (id: string) => CASES.map(([column]) => base.cells[`review.${id}.${column}`]!);

test('table four with a row a kind of case, both of litigation beside its name', () => {
  const [first, second, third] = KINDS.map(([id, kind]) => [kind, ...valuesOf(id)]);
  const rows = [line(second!).replace('<td>', '<td rowspan="2">行政诉讼</td><td>'), line(third!)];
  const head = line(['类型', ...namesOf]).replace('<td>', '<td colspan="2">');
  const table = `<table>${head}${line(first!).replace('<td>', '<td colspan="2">')}${rows.join('')}</table>`;
  expectAllRead(checkChanged((html) => html.replace(TABLE_4, table)));
});

test('table four with litigation under reconsideration', () => {
  const [first, second, third] = KINDS.map(([id]) => valuesOf(id));
  const wide = (cells: readonly (string | number)[], span: number) =>
    line(cells).replaceAll('<td>', `<td colspan="${span}">`);
  const rows = [wide(['行政复议'], 10), wide(namesOf, 2), wide(first!, 2)].concat(
    wide(['行政诉讼'], 10),
    wide(['未经复议直接起诉', '复议后起诉'], 5),
    line([...namesOf, ...namesOf]),
    line([...second!, ...third!]),
  );
  expectAllRead(checkChanged((html) => html.replace(TABLE_4, `<table>${rows.join('')}</table>`)));
});

test('below the numbers of the columns of table four nothing is written', () => {
  const result = checkChanged((html) =>
    html.replace(/<tr>(?:<td>\d+<\/td>){15}<\/tr>/, () => {
      const numbers = Array.from({ length: 15 }, (_, i) => i + 1);
      return line(numbers) + line(numbers.map(() => ''));
    }),
  );
  expect(states(result, 'review.')).toEqual(['blank']);
  expect(result.summary.error).toBe(0);
});

test('values that count up beside their label are no numbers of the columns', () => {
  const rows = KINDS.map(([id, kind], i) => line([kind, ...(i > 0 ? valuesOf(id) : ONE_TO_FIVE)]));
  const table = `<table>${line(['案件类型', ...namesOf])}${rows.join('')}</table>`;
  const { cells } = checkChanged((html) => html.replace(TABLE_4, table)).report!;
  expect(CASES.map(([column]) => cells[`review.reconsideration.${column}`]!.value)).toEqual(ONE_TO_FIVE);
});

test('two values in one cell are no value of a row with one too few', () => {
  const result = checkChanged((html) =>
    html.replace(row('予以公开'), (tr) => tr.replace('</td><td>3</td>', '<br>3</td>')),
  );
  expect(states(result, 'applications.granted.')).toEqual(['unreadable']);
  expect(result.summary.error).toBe(0);
});

test('a subtotal that can be read does not stand in for a total that cannot', () => {
  const result = checkChanged((html) =>
    html
      .replace(/<tr><td rowspan="3">（六）/, (group) => `${line(['小计', ...SEVEN_NINES])}${group}`)
      .replace(row('（七）总计'), (tr) => tr.replace('<td>3</td>', '')),
  );
  expect(states(result, 'applications.processedTotal.')).toEqual(['deduced']);
  expect(result.summary.error).toBe(0);
});

/** A further column before the total of table three, with what it holds for the six values of a row. */
function addColumn(name: string, hold: (values: readonly number[]) => number | string, total: string) {
  return (html: string) =>
    html.replace(TABLE_3, (table) =>
      table
        .replace('<td colspan="7">申请人情况', '<td colspan="8">申请人情况')
        .replace('colspan="5">法人', 'colspan="6">法人')
        .replace(/<td rowspan="2">总计<\/td>/, `<td rowspan="2">${total}</td>`)
        .replace(/<td>其他<\/td>(?=<\/tr>)/, `<td>其他</td><td>${name}</td>`)
        .replace(/((?:<td>\d+<\/td>){6})(<td>\d+<\/td><\/tr>)/g, (_, six: string, last: string) => {
          const values = [...six.matchAll(/\d+/g)].map(Number);
          return `${six}<td>${hold(values)}</td>${last}`;
        }),
    );
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

test.each([
  ['小计', '總計'],
  ['小计', '合计'],
  ['合计', '总量'],
  ['合计', '全部'],
  ['组织合计', '累计'],
  ['小计', '总计数'],
  ['合计', '申请人之和'],
  ['其他组织合计', '总数'],
  ['上年总计', '总计'],
])('the last column is the total: %s before %s', (subtotal, total) => {
  expectAllRead(checkChanged(addColumn(subtotal, (values) => sumOf(values.slice(1)), total)));
});

test('a subtotal without a total is none', () => {
  const { report, summary } = checkChanged((html) =>
    addColumn(
      '小计',
      (values) => sumOf(values.slice(1)),
      '全部',
    )(html).replace(/<td>\d+<\/td>(?=<\/tr>)/g, '<td></td>'),
  );
  expect(report!.cells['applications.granted.total']!.state).toBe('blank');
  expect(summary.error).toBe(0);
});

test('a column that is neither a value nor a subtotal is said, not guessed at', () => {
  const { summary } = checkChanged(addColumn('街道', () => 7, '总计'));
  expect(summary.error).toBe(0);
});

test('a number that spans two rows of the form is read for neither', () => {
  const result = checkChanged((html) =>
    html
      .replace(/(（一）予以公开<\/td>)<td>\d+<\/td>/, '$1<td rowspan="2">9</td>')
      .replace(/(（二）部分公开[^<]*<\/td>)<td>\d+<\/td>/, '$1'),
  );
  const { cells } = result.report!;
  expect(cells['applications.granted.naturalPerson']).toMatchObject({ state: 'unreadable', value: null });
  expect(cells['applications.partial.naturalPerson']).toMatchObject({ state: 'unreadable', value: null });
  expect(result.summary).toMatchObject({ error: 0, cells: { read: 198 }, checks: { undetermined: 3 } });
});

test('a number that spans two cases of table four is read for neither', () => {
  const rows = KINDS.map(([id, kind]) => [kind, ...valuesOf(id)]);
  const table = `<table>${line(['类型', ...namesOf])}${rows.map(line).join('')}</table>`
    .replace('<td>行政复议</td><td>', '<td>行政复议</td><td rowspan="2">')
    .replace(/(<td>未经复议直接起诉<\/td>)<td>\d+<\/td>/, '$1');
  const result = checkChanged((html) => html.replace(TABLE_4, table));
  expect(states(result, 'review.reconsideration.upheld')).toEqual(['unreadable']);
  expect(states(result, 'review.litigationDirect.upheld')).toEqual(['unreadable']);
  expect(result.summary.error).toBe(0);
});

test.each(['合计', '总量', '全部'])(
  'the last of five outcomes is their total, whatever it is called: %s',
  (name) => {
    expectAllRead(
      checkChanged((html) =>
        html.replace(TABLE_4, (table) =>
          table.replaceAll('<td>总计<', `<td>${name}<`).replace('>总计<', `>${name}<`),
        ),
      ),
    );
  },
);

test('numbers with a full stop stand beside labels that are numbered so', () => {
  expectAllRead(
    checkChanged((html) =>
      html.replace(TABLE_3, (table) => table.replace(/<td>(\d+)<\/td>/g, '<td>$1.</td>')),
    ),
  );
});
