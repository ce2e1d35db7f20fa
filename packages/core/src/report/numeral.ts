import { foldSpace } from '../document/fold-space.ts';
import type { Cell } from '../schema.ts';
import { remember } from './remember.ts';
import type { Column } from './template.ts';

type Reading = Pick<Cell, 'state' | 'value'>;

/**
 * Reads the text of a cell. Understood are thousands separators, full width, a sign, spaces between digits, a unit
 * (`12件`, `251000元`) and a remark in brackets (`22（其中修订16件）`); nothing else is guessed at.
 *
 * @param column gives the unit of the form: an amount that states its own is converted where the form has one
 */
export function parseCell(text: string, column: Pick<Column, 'kind' | 'unit'>): Reading {
  if (text.length > LONGEST) return UNREADABLE;
  const written = plainText(text);
  const plain = written.endsWith('.') ? written.replace(FULL_STOP, '$1') : written;
  if (plain === '') return { state: foldSpace(text).trim() === '' ? 'blank' : 'unreadable', value: null };
  if (DASH.test(plain)) return { state: 'dash', value: null };
  const parts = NUMBER.exec(column.kind === 'change' ? signChange(plain) : plain);
  const value = parts ? parseDigits(parts[1]!) : undefined;
  if (value === undefined) return UNREADABLE;
  const factor = unitFactor(parts![2] ?? '', column);
  return factor === undefined ? UNREADABLE : { state: 'number', value: scale(value, factor) };
}

/** Whether the text of a cell may stand where a number should: it is one, or is left out, or begins like one. */
export const looksLikeValue = remember((text: string): boolean => {
  if (text.length > LONGEST) return false;
  const plain = plainText(text).replaceAll(' ', '');
  if (plain === '' || DASH.test(plain)) return true;
  return BEGINS_AS_NUMBER.test(plain) && !SECOND_LEVEL.test(plain);
});

/** Whether it may stand there where no label is numbered: 1. too. */
export function isFigure(text: string): boolean {
  return (
    text !== '' &&
    (looksLikeValue(text) || (/[.．]\s?$/.test(text) && FULL_STOP.test(text.normalize('NFKC').trim())))
  );
}

/** 3.1属于国家秘密 */
const SECOND_LEVEL = /^\d\.\d{1,2}(?![百千万亿元])\p{Script=Han}{2}/u;

/** A number with its unit and a remark is shorter. */
const LONGEST = 200;

/** A number, perhaps cut short (`5176…`), but not the numeral of a label (`1.属于国家秘密`, `1、`, `1)`). */
const BEGINS_AS_NUMBER = /^[+-]?\d[\d,]{0,20}(?:\.\d{1,8})?(?:\.{3}$|(?![\d.,、)]))/;

/** Marks of footnotes, which NFKC would turn into digits: 5① is not 51; and those of Word’s comments: 5[张1]. */
const FOOTNOTE =
  /[\u00B2\u00B3\u00B9\u2070-\u209C\u2460-\u24FF\u2776-\u2793*＊※]|(?:(?<=\d)[[［〔]|[[［〔][A-Za-z\u4E00-\u9FFF][\w\u4E00-\u9FFF -]{0,30})\d{1,2}[\]］〕]$/g;

function plainText(text: string): string {
  if (/^\d{1,15}$/.test(text)) return text;
  const plain = foldSpace(
    text
      .replace(FOOTNOTE, '')
      .normalize('NFKC')
      .replace(/\u2212/g, '-'),
  ).trim();
  return plain.replace(QUOTED, '$1$2');
}

/** What a hand adds to a number without changing it: quotation marks, Excel's mark of text, a full stop or comma. */
const QUOTED = /^(?:["“”'‘’]([^"“”'‘’]{1,40})["“”'‘’]|'?([+-]?\d(?:[\d,]{0,20}\d)?(?:\.\d{1,8})?)[。;,、]?)$/;

/** 1. is the numeral of a label wherever one may stand. */
const FULL_STOP = /^(\d{1,15})\.$/;

const UNREADABLE: Reading = { state: 'unreadable', value: null };

/** Blank, written as a sign: - — / 无. */
const DASH = /^(?:[-‐‑‒–—―─━ー_~〜/\\∕⁄╱|·⁃…]{1,8}|\.{2,8}|无|暂无|没有)$/;

/** Digits, a unit, a remark in brackets. */
const NUMBER = /^([+-]? ?\d[\d ,.']{0,30})(?: ?([\p{Script=Han}]{1,4}))? ?(?:[(][^()]{0,60}[)])?$/u;

/** 增2 and 减少2, in the column 本年增/减. */
function signChange(plain: string): string {
  const change = /^(?:(增加?|新增|↑)|减少?|↓) ?(?=\d)/.exec(plain);
  return change ? `${change[1] ? '+' : '-'}${plain.slice(change[0].length)}` : plain;
}

function parseDigits(written: string): number | undefined {
  const sign = written.startsWith('-') ? -1 : 1;
  const digits = written.replace(/^[+-]/, '').trim().replaceAll("'", ',');
  const grouped = /^(\d{1,3}(?:[, ]\d{3}){1,6})(\.\d{1,8})?$/.exec(digits);
  if (grouped) return sign * Number(digits.replace(/[, ]/g, ''));
  // "1 2 5" and "16755 0" are one number with space inside; "0 0" and "12 0 0" are several in one cell
  const spaced = /^[1-9](?:(?: \d){1,14}|\d{0,13} \d{1,13})(?:\.\d{1,8})?$/.test(digits);
  const joined = spaced ? digits.replaceAll(' ', '') : digits;
  return /^\d{1,15}(?:\.\d{1,8})?$/.test(joined) ? sign * Number(joined) : undefined;
}

const COUNTERS = new Set(['件', '条', '份', '次', '项', '起', '宗', '封', '个', '人', '家', '人次', '件次']);
const YUAN: Readonly<Record<string, number>> = {
  元: 1,
  万元: 10_000,
  万: 10_000,
  亿元: 100_000_000,
  亿: 100_000_000,
};

function unitFactor(unit: string, column: Pick<Column, 'kind' | 'unit'>): number | undefined {
  if (unit === '') return 1;
  if (column.kind !== 'amount') {
    if (COUNTERS.has(unit)) return 1;
    return unit === '万' || COUNTERS.has(unit.replace(/^万/, '')) ? 10_000 : undefined;
  }
  const yuan = YUAN[unit];
  if (yuan === undefined) return undefined;
  return column.unit === '万元' ? yuan / 10_000 : 1;
}

/** 251000 元 is 25.1 万元, not 25.099999999999998. */
function scale(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toFixed(8));
}
