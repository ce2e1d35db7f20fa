import { findDates, foldDigits, isoDate } from './chinese-date.ts';
import type { Period, Prose } from './report.ts';

/** 统计期限为2022年1月1日至12月31日: two dates, the second perhaps without its year, said of the figures. */
export function findPeriod(document: readonly Prose[]): Period | null {
  const prose = document.filter(({ text }) => FIGURES.test(text));
  for (const one of prose) {
    const [from] = findDates(one.text).filter(({ start }) => isSaidOfFigures(one.text.slice(0, start)));
    const to = from ? readEnd(one.text, from.end, Number(from.date.slice(0, 4))) : null;
    if (from && to) {
      return { from: from.date, to: to.date, prose: one, quote: one.text.slice(from.start, to.end) };
    }
  }
  return findMisprinted(prose);
}

/** Whether these words before a date speak of the figures of the report, not of a survey, a plan or a half-year. */
function isSaidOfFigures(before: string): boolean {
  const named = PERIOD_OF.exec(before.slice(-40));
  return named !== null && !/半年|季度|专项|活动|项目|规划|培训/.test(named[0]);
}

/** What such words speak of: most of a page has none of it. */
const FIGURES = /统计|报告|数据/;

const PERIOD_OF =
  /[^。；;，,]{0,16}(?:(?:统计|报告)(?:数据)?的?|数据的?(?:统计)?)(?:期限?|时限|时间(?:范围)?|周期|期间|时段|区间|范围)[，,]?[^。；;，,\d]{0,8}$/;

function readEnd(text: string, from: number, year: number): { date: string; end: number } | null {
  const rest = text.slice(from, from + 48);
  const joined = JOINED.exec(rest);
  if (!joined) return null;
  const [second] = findDates(rest);
  if (second && second.start <= joined[0].length + 1) {
    const day = /^\s?日/.exec(rest.slice(second.end));
    return { date: second.date, end: from + second.end + (day ? day[0].length : 0) };
  }
  const short = /^\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(rest.slice(joined[0].length));
  const date = short && isoDate(year, Number(short[1]), Number(short[2]));
  return date ? { date, end: from + joined[0].length + short![0].length } : null;
}

/** What stands between the two dates. */
const JOINED =
  /^\s?日?\s?(?:0?0\s?[时点:：](?:00分?)?)?\s?[起始]?\s?[，,]?\s?(?:至|到|[—–―]{1,2}|－|-|一|~|～|(?<=[起始][，,]\s?))\s?(?:当年|同年|本年)?/;

/** 统计期限自2024年1月1日至202024年12月31日: two dates of which one is none of the calendar, or of this century. */
function findMisprinted(prose: readonly Prose[]): Period | null {
  for (const one of prose) {
    const text = foldDigits(one.text);
    for (const match of text.matchAll(RANGE)) {
      if (!isSaidOfFigures(text.slice(0, match.index))) continue;
      const [from, to] = [readDate(match.slice(1, 4)), readDate(match.slice(4, 7))];
      if (from === null || to === null) {
        return { from, to, prose: one, quote: one.text.slice(match.index, match.index + match[0].length) };
      }
    }
  }
  return null;
}

function readDate([year, month, day]: readonly (string | undefined)[]): string | null {
  return /^20\d\d$/.test(year!) ? isoDate(Number(year), Number(month), Number(day)) : null;
}

const RANGE =
  /(?<!\d)(\d{1,8})年(\d{1,4})月(\d{1,4})日[起始]?[，,]?(?:至|到|[—–―－\-~～]{1,2})(\d{1,8})年(\d{1,4})月(\d{1,4})日/g;
