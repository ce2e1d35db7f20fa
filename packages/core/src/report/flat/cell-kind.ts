import { parseCell } from '../numeral.ts';
import type { FlatCell } from './flat-text.ts';

/**
 * What a cell of flattened text holds.
 *
 * @param afterValue whether a value stands before it in its line: what is too short for a label is one then too
 */
export function readKind(text: string, afterValue: boolean): 'blank' | 'value' | 'words' {
  if (text === '') return 'blank';
  if (isValue(text) || isBrokenNumber(text)) return 'value';
  return afterValue && isShort(text) ? 'value' : 'words';
}

/** A count or an amount, or a dash for none. */
export function isValue(text: string): boolean {
  if (text.length > LONGEST_VALUE || ITEM_NUMBER.test(text.normalize('NFKC'))) return false;
  return ([{ kind: 'count' }, { kind: 'amount', unit: '万元' }] as const).some((column) => {
    return parseCell(text, column).state !== 'unreadable';
  });
}

/** A number with a remark in brackets. */
const LONGEST_VALUE = 100;

const ITEM_NUMBER = /^\d{1,2}[.、]$/;

/** `1O`, `?1`, `#REF!`: no number and no label either. */
function isBrokenNumber(text: string): boolean {
  if (text.length > 8 || ITEM_NUMBER.test(text.normalize('NFKC'))) return false;
  return !/[\p{Script=Han}（）()、]/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

/** Labels beside values have four ideographs and more. */
function isShort(text: string): boolean {
  return text.length <= 8 && text.replace(/[^\p{Script=Han}]/gu, '').length < 4;
}

/** Decides by what stands beside them about cells that look like a value and are a piece of a label, or the reverse. */
export function settleKinds(cells: readonly FlatCell[]): FlatCell[] {
  return cells.map((cell, i) => {
    const next = cells[i + 1];
    const last = cells[i - 1];
    const amongValues = last?.kind === 'value' && last.row === cell.row;
    if (
      cell.kind === 'value' &&
      !amongValues &&
      next?.kind === 'words' &&
      beginsLabel(cell.text, next.text)
    ) {
      return { ...cell, kind: 'words' };
    }
    const between = last?.kind === 'value' && next?.kind === 'value';
    return between && IDEOGRAPHS.test(cell.text) ? { ...cell, kind: 'value' } : cell;
  });
}

/** 7 before .属于行政执法案卷, 无 before 法提供 */
function beginsLabel(text: string, next: string): boolean {
  return text === '无' ? next.startsWith('法') : /^[1-9]\d?$/.test(text) && /^[.．、]/.test(next);
}

/** Numbers in words, of which 三 stands in labels too. */
const IDEOGRAPHS = /^[〇零一二三四五六七八九十百千两]{1,4}$/;
