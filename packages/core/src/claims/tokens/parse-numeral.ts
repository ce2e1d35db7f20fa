/** The value of 一百二十三, 两, 二〇; null for what is no numeral. */
export function parseNumeral(numeral: string): number | null {
  let total = 0;
  let section = 0;
  let digit = -1;
  let run = '';
  for (const char of numeral) {
    const power = POWERS.get(char);
    if (power === undefined) {
      digit = DIGITS.indexOf(char === '两' ? '二' : char === '〇' ? '零' : char);
      run += digit;
      continue;
    }
    if (power >= 10_000) {
      total = (total + section + Math.max(digit, 0)) * power;
      section = 0;
    } else section += (digit <= 0 ? 1 : digit) * power;
    [digit, run] = [0, ''];
  }
  if (run.length > 1 && run.length === numeral.length) return Number(run);
  return total + section + Math.max(digit, 0);
}

const DIGITS = '零一二三四五六七八九';
/** 十 to 亿, which also stand behind digits (1.2万). */
export const POWERS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
]);
