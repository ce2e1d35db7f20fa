import type { Lang } from '@gouji/core';

/** An ISO date as letters write it: `2026年2月10日`; what is none stays as it is. */
export function sayDay(day: string, lang: Lang): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return lang === 'en' || year === undefined ? day : `${year}年${Number(month)}月${Number(date)}日`;
}
