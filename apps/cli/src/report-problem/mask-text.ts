/**
 * How much of a text stays. `numbers`: numbers and marks; `words`: the forms’ and the lexicon’s own words too; `pieces`:
 * everything, but of any eight characters in a row that are more than such words one is masked.
 */
export type Mask = 'numbers' | 'words' | 'pieces';

/** Stand for what is masked, the same for the same: names that agree go on agreeing. */
const FILLERS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午酉戌亥'];

/**
 * A text without what is its author’s own: characters that belong to no known word give way to fillers, letters to x.
 * Its length, its numbers and its punctuation stay; a run of digits that may be a telephone’s or a person’s becomes zeros.
 *
 * @param words that are nobody’s own (`vocabulary` of the core)
 */
export function maskText(text: string, words: ReadonlySet<string>, mask: Mask): string {
  const known = mask === 'numbers' ? [] : findKnown(text, words);
  const isOwn = (at: number) => !known[at] && standFor(text[at]!) !== text[at];
  const masked = [...text.split('')];
  let start = 0;
  let own = -1;
  for (let at = 0; at < masked.length; at++) {
    if (isOwn(at)) {
      if (mask === 'pieces') own = at;
      else masked[at] = standFor(text[at]!);
    }
    if (at - start < LONGEST_OWN || own < start) continue;
    masked[own] = standFor(text[own]!);
    start = own + 1;
  }
  return masked.join('').replace(LONG_NUMBER, (digits) => digits.replace(/\d/g, '0'));
}

/** Fewer than eight characters in a row are nobody’s sentence. */
const LONGEST_OWN = 7;

/** Money and counts are shorter; numbers of identity cards and telephones are not. */
const LONG_NUMBER = /\d{7,30}|\d{3,4}-\d{7,8}/g;

/** The character itself where it says nothing of its author. */
function standFor(char: string): string {
  if (/[A-Za-zＡ-Ｚａ-ｚ]/.test(char)) return 'x';
  // Of characters beyond the basic plane each half is one.
  if (!/[\p{Script=Han}\ud800-\udfff]/u.test(char) || NUMERALS.includes(char)) return char;
  return FILLERS[char.charCodeAt(0) % FILLERS.length]!;
}

const NUMERALS = '〇零一二三四五六七八九十百千万亿两年月日';

/** Which characters belong to a known word, the longest that fits; spaces within it count for nothing. */
function findKnown(text: string, words: ReadonlySet<string>): boolean[] {
  const known: boolean[] = [];
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const dense = places.map((at) => text[at]).join('');
  for (let at = 0; at < dense.length; at++) {
    for (let length = Math.min(LONGEST_WORD, dense.length - at); length > 0; length--) {
      if (!words.has(dense.slice(at, at + length))) continue;
      for (const place of places.slice(at, at + length)) known[place] = true;
      at += length - 1;
      break;
    }
  }
  return known;
}

/** Of the words of the forms. */
const LONGEST_WORD = 40;
