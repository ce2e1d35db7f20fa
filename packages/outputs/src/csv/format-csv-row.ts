import { withoutControls } from '../outline/without-controls.ts';

/**
 * A line of CSV (RFC 4180). Text that a spreadsheet would take for a formula is led by an apostrophe, whatever the document
 * wrote; numbers stay numbers.
 */
export function formatCsvRow(values: readonly (string | number | boolean | null)[]): string {
  return `${values.map(formatValue).join(',')}\r\n`;
}

/** Excel takes UTF-8 for what it is only with this before it. */
export const BYTE_ORDER_MARK = '\ufeff';

function formatValue(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = guardFormula(withoutControls(value));
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** As spreadsheets read them: after spaces too, and in full width. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const FORMULA = /^\s{0,99}[=+\-@＝＋－＠]/u;
