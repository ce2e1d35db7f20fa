import { expect, test } from 'vitest';
import type { TableCell } from '../../document/blocks.ts';
import { LabelIndex } from '../label.ts';
import { TEMPLATES } from '../template.ts';
import type { GridRow } from './grid-row.ts';
import { labelRows } from './label-rows.ts';

const index = new LabelIndex(TEMPLATES['2021'].tables.applications.rows, (row) => row.label);

/** A row a line, a cell a word; `_` is an empty cell. */
function rows(text: string): GridRow[] {
  return text.split('\n').map((line, row) => ({
    row,
    cells: line.split(' ').map((word, column): TableCell => {
      return {
        row,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: word.replace('_', ''),
        image: false,
        origin: null,
      };
    }),
  }));
}

function labelled(text: string): string[] {
  return labelRows(rows(text), index, 2).map(({ match, after }) => {
    return `${match?.item.id ?? '?'} ${after.map((cell) => cell.text || '_').join(' ')}`;
  });
}

test('words under an official label make no slip of it', () => {
  const [row, ...others] = labelRows(rows('四、结转下年度继续办理 1 2 3\n件数 _ _ _'), index, 2);
  expect(row).toMatchObject({ match: { fit: 'official' }, printed: '四、结转下年度继续办理' });
  expect(others.map(({ match }) => match?.item.id)).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['one row', '（一）予以公开 1 2 3', ['granted 1 2 3']],
  ['a group beside it', '（三）不予公开 1.属于国家秘密 1 2 3', ['refused.stateSecret 1 2 3']],
  ['a label that goes on', '4.无正当理由 1 2 3\n大量反复申请 _ _ _', ['notProcessed.excessive 1 2 3']],
  [
    'a label that goes on beside its group',
    '（四）无法提供 1.本机关不掌 1 2 3\n_ 握相关政府信息 _ _ _',
    ['unavailable.notHeld 1 2 3'],
  ],
  [
    'a label that goes on with the values',
    '4.无正当理由 _ _ _\n大量反复申请 1 2 3',
    ['notProcessed.excessive 1 2 3'],
  ],
  ['values whose label comes after', '_ 1 2 3\n（一）予以公开 _ _ _', ['granted _ 1 2 3']],
  ['a numeral whose label comes after', '3. 1 2 3\n其他 _ _ _', ['otherHandling.other 1 2 3']],
  ['a label in two cells', '1.属于 国家秘密 1 2 3', ['refused.stateSecret 1 2 3']],
  ['an empty row', '（一）予以公开 1 2 3\n_ _ _ _', ['granted 1 2 3']],
  ['two rows with values stay two', '4.无正当理由 1 2 3\n大量反复申请 4 5 6', ['? 1 2 3', '? 4 5 6']],
  [
    'a blank row before one in other words',
    '3.其他 _ _ _\n（七）合计 1 2 3',
    ['otherHandling.other _ _ _', 'processedTotal 1 2 3'],
  ],
  [
    'a row of blanks whose numeral is broken',
    '3.其他 1 2 3\n（七\u00A0）合计 _ _ _',
    ['otherHandling.other 1 2 3', 'processedTotal _ _ _'],
  ],
  ['a header is no row', '自然人 其他 总计', ['? ']],
])('%s', (_, text, expected) => {
  expect(labelled(text)).toEqual(expected);
});

test('a row of many cells that say one label needs no look at all after each', () => {
  const [row] = labelRows(rows(Array(40_000).fill('总计').join(' ')), index, 2);
  expect(row?.match).toBeUndefined();
});
