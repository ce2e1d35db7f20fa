/** How a word makes a number an interval. */
export type Hedge = 'exact' | 'rounded' | 'over' | 'about' | 'nearly' | 'atLeast' | 'atMost';

/** Between the digits and the unit. */
export const INSIDE: Readonly<Record<string, Hedge>> = { 余: 'over', 多: 'over', 几: 'over' };
/** Behind the unit. */
export const BEHIND: Readonly<Record<string, Hedge>> = {
  左右: 'about',
  以上: 'atLeast',
  以下: 'atMost',
  以内: 'atMost',
  余: 'over',
  多: 'over',
};
const BEFORE: Readonly<Record<string, Hedge>> = {
  约: 'about',
  大约: 'about',
  约为: 'about',
  近: 'nearly',
  将近: 'nearly',
  接近: 'nearly',
  超: 'atLeast',
  超过: 'atLeast',
  逾: 'atLeast',
  至少: 'atLeast',
  不少于: 'atLeast',
  不足: 'atMost',
  不到: 'atMost',
  不超过: 'atMost',
};

/** The hedge of the word that ends where a number starts. */
export function readPrefix(text: string, start: number): Hedge | undefined {
  for (const length of [3, 2, 1]) {
    const hedge = BEFORE[text.slice(Math.max(0, start - length), start)];
    if (hedge) return hedge;
  }
  return undefined;
}

/** The words that hedge the number behind them; they are part of its reading. */
export const HEDGES: readonly string[] = Object.keys(BEFORE);

/** The unit of the last digit that is not 0: 1 for 123, 10 for 120, 100 for 100. */
export function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}

/** The least and the most that a hedged number says; `step` is the unit of its last digit. */
export function spread(value: number, step: number, hedge: Hedge): [number, number] {
  const wide = Math.max(step, value * 0.1);
  switch (hedge) {
    case 'exact':
      return [value, value];
    case 'rounded':
      return [value - step, value + step];
    case 'over':
      return [value, value + Math.max(step, 10)];
    case 'about':
      return [value - wide, value + wide];
    case 'nearly':
      return [value - wide, value];
    case 'atLeast':
      return [value, Number.POSITIVE_INFINITY];
    case 'atMost':
      return [0, value];
  }
}
