import type { ReportProse } from '../prose/report-prose.ts';

/** Paragraphs that were replaced, put in (`before` is empty) or left out (`after` is empty). */
export interface ChangedPassage {
  section: number;
  before: string[];
  after: string[];
}

/** What changed between two texts, paragraph by paragraph; white space does not count. */
export function diffProse(
  before: ReportProse,
  after: ReportProse,
): { changes: ChangedPassage[]; same: number } {
  const changes: ChangedPassage[] = [];
  let same = 0;
  for (const section of new Set([...before, ...after].map((one) => one.section))) {
    const [a, b] = [before, after].map((prose) =>
      prose.filter((one) => one.section === section).map(({ text }) => text),
    );
    const common = commonParagraphs(a!, b!);
    same += common.length;
    changes.push(...changesBetween(a!, b!, common).map((change) => ({ section, ...change })));
  }
  return { changes, same };
}

type Pair = readonly [i: number, j: number];

/** The longest common subsequence; equal beginnings and ends are taken first, so that long texts cost little. */
function commonParagraphs(a: readonly string[], b: readonly string[]): Pair[] {
  const [one, other] = [a.map(fold), b.map(fold)];
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) head += 1;
  let tail = 0;
  const most = Math.min(one.length, other.length) - head;
  while (tail < most && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const inner = longestCommon(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return [
    ...Array.from({ length: head }, (_, i): Pair => [i, i]),
    ...inner.map(([i, j]): Pair => [i + head, j + head]),
    ...Array.from({ length: tail }, (_, i): Pair => [one.length - tail + i, other.length - tail + i]),
  ];
}

function longestCommon(a: readonly string[], b: readonly string[]): Pair[] {
  // No report has as many; what has is told as replaced altogether.
  if (a.length * b.length > 4_000_000) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

function changesBetween(a: readonly string[], b: readonly string[], common: readonly Pair[]) {
  const changes: { before: string[]; after: string[] }[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...common, [a.length, b.length] as const]) {
    if (nextA > i || nextB > j) changes.push({ before: a.slice(i, nextA), after: b.slice(j, nextB) });
    [i, j] = [nextA + 1, nextB + 1];
  }
  return changes;
}

function fold(text: string): string {
  return text.replace(/\s+/g, '');
}
