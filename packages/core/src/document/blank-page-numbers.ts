/**
 * The text without the numbers at the foot of its pages, which would pass for values of a table that goes on overleaf.
 * What ends a page is one only where all pages but the first and the last end with a number, each one more than that
 * of the page before. Lines keep their places.
 */
export function blankPageNumbers(text: string): string {
  const pages = text.split('\f');
  const feet = pages.map(readFoot);
  const first = feet.findIndex((foot) => foot !== null);
  const numbered = feet.filter((foot) => foot !== null);
  const allCount = feet.every((foot, i) => {
    if (foot === null) return i === 0 || i >= pages.length - 2;
    return foot.number - i === feet[first]!.number - first;
  });
  if (numbered.length < FEWEST_PAGES || !allCount) return text;
  return pages.map((page, i) => withoutFoot(page, feet[i]!)).join('\f');
}

/** Fewer may be values that follow each other by chance. */
const FEWEST_PAGES = 3;

interface Foot {
  number: number;
  /** Where its line stands in the page. */
  start: number;
  end: number;
}

/** The number alone on the last line of a page: 3, - 3 -, ·3·. */
function readFoot(page: string): Foot | null {
  const end = page.trimEnd().length;
  const start = Math.max(page.lastIndexOf('\n', end - 1), page.lastIndexOf('\r', end - 1)) + 1;
  const line = page.slice(start, end).trim();
  const digits = line.length > LONGEST_FOOT ? null : FOOT.exec(line);
  return digits && { number: Number(digits[1]), start, end };
}

const LONGEST_FOOT = 12;
const FOOT = /^(?:[-—–─·•] ?)?(\d{1,3})(?: ?[-—–─·•])?$/;

function withoutFoot(page: string, foot: Foot | null): string {
  return foot === null ? page : page.slice(0, foot.start) + page.slice(foot.end);
}
