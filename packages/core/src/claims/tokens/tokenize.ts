import { LEXICON } from '../words/lexicon.ts';
import type { Sense } from '../words/sense.ts';
import { HEDGES } from './hedge.ts';
import { isScope } from './is-scope.ts';
import { closing, isDigit } from './normalize.ts';
import { parseNumeral } from './parse-numeral.ts';
import { type ProseNumber, scanNumber } from './scan-number.ts';
import { findLongest, listWords } from './word-list.ts';

interface Span {
  start: number;
  end: number;
}

/** `stop` ends a sentence, `comma`, `colon` and brackets a clause; `pause` (、) parts what is enumerated. */
export type Mark = 'stop' | 'semicolon' | 'comma' | 'colon' | 'open' | 'close' | 'pause';

export type WordToken = Span & { kind: 'word'; sense: Sense };
export type NumberToken = Span & { kind: 'number'; number: ProseNumber };
export type Token =
  | WordToken
  | NumberToken
  | (Span & { kind: 'year'; year: number })
  /** `from` is the first month of 1至6月. */
  | (Span & { kind: 'month'; from: number | null; month: number })
  | (Span & { kind: 'mark'; mark: Mark })
  /** Words that the lexicon does not have. */
  | (Span & { kind: 'gap' });

const MARKS: Readonly<Record<string, Mark>> = {
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'semicolon',
  '，': 'comma',
  ',': 'comma',
  ':': 'colon',
  '(': 'open',
  ')': 'close',
  '—': 'comma',
  '、': 'pause',
};

const QUOTES = '“”‘’"\'【】[]〔〕 ·';
const WORDS = listWords<Sense>([
  ...HEDGES.map((word) => [word, { kind: 'filler', value: 'filler' }] as const),
  ...LEXICON.flatMap(([kind, value, words]) =>
    words.split(' ').map((word) => [word, { kind, value } as Sense] as const),
  ),
]);
const YEAR = /((?:19|20)\d\d)年[度底末]?/y;
const CHINESE_YEAR = /(二[〇零][〇零一二三四五六七八九]{2})年度?/y;
const MONTH = /(\d{1,2})月份?(?:\d{1,2}日)?(?:底|末|初|上旬|中旬|下旬)?/y;
const RANGE_OF_MONTHS = /(\d{1,2})(?:-|—|~|至|到)(\d{1,2})月份?/y;
const ORDINAL = /第[\d一二三四五六七八九十百]{1,6}[条项次件份]?/y;
/** In decimals and grouped digits that do not start with one. */
const REMAINDER = /[\d.]{1,40}/y;

/** The tokens of a normalized text, in its order and without holes. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at);
    const last = tokens.at(-1);
    if (token.kind === 'gap' && last?.kind === 'gap') last.end = token.end;
    else tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, at: number): Token {
  const char = text[at]!;
  if (char === '(') {
    // 予以公开(含部分公开)91件: few remarks in brackets are words.
    const aside = readWord(text, at) ?? skipAside(text, at);
    if (aside) return aside;
  }
  const mark = MARKS[char];
  if (mark) return { kind: 'mark', mark, start: at, end: at + 1 };
  if (QUOTES.includes(char)) return quiet(at, at + 1);
  const word = readWord(text, at);
  if (word) return word;
  return readDate(text, at) ?? readNumber(text, at) ?? readGap(text, at);
}

function readWord(text: string, at: number): WordToken | undefined {
  const word = findLongest(WORDS, text, at);
  return word && { kind: 'word', sense: word.value, start: at, end: word.end };
}

/** A remark in brackets without a number says nothing about the numbers around it. */
/** 不予公开(保护第三方合法权益)2件 names the row. */
function readAsideResult(text: string, at: number, end: number): Token | undefined {
  const word = readWord(text, at + 1);
  return word?.end === end && word.sense.kind === 'outcome'
    ? { ...word, start: at, end: end + 1 }
    : undefined;
}

function skipAside(text: string, at: number): Token | undefined {
  const end = closing(text, at, ')', 60);
  if (end < 0) return undefined;
  for (let i = at; i < end; i += 1) if (isDigit(text[i])) return undefined;
  // 县政府(本级): of a part of the body, as if there were no brackets.
  const word = readWord(text, at + 1);
  if (word?.end === end && isScope(word, 'ownLevel')) return { ...word, start: at, end: end + 1 };
  return readAsideResult(text, at, end) ?? quiet(at, end + 1);
}

function quiet(start: number, end: number): Token {
  return { kind: 'word', sense: { kind: 'filler', value: 'filler' }, start, end };
}

function readDate(text: string, at: number): Token | undefined {
  if (!isDigit(text[at]) && text[at] !== '二') return undefined;
  const end = (pattern: RegExp) => pattern.lastIndex;
  const year = match(YEAR, text, at);
  if (year && !isDigit(text[at - 1])) return { kind: 'year', year: Number(year), start: at, end: end(YEAR) };
  const chinese = match(CHINESE_YEAR, text, at);
  if (chinese) return { kind: 'year', year: parseNumeral(chinese)!, start: at, end: end(CHINESE_YEAR) };
  RANGE_OF_MONTHS.lastIndex = at;
  const range = RANGE_OF_MONTHS.exec(text);
  if (range) {
    return {
      kind: 'month',
      from: Number(range[1]),
      month: Number(range[2]),
      start: at,
      end: end(RANGE_OF_MONTHS),
    };
  }
  const month = match(MONTH, text, at);
  if (month) return { kind: 'month', from: null, month: Number(month), start: at, end: end(MONTH) };
  return undefined;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[1];
}

function readNumber(text: string, at: number): Token | undefined {
  const scanned = scanNumber(text, at);
  if (!scanned) return undefined;
  const { start, end, ...number } = scanned;
  if (number.chinese && !endsWord(text, end)) return undefined;
  return { kind: 'number', number, start, end };
}

/** 一件 counts something only where no other word goes on from it (一起推进, 一次办好). */
function endsWord(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || next in MARKS || findLongest(WORDS, text, end) !== undefined;
}

function readGap(text: string, at: number): Token {
  ORDINAL.lastIndex = at;
  const ordinal = text[at] === '第' ? ORDINAL.exec(text) : null;
  if (ordinal) return { kind: 'gap', start: at, end: at + ordinal[0].length };
  if (!isDigit(text[at])) return { kind: 'gap', start: at, end: at + 1 };
  REMAINDER.lastIndex = at;
  return { kind: 'gap', start: at, end: at + (REMAINDER.exec(text)?.[0].length ?? 1) };
}
