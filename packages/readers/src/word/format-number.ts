/** How Word writes the number of a list, by the names of WordprocessingML (ECMA-376, ST_NumberFormat). */
export function formatNumber(value: number, format: string): string {
  return FORMATS[format]?.(value) ?? String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => String(n).replace(/\d/g, (digit) => fromCode(0xff10 + Number(digit))),
  decimalFullWidth2: (n) => String(n).replace(/\d/g, (digit) => fromCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: (n) => sign(n, 0x2460, 20),
  decimalEnclosedCircleChinese: (n) => sign(n, 0x2460, 20),
  decimalEnclosedParen: (n) => sign(n, 0x2474, 20),
  decimalEnclosedFullstop: (n) => sign(n, 0x2488, 20),
  ideographEnclosedCircle: (n) => sign(n, 0x3280, 10),
  chineseCounting: writeChinese,
  chineseCountingThousand: writeChinese,
  japaneseCounting: writeChinese,
  koreanCounting: writeChinese,
  taiwaneseCounting: writeChinese,
  taiwaneseCountingThousand: writeChinese,
  ideographDigital: writeDigits,
  japaneseDigitalTenThousand: writeDigits,
  taiwaneseDigital: writeDigits,
  chineseLegalSimplified: (n) => writeWith(n, '零壹贰叁肆伍陆柒捌玖', '拾佰仟', false),
  ideographLegalTraditional: (n) => writeWith(n, '零壹貳參肆伍陸柒捌玖', '拾佰仟', false),
  ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'[n - 1] ?? String(n),
  ideographZodiac: (n) => '子丑寅卯辰巳午未申酉戌亥'[n - 1] ?? String(n),
  lowerLetter: (n) => writeLetters(n, 0x61),
  upperLetter: (n) => writeLetters(n, 0x41),
  lowerRoman: (n) => writeRoman(n).toLowerCase(),
  upperRoman: writeRoman,
};

function fromCode(code: number): string {
  return String.fromCharCode(code);
}

/** One of a row of signs, such as ①. */
function sign(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? fromCode(first + value - 1) : String(value);
}

function writeChinese(value: number): string {
  return writeWith(value, '零一二三四五六七八九', '十百千', true);
}

function writeDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}

/** 十二, 一百零五; larger numbers are no numbers of lists. */
function writeWith(value: number, digits: string, powers: string, dropsOne: boolean): string {
  if (value <= 0 || value > 9999) return String(value);
  let text = '';
  const written = String(value);
  for (const [i, char] of [...written].entries()) {
    const power = written.length - 1 - i;
    if (char !== '0') text += digits[Number(char)]! + (power > 0 ? powers[power - 1]! : '');
    else if (Number(written.slice(i)) > 0 && !text.endsWith(digits[0]!)) text += digits[0]!;
  }
  return dropsOne && value >= 10 && value < 20 ? text.slice(1) : text;
}

/** a … z, aa, bb … */
function writeLetters(value: number, first: number): string {
  if (value < 1 || value > 780) return String(value);
  return fromCode(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}

function writeRoman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [number, letters] of ROMAN) {
    for (; rest >= number; rest -= number) text += letters;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
