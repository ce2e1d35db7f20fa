import { BEHIND, type Hedge, INSIDE, lastPlace, readPrefix, spread } from './hedge.ts';
import { isDigit } from './normalize.ts';
import { POWERS, parseNumeral } from './parse-numeral.ts';

/** A number as it stands in prose. Whatever is rounded or hedged (余, 约, 1.2万) is the interval from low to high. */
export interface ProseNumber {
  value: number;
  low: number;
  high: number;
  /** A counting unit (件 条 份 次 项 起 封 宗 部 篇 期 场, 个 where nothing is named behind it) or 元. */
  unit: string | null;
  percent: boolean;
  /** As written before 万 or 亿, for a number that has one. */
  mantissa: number | null;
  /** Digits after the point. */
  decimals: number;
  /** Its digits may belong to a neighbour (`1，234`, `1 234`). */
  unsure: boolean;
  chinese: boolean;
}

export interface Scanned extends ProseNumber {
  start: number;
  end: number;
}

const CLOSING = '，,。;、)';
const UNITS = '件条份次项起封宗部篇期场';
/** What makes a unit's character the beginning of another word. */
const NO_UNIT =
  /^(?:件事|条例|条款|次性|项目|起诉|起草|起来|起到|份额|份子|条龙|条线|件件|条条|项项|部[门分署委级长队位件属]|篇[章幅]|期[间限末初待刊货]|场[所地景馆])/;
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]{1,16}/y;
const ARABIC = /\d{1,3}(?:,\d{3}){1,4}(?!\d)(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?/y;
/** 八九十 and 三五 are ranges, 一百二 is 120 or 102. */
const VAGUE = /^[一二三四五六七八九两]{2}(?:[十百千万]|$)|[百千万][一二三四五六七八九]$/;
const WIDE = /[1-9]\d{0,2}(?:，\d{3}){1,3}(?![\d，,.])/y;
const HAN = /[\u4e00-\u9fff]/;
/** Words that a Chinese numeral ends or that make it vague. */
const BEFORE_NUMERAL = '第统唯逐单同任某每进之几数专独';

/** The number that starts at `at` of a normalized text, with its hedges and unit; undefined where none does. */
export function scanNumber(text: string, at: number): Scanned | undefined {
  if (isDigit(text[at])) return scanArabic(text, at);
  if (!NUMERALS.includes(text[at] ?? ' ')) return undefined;
  if (text.startsWith('百分之', at)) return scanPercent(text, at);
  return scanChinese(text, at);
}

/** What begins a number in words. */
const NUMERALS = '〇零一二两三四五六七八九十百千万亿';

function scanArabic(text: string, at: number): Scanned | undefined {
  const grouped = scanWide(text, at);
  if (grouped) return grouped;
  ARABIC.lastIndex = at;
  const printed = ARABIC.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const digits = printed.replaceAll(',', '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const end = at + printed.length;
  const unsure = digits.length > 12 || isSplit(text, at, end);
  return finish(text, { start: at, end, mantissa: Number(digits), decimals, unsure, chinese: false });
}

/** 新收申请1，243件: behind the words that it counts, no number stands without a unit but the head of this one. */
function scanWide(text: string, at: number): Scanned | undefined {
  WIDE.lastIndex = at;
  const printed = WIDE.exec(text)?.[0];
  if (printed === undefined || !HAN.test(text[at - 1] ?? '')) return undefined;
  const end = at + printed.length;
  const mantissa = Number(printed.replaceAll('，', ''));
  const number = finish(text, { start: at, end, mantissa, decimals: 0, unsure: false, chinese: false });
  return number.unit === null ? undefined : number;
}

/** `1，234` and `1 234` may be one number or two; 54/98 is a fraction. */
function isSplit(text: string, start: number, end: number): boolean {
  if (text[start - 1] === '/' || text[end] === '/') return true;
  const gap = (char: string | undefined) => char === '，' || char === ' ' || char === ',' || char === '.';
  return (gap(text[start - 1]) && isDigit(text[start - 2])) || (gap(text[end]) && isDigit(text[end + 1]));
}

function scanPercent(text: string, at: number): Scanned | undefined {
  const number = scanDigitsOrNumeral(text, at + 3);
  if (!number) return undefined;
  return { ...exact(number.value, at, number.end), percent: true };
}

function scanDigitsOrNumeral(text: string, at: number): { value: number; end: number } | undefined {
  for (const pattern of [ARABIC, CHINESE]) {
    pattern.lastIndex = at;
    const printed = pattern.exec(text)?.[0];
    if (printed === undefined) continue;
    const value = pattern === ARABIC ? Number(printed.replaceAll(',', '')) : parseNumeral(printed);
    if (value !== null) return { value, end: at + printed.length };
  }
  return undefined;
}

function scanChinese(text: string, at: number): Scanned | undefined {
  CHINESE.lastIndex = at;
  const printed = CHINESE.exec(text)?.[0];
  if (printed === undefined || BEFORE_NUMERAL.includes(text[at - 1] ?? ' ')) return undefined;
  const value = parseNumeral(printed);
  if (value === null) return undefined;
  const unsure = VAGUE.test(printed);
  const number = finish(text, {
    start: at,
    end: at + printed.length,
    mantissa: value,
    decimals: 0,
    unsure,
    chinese: true,
  });
  return number.unit === null ? undefined : number;
}

interface Bare {
  start: number;
  end: number;
  mantissa: number;
  decimals: number;
  unsure: boolean;
  chinese: boolean;
}

/** Reads what follows the digits: 万, 余, 多, the unit, 左右, 以上. */
function finish(text: string, bare: Bare): Scanned {
  let { end } = bare;
  let hedge: Hedge | undefined;
  const take = (words: Readonly<Record<string, Hedge>>) => {
    for (const word in words) {
      if (!text.startsWith(word, end)) continue;
      hedge = words[word]!;
      end += word.length;
      return;
    }
  };
  if (text[end] === '%') return finishPercent(text, bare);
  take(INSIDE);
  const scale = bare.chinese ? 1 : (POWERS.get(text[end] ?? '') ?? 1);
  if (scale > 1) end += 1;
  take(INSIDE);
  const unit = readUnit(text, end);
  if (unit !== null) end += unit.length;
  take(BEHIND);
  hedge ??= readPrefix(text, bare.start);
  const value = bare.mantissa * scale;
  const step = scale > 1 ? scale / 10 ** bare.decimals : lastPlace(value);
  const [low, high] = spread(value, step, hedge ?? (scale > 1 ? 'rounded' : 'exact'));
  return {
    ...rest(bare),
    start: bare.start,
    end,
    value,
    low,
    high,
    unit,
    percent: false,
    mantissa: scale > 1 ? bare.mantissa : null,
  };
}

function finishPercent(text: string, bare: Bare): Scanned {
  const behind = Object.keys(BEHIND).find((word) => text.startsWith(word, bare.end + 1));
  const hedge = readPrefix(text, bare.start) ?? (behind === undefined ? 'exact' : BEHIND[behind]!);
  const [low, high] = spread(bare.mantissa, 1, hedge);
  return { ...exact(bare.mantissa, bare.start, bare.end + 1), ...rest(bare), low, high, percent: true };
}

function rest({ unsure, decimals, chinese }: Bare): Pick<ProseNumber, 'unsure' | 'decimals' | 'chinese'> {
  return { unsure, decimals, chinese };
}

function exact(value: number, start: number, end: number): Scanned {
  const plain = { unit: null, percent: false, mantissa: null, decimals: 0, unsure: false, chinese: false };
  return { ...plain, value, low: value, high: value, start, end };
}

function readUnit(text: string, at: number): string | null {
  const unit = text[at];
  // 12个单位, 20个工作日: 个 counts what was named before it only where nothing is named behind it.
  if (unit === '个') return CLOSING.includes(text[at + 1] ?? '。') ? unit : null;
  if (unit === '元') return unit;
  if (unit === undefined || !UNITS.includes(unit) || NO_UNIT.test(text.slice(at, at + 2))) return null;
  if (unit === '件' && text[at + 1] === '次') return '件次';
  return unit;
}
