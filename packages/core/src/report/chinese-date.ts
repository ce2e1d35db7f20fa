/** A date as written in a text. */
export interface WrittenDate {
  /** ISO. */
  date: string;
  start: number;
  end: number;
}

/** A year as written in a text. */
export interface WrittenYear {
  year: number;
  start: number;
  end: number;
}

/** Every whole date of a text: `2023-01-20`, `2023/1/20`, `2020 年 1 月 29 日`, `二〇二〇年一月二十九日`. */
export function findDates(text: string): WrittenDate[] {
  if (!BEGINS_YEAR.test(text)) return [];
  const plain = foldDigits(text);
  return [...plain.matchAll(DATE)].flatMap((match) => {
    const [whole, year, month, day] = match as unknown as [string, string, string, string];
    const date = isoDate(readNumber(year), readNumber(month), readNumber(day));
    return date === null ? [] : [{ date, start: match.index, end: match.index + whole.length }];
  });
}

/** Every year of this century that a text names with 年 or 年度. */
export function findYears(text: string): WrittenYear[] {
  if (!BEGINS_YEAR.test(text)) return [];
  return [...foldDigits(text).matchAll(YEAR)].map((match) => ({
    year: readNumber(match[1]!),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Most lines hold no year of this century. */
const BEGINS_YEAR = /[2２二]/;

/** Full-width digits as plain ones; every character keeps its place. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** The ISO date, `null` where the calendar has none such. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const ZERO = '〇○零Ｏ';
const WRITTEN_YEAR = `20\\d{2}|二[${ZERO}][${ZERO}一二三四五六七八九]{2}`;
const WRITTEN_PART = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
const DATE = new RegExp(
  `(?<!\\d)(${WRITTEN_YEAR})\\s{0,2}[-/.年]\\s{0,2}(${WRITTEN_PART})\\s{0,2}[-/.月]\\s{0,2}(${WRITTEN_PART})(?!\\d)`,
  'g',
);
const YEAR = new RegExp(`(?<!\\d)(${WRITTEN_YEAR})\\s{0,2}年(?:\\s{0,2}度)?`, 'g');

const DIGITS = '零一二三四五六七八九';

function readNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const digits = [...written].map((one) => (ZERO.includes(one) ? 0 : DIGITS.indexOf(one)));
  if (digits.length === 4) return digits.reduce((number, digit) => number * 10 + digit, 0);
  const ten = written.indexOf('十');
  if (ten < 0) return digits.length === 1 ? digits[0]! : Number.NaN;
  const tens = ten === 0 ? 1 : digits[0]!;
  return tens * 10 + (ten === written.length - 1 ? 0 : digits.at(-1)!);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
