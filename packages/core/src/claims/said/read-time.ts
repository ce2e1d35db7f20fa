import type { Token } from '../tokens/tokenize.ts';
import { YEAR_END } from '../words/phrases.ts';
import type { ClauseScope, Scope } from './scope.ts';

/** 比2021年 compares, 2021年结转 carries over; any other year is that of the numbers that follow. */
export function readYear(
  year: number,
  state: { scope: Scope; here: ClauseScope; year: number | null; than: boolean; carries: boolean },
): void {
  const { scope, here, year: own, than, carries } = state;
  if (than) here.comparison = true;
  else if (carries && own !== null && year !== own) {
    here.carried = year < own ? 'from' : 'to';
    // 2021年结转 in a report for 2023 was carried over to 2022.
    here.narrower ||= year < own - 1;
  } else if (own === null) scope.time = 'perhaps';
  else if (year !== own) scope.time = 'other';
  // 2021年收到、2022年办结申请6件: of neither year alone.
  else scope.time = here.otherYear ? 'perhaps' : 'this';
  here.otherYear ||= scope.time === 'other';
}

/** A year without a month is the whole of it, 截至2022年底 too. */
export function endDate(last: string, scope: Scope): void {
  Object.assign(scope, { firstMonth: 0, lastMonth: 0, wholeYear: false });
  if (YEAR_END.includes(last)) scope.until = false;
}

/** 1月至6月收到20件，7月至12月收到32件: each clause, and each range, has its own months. */
export function readMonths(
  { from, month }: Extract<Token, { kind: 'month' }>,
  begins: boolean,
  scope: Scope,
): void {
  if (begins || from !== null) scope.firstMonth = 0;
  if (from !== null) readMonth(from, scope);
  readMonth(month, scope);
}

function readMonth(month: number, scope: Scope): void {
  if (scope.firstMonth === 0) scope.firstMonth = month;
  scope.lastMonth = month;
  scope.wholeYear = month === 12 && (scope.until || scope.firstMonth === 1);
  if (scope.wholeYear) scope.until = false;
}
