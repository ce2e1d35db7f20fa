/**
 * Whether the cells of a row number the columns: 1 2 3 …, from whatever number on and anew for each kind of case, in
 * brackets or circles, with the sum that a total is (`5=1+2+3+4`), or with the totals left out.
 */
export function numbersColumns(texts: readonly string[]): boolean {
  const marks: Mark[] = [];
  for (const text of texts) {
    const plain = text.replace(/\s/g, '');
    if (plain === '' || WORD.test(plain) || DASH.test(plain)) continue;
    const mark = plain.length > LONGEST_MARK ? null : readMark(plain);
    if (!mark) return false;
    marks.push(mark);
  }
  if (marks.length < FEWEST || marks.length * 3 < texts.length * 2) return false;
  const numbers = marks.flatMap(({ number }) => (number === null ? [] : number));
  const steps = numbers.slice(1).filter((number, i) => follows(numbers[i]!, number, numbers[0]!));
  const formulas = marks.filter(({ formula }) => formula).length;
  return numbers.length + formulas >= FEWEST && steps.length === Math.max(0, numbers.length - 1);
}

/** What stands before the numbers. */
const WORD = /^(?:栏次|列次|序号|编号|行次|甲|乙|丙)$/;

/** In place of the number of a total. */
const DASH = /^[-—–/－]{1,3}$/;

/** Of the sum of four columns, and the mark of a comment. */
const LONGEST_MARK = 40;

/** Three kinds of case without their totals are twelve, one is four; fewer may be values. */
const FEWEST = 4;

/** The next one, or past a total without number; the first again begins the next kind of case. */
function follows(number: number, next: number, first: number): boolean {
  return next === number + 1 || next === number + 2 || (next === first && number >= first + 3);
}

interface Mark {
  /** Null where only a sum is written. */
  number: number | null;
  formula: boolean;
}

/** 5, (5), ⑤, 7①, 第5列, 5=1+2+3+4, 1+2+3+4; letters too */
function readMark(text: string): Mark | null {
  const circled = /^[\u2460-\u249B\u3220-\u3229]$/.test(text) ? text.normalize('NFKC') : text;
  const plain = circled
    .replace(COMMENT, '')
    .replace(/[\u2460-\u24FF\u2776-\u2793*※]/g, '')
    .normalize('NFKC')
    .replace(/[()[\]【】〔〕第列栏.、]/g, '');
  const [, own, equal, alone] = MARK.exec(plain) ?? [];
  const sum = equal ?? alone;
  if (own === undefined && sum === undefined) return readLetter(plain);
  return { number: own === undefined ? null : Number(own), formula: sum !== undefined };
}

/** The mark of a comment of Word: 5[张1] */
const COMMENT = /\[[A-Za-z\u4E00-\u9FFF][\w\u4E00-\u9FFF -]{0,30}\]$/;

const MARK =
  /^(?:(\d{1,3})(?:[=＝≥](\d{1,3}(?:[+\-~至]\d{1,3}){0,9}))?|[=＝]?(\d{1,3}(?:[+~至]\d{1,3}){1,9}))$/;

function readLetter(text: string): Mark | null {
  return /^[A-Za-z]$/.test(text) ? { number: text.toUpperCase().charCodeAt(0), formula: false } : null;
}
