import { describe, expect, test } from 'vitest';
import { readText } from '../../document/read-text.ts';
import type { FoundTable } from '../found-table.ts';
import { TABLE_IDS, type TableId, TEMPLATES } from '../template.ts';
import { readFlatTables } from './read-flat-tables.ts';

/** Arrows stand for tabs. */
function read(text: string): Partial<Record<TableId, FoundTable>> {
  return readFlatTables(readText(text.replaceAll('→', '\t')), TABLE_IDS);
}

/** The values of a row as they were read; a state where one is no number. */
function rowOf(table: FoundTable | undefined, row: string): (number | string)[] {
  const cells = [...(table?.cells.values() ?? [])].filter(
    ({ id }) => id.slice(0, id.lastIndexOf('.')) === row,
  );
  return cells.map(({ value, state }) => value ?? state);
}

const shapes = (table: FoundTable | undefined) =>
  table?.reading.misshapen.map(({ rows, expected, found, values }) => [rows.join(), expected, found, values]);

const slips = (table: FoundTable | undefined) =>
  table?.reading.slips.map(({ printed, cells }) => [printed, cells.length, cells[0]]);

const BEFORE = [
  '一、本年新收政府信息公开申请数量→4→0→0→0→0→1→5',
  '二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1',
];
const AFTER = [
  '→→5.属于三类内部事务信息→5→0→0→0→0→0→5',
  '→→6.属于四类过程性信息→6→0→0→0→0→0→6',
  '→→7.属于行政执法案卷→7→0→0→0→0→0→7',
];
/** Table 三 with these lines in place of the rows between. */
const among = (...lines: string[]) => [...BEFORE, ...lines, ...AFTER].join('\n');

