import type { Slip } from '../schema.ts';
import type { Message } from './rule.ts';
import { describeSlip } from './slip-words.ts';

/**
 * The messages of the rules on identities: one for each way in which the wrong cell is known, or is not. One that ends
 * without a stop is followed by figures.
 */
export const ARITHMETIC_MESSAGES = {
  unique: {
    zh: '{cell}：此格应为 {suggested}（现为 {value}{slip}）。',
    en: '{cell}: should be {suggested} (is {value}{slip}).',
  },
  likely: {
    zh: '{cell}：此格可能应为 {suggested}（现为 {value}{slip}）。',
    en: '{cell}: should probably be {suggested} (is {value}{slip}).',
  },
  uniqueSeveral: {
    zh: '{how}',
    en: 'It seems that {how}',
  },
  likelySeveral: {
    zh: '可能是{how}',
    en: 'Perhaps {how}',
  },
  ambiguous: {
    zh: '下列 {count} 处之一有误，仅凭勾稽关系无法判定是哪一处',
    en: 'One of these {count} cells is wrong; which one cannot be told from the sums',
  },
  ambiguousOne: {
    zh: '勾稽关系不成立，无法判定是哪一格有误；只改一格就能成立的是',
    en: 'The sum does not hold and which cell is wrong cannot be told; changing one cell mends it only here',
  },
  ambiguousTogether: {
    zh: '错误较多，无法判定哪些格有误；改动最少的改法是下列 {count} 处都改',
    en: 'Too much is wrong to tell which cells are; the smallest way to mend the sums changes all of these {count}',
  },
  ambiguousSeveral: {
    zh: '有 {ways} 种同样少的改法能使勾稽关系成立，无法判定是哪一种，涉及下列 {count} 处',
    en: 'There are {ways} equally small ways to mend the sums, over these {count} cells; which is right cannot be told',
  },
  carried: {
    zh: '“{column}”一列收与办相差 {difference}，而各项合计都对得上：疑这一列有一处填错，合计又由公式随之算出，无法判定是哪一处。',
    en: 'In column “{column}” intake and outflow differ by {difference} while every total adds up: an entry of this column is probably wrong and formulas carried it along; which one cannot be told.',
  },
  carriedInRow: {
    zh: '“{column}”和“总计”两列的办理结果之和与（七）总计都相差 {difference}，而各行都对得上：疑有一行的这一格和该行总计一起填错，无法判定是哪一行。',
    en: 'In the columns “{column}” and 总计 the results differ from their total by {difference} each, while every row adds up: an entry is probably wrong together with the total of its row; which row cannot be told.',
  },
  wrongRow: {
    zh: '{columns}各列纵向对不上，而各行都对得上：疑有一行的几个数一起填错，无法判定是哪一行。',
    en: 'The columns {columns} do not add up while every row does: several numbers of one row are probably wrong; which row cannot be told.',
  },
  wrongColumn: {
    zh: '有 {count} 行的各类申请人之和不等于总计，而各列都对得上：疑有一列的几个数一起填错，无法判定是哪一列。',
    en: 'In {count} rows the applicants do not add up to the total while every column adds up: several numbers of one column are probably wrong; which column cannot be told.',
  },
  rowTwice: {
    zh: '“{one}”和“{other}”两行的数完全相同，疑有一行重复填写，无法判定是哪一行。{columns}各列纵向对不上，而各行都对得上。',
    en: 'The rows “{one}” and “{other}” hold the same numbers: one was probably entered twice; which cannot be told. The columns {columns} do not add up while every row does.',
  },
  columnTwice: {
    zh: '“{one}”和“{other}”两列的数完全相同，疑有一列重复填写，无法判定是哪一列。有 {count} 行的各类申请人之和不等于总计，而各列都对得上。',
    en: 'The columns “{one}” and “{other}” hold the same numbers: one was probably entered twice; which cannot be told. In {count} rows the applicants do not add up to the total while every column adds up.',
  },
  totalForgotten: {
    zh: '{cell}：总计漏填，应为{suggested}（现为 0）。',
    en: '{cell}: the total was not filled in; it should be {suggested} (is 0).',
  },
  totalBlank: {
    zh: '{cell}：总计未填，按各项应为{suggested}。',
    en: '{cell}: the total is left blank; its parts add up to {suggested}.',
  },
  totalsBlank: {
    zh: '有 {count} 处总计未填，可按各项之和补上',
    en: 'Totals are left blank in this many places, {count}; their parts would give them',
  },
  unlocated: {
    zh: '有 {count} 条勾稽关系不成立，改动少数几格解释不了，无法判定是哪些格有误，请逐条核对',
    en: '{count} identities do not hold and no few cells explain it, so the wrong cells cannot be told; please check each',
  },
  unlocatedMany: {
    zh: '有 {count} 条勾稽关系不成立，改动少数几格解释不了，无法判定是哪些格有误，请逐条核对。',
    en: '{count} identities do not hold and no few cells explain it, so the wrong cells cannot be told; please check each.',
  },
  'not-read': {
    zh: '有 {count} 项勾稽关系的数字没有全部读出，未能核对',
    en: 'Not every number of {count} identities was read, so they could not be checked',
  },
} satisfies Record<string, Message>;

export type ArithmeticMessageId = keyof typeof ARITHMETIC_MESSAGES;

/** The slip, after the number that is printed. */
export function slipAfter(slip: Slip): Message {
  const [zh, en] = [describeSlip(slip, 'zh'), describeSlip(slip, 'en')];
  return zh === null ? NOTHING : { zh: `，${zh}`, en: `; ${en}` };
}

/** How several cells went wrong at once, before they are listed. */
export const HOW: Readonly<Partial<Record<Slip, Message>>> = {
  'swapped-neighbours': { zh: '相邻两格的数互换了', en: 'two neighbouring values were swapped' },
  'shifted-cell': { zh: '数填到了相邻的格', en: 'a value was printed in the next cell' },
  'shifted-row': { zh: '两行的数填错了行', en: 'the values of two rows were swapped' },
  'total-forgotten': { zh: '总计漏填（填为 0）', en: 'totals were left 0' },
  'propagated-entry': {
    zh: '同一行或同一列的几个数一起填错了',
    en: 'several numbers of one row or column went wrong together',
  },
};

/** Where no one slip explains them all. */
export const SEVERAL: Message = { zh: '有几格的数填错了', en: 'several cells are wrong' };

const NOTHING: Message = { zh: '', en: '' };

export const EXHAUSTED: Message = {
  zh: '可能的改法过多，没有全部试完。',
  en: 'There are too many ways to mend it; not all were tried.',
};

/** That other explanations were found, and set aside. */
export function rivalsOf(count: number): Message[] {
  if (count === 0) return [];
  return [
    {
      zh: `另有 ${count} 种改法也能使勾稽关系成立，但可能性小得多。`,
      en: `${count} other ways to mend the sums are far less plausible.`,
    },
  ];
}
