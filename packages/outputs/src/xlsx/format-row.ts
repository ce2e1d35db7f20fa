import { guardFormula } from '../csv/format-csv-row.ts';
import { withoutControls } from '../outline/without-controls.ts';
import { displayWidth } from '../text/display-width.ts';
import { escapeXml } from '../xml/escape-xml.ts';
import type { SheetValue } from './sheet.ts';
import { STYLE } from './styles.ts';

/**
 * A row of a sheet as XML. Text is written as text and never as a formula; what would become one when its cell is edited
 * carries the mark that keeps it text (what typing an apostrophe first does).
 *
 * @param row counted from 1
 * @param widths of the columns, from which its height follows
 */
export function formatRow(
  row: number,
  values: readonly SheetValue[],
  { widths, style }: { widths: readonly number[]; style?: number },
): string {
  const cells = values.map((value, i) => formatCell(`${columnName(i)}${row}`, value, style));
  const lines = Math.max(...values.map((value, i) => countLines(value, widths[i]!)));
  const height = Math.min(lines * LINE + 3, HIGHEST);
  return `<row r="${row}" ht="${height}">${cells.join('')}</row>`;
}

/** In points; a program that measures for itself may correct it, others leave rows as high as they are told. */
const LINE = 13.5;
const HIGHEST = 409;

function countLines(value: SheetValue, width: number): number {
  const text = typeof value === 'object' ? (value?.text ?? '') : String(value);
  // Chinese fonts give them the width of a character, whatever a terminal does.
  const wide = text.match(/[“”‘’—…·]/g)?.length ?? 0;
  return Math.ceil((displayWidth(text) + wide) / Math.max(1, width - MARGIN)) || 1;
}

/** Of a cell, and what breaking between words costs; in columns. */
const MARGIN = 2.5;

/** A, B, … Z, AA, …: the name of a column counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function formatCell(at: string, value: SheetValue, style: number | undefined): string {
  if (value === null || value === '') return `<c r="${at}" s="${style ?? STYLE.text}"/>`;
  if (typeof value === 'number') return `<c r="${at}" s="${style ?? STYLE.number}"><v>${value}</v></c>`;
  if (typeof value === 'object') return formatText(at, value.text, STYLE[value.look]);
  return formatText(at, value, style);
}

function formatText(at: string, value: string, style: number | undefined): string {
  const text = withoutControls(value).slice(0, LONGEST);
  const guarded = guardFormula(text) !== text ? STYLE.guarded : undefined;
  const words = escapeXml(text).replace(ESCAPE, '_x005F$&');
  return `<c r="${at}" s="${guarded ?? style ?? STYLE.text}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** Of characters in one cell. */
const LONGEST = 32_000;

/** Excel reads it as the character of that code. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;