describe('applications', () => {
  const granted = [3, 0, 0, 0, 0, 1, 4];

  test.each([
    ['tabs between', '三、本年度办理结果→（一）予以公开→3→0→0→0→0→1→4'],
    ['a blank beside the label', '三、本年度办理结果→(一) 予以公开→→3→0→0→0→0→1→4→'],
    ['spaces between', '三、本年度办理结果 （一）予以公开 3 0 0 0 0 1 4'],
    ['group and label in one cell', '三、本年度办理结果（一）予以公开→3→0→0→0→0→1→4'],
    ['a cell a line', '三、本年度办理结果\n（一）予以公开\n3\n0\n0\n0\n0\n1\n4'],
    ['label broken before the values', '（一）予\n\n以公开→3→0→0→0→0→1→4'],
    ['label broken around the values', '（一）予以→→\n→→3→0→0→0→0→1→4\n公开→→→→→→→'],
    ['label goes on after the values', '（一）予以→3→0→0→0→0→1→4\n\n- 3 -\n\n→公开→→→→→→→'],
    ['values before the label', '→3→0→0→0→0→1→4\n（一）予以公开'],
    ['the group broken too', '三、本年度办理→（一）予以公开→3→0→0→0→0→1→4\n结果→→→'],
    ['a page end', '（一）予以公开\n3\n0\n\n- 4 -\n\n0\n0\n0\n1\n4'],
    ['the number of a page alone', '（一）予以公开→3→0→0→0→0→1→4\n\n7\n'],
    ['values on two lines', '（一）予以公开→3→0→0→0\n→→0→1→4'],
    ['values on two lines, parted by spaces', '（一）予以公开 3 0 0 0\n0 1 4'],
    ['the rest of a label beside it', '（一）予以 3 0 0 0 0 1 4\n办理结果 公开'],
  ])('%s', (_, lines) => {
    const { applications } = read(among(lines));
    expect(rowOf(applications, 'applications.granted')).toEqual(granted);
    expect(rowOf(applications, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(applications, 'applications.refused.internalAffairs')).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(shapes(applications)).toEqual([]);
    expect(slips(applications)).toEqual([]);
  });

  test('strokes among values that spaces part', () => {
    const { applications } = read(among('（一）予以公开 3 - — / 0 1 4'));
    expect(rowOf(applications, 'applications.granted')).toEqual([3, 'dash', 'dash', 'dash', 0, 1, 4]);
  });

  test.each([
    ['none in words', '（一）予以公开 3 无 无 无 无 1 4', [3, 'dash', 'dash', 'dash', 'dash', 1, 4]],
    ['counts with their unit', '（一）予以公开 3件 0件 0件 0件 0件 1件 4件', granted],
    [
      'none in words after a remark in brackets',
      '（二）部分公开（区分处理的，只计这一情形） 无 无 无 无 无 无 无',
      Array(7).fill('dash'),
    ],
  ])('%s, parted by spaces', (_, line, values) => {
    const { applications } = read(among(line));
    const row = line.includes('部分') ? 'partial' : 'granted';
    expect(rowOf(applications, `applications.${row}`)).toEqual(values);
    expect(shapes(applications)).toEqual([]);
  });

  test('the beginning of 无法提供 is no value', () => {
    const rows = ['（四） 无', '法提供 1.本机关不掌握相关政府信息 3 0 0 0 0 1 4'];
    const { applications } = read([...BEFORE, ...AFTER, ...rows].join('\n'));
    expect(rowOf(applications, 'applications.refused.enforcementFile')).toEqual([7, 0, 0, 0, 0, 0, 7]);
    expect(rowOf(applications, 'applications.unavailable.notHeld')).toEqual(granted);
    expect(shapes(applications)).toEqual([]);
  });

  describe('zeros left out in lines of tabs', () => {
    const rows = TEMPLATES['2021'].tables.applications.rows;
    const label = ({ group, numeral, label: { zh } }: (typeof rows)[number]) =>
      group ? `→→${numeral.slice(-2)}${zh}` : `${numeral}${zh}`;
    const line = (row: (typeof rows)[number], blank = '→→→→→→') => {
      const held: Record<string, string> = {
        new: '2→→→→→1→3',
        processedTotal: '2→→→→→1→3',
        partial: '→→→→→1→1',
      };
      return `${label(row)}→${held[row.id] ?? (row.id === 'granted' ? '2→→→→→→2' : blank)}`;
    };

    test('are blank cells, each in its column', () => {
      const { applications } = read(rows.map((row) => line(row)).join('\n'));
      expect(rowOf(applications, 'applications.partial')).toEqual([...Array(5).fill('blank'), 1, 1]);
      expect(rowOf(applications, 'applications.carriedForward')).toEqual(Array(7).fill('blank'));
      expect(shapes(applications)).toEqual([]);
    });

    test('are no cells where others are written', () => {
      const { applications } = read(rows.map((row) => line(row, '0→0→0→0→0→0→0')).join('\n'));
      expect(rowOf(applications, 'applications.partial')).toEqual(Array(7).fill('unreadable'));
      expect(rowOf(applications, 'applications.carriedForward')).toEqual(Array(7).fill(0));
    });
  });

  test('a line of seven figures is no number with spaces in it', () => {
    const { applications } = read(among('（一）予以公开\n6 0 0 0 0 0 6'));
    expect(rowOf(applications, 'applications.granted')).toEqual([6, 0, 0, 0, 0, 0, 6]);
  });

  test('the labels of a group and of its row, side by side and both broken', () => {
    const { applications } = read(
      among(
        '（三）不 1.属于国',
        '予公开 家秘密 3 0 0 0 0 1 4',
        '（六）其 2.申请人逾期未按收费通知要求缴纳费',
        '他处理 用、行政机关不再处理其政府信息公开申 8 0 0 0 0 0 8',
        '请',
      ),
    );
    expect(rowOf(applications, 'applications.refused.stateSecret')).toEqual(granted);
    expect(slips(applications)).toEqual([]);
    const below = read(
      [
        ...BEFORE,
        ...AFTER,
        '1.申请人无正当理由逾期不补正、行政机',
        '关不再处理其政府信息公开申请 7 0 0 0 0 0 7',
        '（六）其 2.申请人逾期未按收费通知要求缴纳费',
        '他处理 用、行政机关不再处理其政府信息公开申 8 0 0 0 0 0 8',
        '请',
      ].join('\n'),
    );
    expect(rowOf(below.applications, 'applications.otherHandling.notCorrected')).toEqual([
      7, 0, 0, 0, 0, 0, 7,
    ]);
    expect(rowOf(below.applications, 'applications.otherHandling.feeUnpaid')).toEqual([8, 0, 0, 0, 0, 0, 8]);
  });

  describe('values that cannot be said to follow their labels are not read', () => {
    const figures = (n: number) => [n, 0, 0, 0, 0, 0, n].join('\n');
    const labels = [...BEFORE, ...AFTER].map((line) => line.replace(/→\d+→.*$/, '').replaceAll('→', ''));

    test.each([
      [
        'the first before its label, the last after',
        [figures(9), ...labels.flatMap((label, i) => [label, figures(i)])],
      ],
      [
        'some after their labels, the rest at the end of the page',
        [
          ...labels.flatMap((label, i) => [label, i === 1 ? figures(3) : '4\n0'.slice(0, 1 + (i % 2) * 2)]),
          ...Array(20).fill('7'),
        ],
      ],
    ])('%s', (_, lines) => {
      expect(read(lines.join('\n')).applications).toBeUndefined();
    });

    test('but the numbers of the columns are no values', () => {
      const numbered = ['1→2→3→4→5→6→7', among('（一）予以公开→3→0→0→0→0→1→4')].join('\n');
      expect(rowOf(read(numbered).applications, 'applications.granted')).toEqual(granted);
    });

    test('a column that is lost in every row is', () => {
      const six = labels.flatMap((label, i) => [label, figures(i).slice(2)]);
      expect(shapes(read(six.join('\n')).applications)?.map(([, , found]) => found)).toEqual([6, 6, 6, 6, 6]);
    });
  });

  test.each([
    ['a value too few', '（一）予以公开→3→0→0→0→1→4', 6, [3, 0, 0, 0, 1, 4]],
    ['a value too many', '（一）予以公开→3→0→0→0→0→0→1→4', 8, [3, 0, 0, 0, 0, 0, 1, 4]],
    ['a blank among the values', '（一）予以公开→3→→0→0→0→1→4', 6, [3, 0, 0, 0, 1, 4]],
    ['a blank that may be the label’s', '（一）予以公开→→0→0→0→0→1→4', 6, [0, 0, 0, 0, 1, 4]],
    ['a value that is no number', '（一）予以公开→3→0→1O→0→1→4', 6, []],
    ['no value', '（一）予以公开→→→→→→→', 0, []],
    ['a cell a line', '（一）予以公开\n3\n0\n0\n0\n1\n4', 6, [3, 0, 0, 0, 1, 4]],
    ['a value broken over two lines', '（一）予以公开→8→0→0→0→0→4→1\n2', 8, [8, 0, 0, 0, 0, 4, 1, 2]],
    ['an unknown label between', '（一）予以公开→3→0→0\n备注栏\n0→0→1→4', 3, [3, 0, 0]],
  ])('%s: the row is misshapen and nothing is shifted', (_, lines, found, values) => {
    const { applications } = read(among(lines));
    expect(shapes(applications)).toEqual([['granted', 7, found, values]]);
    expect(rowOf(applications, 'applications.granted')).toEqual(Array(7).fill('unreadable'));
    expect(rowOf(applications, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(applications, 'applications.refused.internalAffairs')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });

  test('a value that is no number stays in its place', () => {
    const { applications } = read(among('（一）予以公开→3→0→三→1O→-→1→4'));
    expect(rowOf(applications, 'applications.granted')).toEqual([
      3,
      0,
      'unreadable',
      'unreadable',
      'dash',
      1,
      4,
    ]);
  });

  test('all values before their labels', () => {
    const labels = [...BEFORE, ...AFTER].map((line) => line.replace(/→\d+→.*$/, '').replaceAll('→', ''));
    const lines = [...labels, '（七）总计'].map((label, i) => `→→${i}→0→0→0→0→0→${i}\n${label}`);
    const { applications } = read(lines.join('\n'));
    expect(rowOf(applications, 'applications.new')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rowOf(applications, 'applications.carriedOver')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(rowOf(applications, 'applications.processedTotal')).toEqual([5, 0, 0, 0, 0, 0, 5]);
  });

  test('a header that stands again is no row', () => {
    const header =
      '申请人情况\n自然人→法人或其他组织→→→→→总计\n→商业企业→科研机构→社会公益→法律服务→其他→\n→→→组织→机构';
    const { applications } = read(
      `${header}\n${among('（一）予以公开→3→0→0→0→0→1→4', header)}\n（七）总计→9→0→0→0→0→0→9`,
    );
    expect(rowOf(applications, 'applications.granted')).toEqual(granted);
    expect(rowOf(applications, 'applications.processedTotal')).toEqual([9, 0, 0, 0, 0, 0, 9]);
    expect(slips(applications)).toEqual([]);
  });

  test.each(['→', ' '])('running numbers before the labels and %j', (gap) => {
    const rows = among('（一）予以公开→3→0→0→0→0→1→4').split('\n');
    const { applications } = read(rows.map((line, i) => `${i + 1}${gap}${line}`).join('\n'));
    expect(rowOf(applications, 'applications.granted')).toEqual(granted);
    expect(rowOf(applications, 'applications.refused.internalAffairs')).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(shapes(applications)).toEqual([]);
  });

  test('labels that are not the official ones', () => {
    const header = '申请人情况→→→→→→合计\n→企业→其它';
    const { applications } = read(`${header}\n${among('→→2.其他法律法规禁止公开→3→0→0→0→0→1→4')}`);
    expect(slips(applications)).toEqual([
      ['2.其他法律法规禁止公开', 7, 'applications.refused.lawProhibits.naturalPerson'],
      ['其它', 6, 'applications.new.other'],
      ['合计', 6, 'applications.new.total'],
    ]);
  });

  test.each([
    ['（六）其他处理→1→0→0→0→0→0→1', '2019'],
    ['（六）其他处理→1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请→1→0→0→0→0→0→1', '2021'],
    [
      '（六）其他处理→→\n→2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请→1→0→0→0→0→0→1',
      '2021',
    ],
    ['', null],
  ])('the form of %j', (line, template) => {
    expect(read(`${among()}\n${line}`).applications?.reading.template).toBe(template);
  });
});

describe('disclosure', () => {
  test.each([
    [
      'of 2021, between tabs',
      '信息内容→本年制发件数→本年废件数→现行有效件数\n规章→0→1→2\n行政规范性文件→3→4→5→\n第二十条第（五）项→→→\n信息内容→本年处理决定数量→→\n行政许可→152→→\n行政事业性收费→48.9919',
      { regulations: [0, 1, 2], normativeDocuments: [3, 4, 5], licensing: [152], fees: [48.9919] },
      '2021',
    ],
    [
      'of 2019, a cell a line',
      '信息内容\n本年新制作数量\n本年新公开\n数量\n对外公开总数量\n规章\n0\n1\n2\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n26\n-3\n83\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n9\n0',
      { regulations: [0, 1, 2], licensing: [26, -3, 83], fees: [9, 0] },
      '2019',
    ],
    [
      'of 2021, spaces between',
      '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 1 2\n信息内容 本年处理决定数量\n行政许可 152\n信息内容 本年收费金额（单位：万元）\n行政事业性收费 48.9919',
      { regulations: [0, 1, 2], licensing: [152], fees: [48.9919] },
      '2021',
    ],
    [
      'of 2021, fees in yuan',
      '信息内容→本年处理决定数量\n行政许可→152\n信息内容→本年收费金额（单位：元）\n行政事业性收费→489919',
      { licensing: [152], fees: [48.9919] },
      '2021',
    ],
    [
      'with its columns in another order',
      '信息内容→现行有效件数→本年制发件数→本年废止件数\n规章→2→0→1\n信息内容→本年处理决定数量\n行政处罚→7',
      { regulations: [2, 0, 1], penalties: [7] },
      '2021',
    ],
  ])('%s', (_, text, rows, template) => {
    const { disclosure } = read(text);
    for (const [row, values] of Object.entries(rows))
      expect(rowOf(disclosure, `disclosure.${row}`)).toEqual(values);
    expect(disclosure?.reading.template).toBe(template);
    expect(shapes(disclosure)).toEqual([]);
  });

  test('the columns go by the header', () => {
    const { disclosure } = read(
      '信息内容→现行有效件数→本年制发件数→本年废止件数\n规章→2→0→1\n信息内容→本年处理决定数量\n行政处罚→7',
    );
    expect(disclosure?.cells.get('disclosure.regulations.inForce')?.value).toBe(2);
    expect(disclosure?.cells.get('disclosure.regulations.repealed')?.value).toBe(1);
  });

  test('two values a line each where there is room for one', () => {
    const { disclosure } = read(
      '信息内容\n本年处理决定数量\n行政许可\n7\n信息内容\n本年收费金额\n行政事业性收费\n2\n18.2119',
    );
    expect(shapes(disclosure)).toEqual([['fees', 1, 2, [2, 18.2119]]]);
  });

  test('the remark of a label, broken', () => {
    const { disclosure } = read(
      '信息内容\n本年处理决定数量\n行政许可\n7\n信息内容\n本年收费金额（单位\n：万元）\n行政事业性收费\n2',
    );
    expect(slips(disclosure)).toEqual([]);
  });

  test('a row with a value too few, and slips of the pen', () => {
    const { disclosure } = read(
      '信息内容→本年制发件数→本年废件数→现行有效件\n规章→0→0→\n行政规范性文件→0→6→3\n行政许可→0',
    );
    expect(shapes(disclosure)).toEqual([['regulations', 3, 2, [0, 0]]]);
    expect(slips(disclosure)).toEqual([
      ['本年废件数', 2, 'disclosure.regulations.repealed'],
      ['现行有效件', 2, 'disclosure.regulations.inForce'],
    ]);
  });
});

describe('review', () => {
  const header =
    '行政复议→→→→→行政诉讼→→→→→→→→→\n结果 维持→结果 纠正→其他 结果→尚未 审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→\n→→→→→结果 维持→结果 纠正→其他 结果→尚未 审结→总计→结果 维持→结果 纠正→其他 结果→尚未 审结→总计';
  const names = '结果\n维持\n结果纠正\n其他结果\n尚未审结\n总计';
  const rows = {
    reconsideration: [1, 2, 3, 4, 10],
    litigationDirect: [0, 0, 0, 5, 5],
    litigationAfterReview: [0, 1, 0, 0, 1],
  };
  const line = Object.values(rows).flat();

  test.each([
    ['fifteen between tabs', `${header}\n${line.join('→')}`],
    ['a blank after the last', `${header}\n${line.join('→')}→`],
    ['one a line', `${header}\n\n- 6 -\n\n${line.join('\n')}`],
    [
      'below the numbers of their columns',
      `${header}\n${line.map((_, i) => i + 1).join('→')}\n${line.join('→')}`,
    ],
    [
      'below the numbers of their columns, each in a circle',
      `${header}\n${line.map((_, i) => String.fromCharCode(0x2460 + i)).join('→')}\n${line.join('→')}`,
    ],
    [
      'in three groups',
      `行政复议\n${names}\n${rows.reconsideration.join('→')}\n行政诉讼\n未经复议直接起诉\n${names}\n${rows.litigationDirect.join('→')}\n复议后起诉\n${names}\n${rows.litigationAfterReview.join('→')}`,
    ],
    [
      'a row a kind of case',
      `→${names.replaceAll('\n', '→')}\n行政复议→${rows.reconsideration.join('→')}\n未经复议直接起诉→${rows.litigationDirect.join('→')}\n复议后起诉→${rows.litigationAfterReview.join('→')}`,
    ],
  ])('%s', (_, text) => {
    const { review } = read(text);
    for (const [row, values] of Object.entries(rows)) expect(rowOf(review, `review.${row}`)).toEqual(values);
    expect(shapes(review)).toEqual([]);
    expect(slips(review)).toEqual([]);
  });

  test.each([
    [
      'as they stand',
      '行政复议 行政诉讼\n结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计',
    ],
    [
      'broken over lines',
      '行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果维 结果纠 其他结 尚未审 总\n持 正 果 结 计',
    ],
    [
      'broken over lines between their words',
      '行政复议 行政诉讼\n结果 结果 其他 尚未 总计 未经复议直接起诉 复议后起诉\n维持 纠正 结果 审结',
    ],
  ])('fifteen values under names that spaces part, %s', (_, names) => {
    const { review } = read(`${names}\n${line.join(' ')}`);
    for (const [row, values] of Object.entries(rows)) expect(rowOf(review, `review.${row}`)).toEqual(values);
    expect(slips(review)).toEqual([]);
  });

  test('the numbers of the columns alone are no values', () => {
    const { review } = read(`${header}\n${line.map((_, i) => i + 1).join('→')}\n→→→→→→→→→→→→→→`);
    expect([...review!.cells.values()].every(({ state }) => state === 'unreadable')).toBe(true);
    expect(review?.reading.misshapen).toHaveLength(1);
  });

  test('of fifteen cells in one line, some are blank', () => {
    const { review } = read(`${header}\n→→→→→0→0→0→5→5→0→1→0→0→1`);
    expect(rowOf(review, 'review.reconsideration')).toEqual(Array(5).fill('blank'));
    expect(rowOf(review, 'review.litigationDirect')).toEqual(rows.litigationDirect);
  });

  test('of fifteen cells in one line, some are names', () => {
    const { review } = read(header.replace('\n→', '\n0→'));
    expect(rowOf(review, 'review.litigationDirect')).toEqual(Array(5).fill('unreadable'));
    expect(review?.reading.misshapen).toHaveLength(1);
  });

  test('kinds of case that stand in another order than their values may', () => {
    const mixed = header.replace('未经复议直接起诉→→→→→复议后起诉', '复议后起诉→→→→→未经复议直接起诉');
    expect(read(`${mixed}\n${line.join('→')}`).review).toBeUndefined();
  });

  test.each([
    ['sixteen values', [...line, 0].join('→'), 16],
    ['fourteen values', line.slice(1).join('→'), 14],
    ['fourteen values and a blank after them', `${line.slice(1).join('→')}→`, 14],
    ['ten values and six blanks', `→→→→→→${line.slice(5).join('→')}`, 10],
    ['ten values, one a line', line.slice(5).join('\n'), 10],
    ['none', '', 0],
  ])('%s', (_, values, found) => {
    const { review } = read(`${header}\n${values}`);
    expect(review?.reading.misshapen).toMatchObject([
      { rows: ['reconsideration', 'litigationDirect', 'litigationAfterReview'], expected: 15, found },
    ]);
    expect([...review!.cells.values()].every(({ state }) => state === 'unreadable')).toBe(true);
    expect(review!.cells.size).toBe(15);
  });

  test('another wording of an outcome', () => {
    const { review } = read(`${header.replaceAll('其他 结果', '其它结果')}\n${line.join('→')}`);
    expect(slips(review)).toEqual([['其它结果', 3, 'review.reconsideration.other']]);
  });
});

describe('what is no table', () => {
  test.each([
    [
      'prose with the words of the form',
      '本年新收政府信息公开申请数量为16件，予以公开3件，部分公开2件。\n总计16件。\n行政许可152件，行政处罚11件。',
    ],
    ['lines of a list', '行政许可\n行政处罚\n行政强制\n行政事业性收费\n其他\n总计'],
    [
      'a few figures beside labels',
      '本年新收政府信息公开申请数量→16\n上年结转政府信息公开申请数量→2\n予以公开→3\n部分公开→4\n结转下年度继续办理→5',
    ],
    [
      'kinds of case as headings',
      '（一）行政复议\n全年没有行政复议案件。\n（二）行政诉讼\n全年没有行政诉讼案件。',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({});
  });
});

test('what belongs to a table is neither prose nor a section', () => {
  const text = `二、主动公开政府信息情况
第二十条第（一）项→→→
信息内容→本年制发件数→本年废止件数→现行有效件数
规章→0→1→2
行政规范性文件→3→4→5
三、收到和处理政府信息公开申请情况
全年办理平稳。
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四
项之和）→申请人情况
自然人→总计
${among('（一）予以公开→3→0→0→0→0→1→4', '', '- 5 -')}
注：以上均为当年数据。
四、政府信息公开行政复议、行政诉讼情况`.replaceAll('→', '\t');
  const blocks = readText(text);
  const found = readFlatTables(blocks, TABLE_IDS);
  const outside = (id: TableId) => blocks.filter((block) => !found[id]!.content.has(block));
  const left = outside('disclosure').filter((block) => outside('applications').includes(block));
  expect(left.map((block) => 'text' in block && block.text)).toEqual([
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '全年办理平稳。',
    '注：以上均为当年数据。',
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
});

test('a cell comes from its line', () => {
  const { applications } = read(`\n${among('（一）予以公开', '3→0→0→0→0→1→4')}`);
  expect(applications?.cells.get('applications.new.total')?.origin).toBe(2);
  expect(applications?.cells.get('applications.granted.total')?.origin).toBe(5);
});
