import type { Report } from '../report/report.ts';
import type { Outcome } from '../schema.ts';
import { bind, holds, nearest, type TriedReading } from './bind.ts';
import type { ListedSum, PlacedClaim } from './claim.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';
import { findReadings } from './readings.ts';
import type { ProseNumber } from './scan-number.ts';

interface List {
  parts: BoundMention[];
  whole: BoundMention | null;
}

/**
 * Lists whose numbers are the parts of another: the ways that applications came in, and what 其中 opens.
 *
 * @returns the sums, and the parts that a table could confirm by their sum, as claims
 */
export function findSums(paragraph: Paragraph, report: Report): { sums: ListedSum[]; parts: PlacedClaim[] } {
  const found: { sums: ListedSum[]; parts: PlacedClaim[] } = { sums: [], parts: [] };
  for (const list of listChannels(paragraph.mentions)) addChannels(list, { paragraph, report, found });
  for (const list of listParts(paragraph)) found.sums.push(...judgeParts(list, paragraph));
  return found;
}

/** Runs of channels, each with the number of applications before it, or behind it where that is said to be the sum. */
function listChannels(mentions: readonly BoundMention[]): List[] {
  const lists: List[] = [];
  let whole: BoundMention | null = null;
  let parts: BoundMention[] = [];
  const endList = (next: BoundMention | undefined) => {
    const [first] = parts;
    const near = whole && first && first.sentence - whole.sentence <= 1 ? whole : null;
    const total = next?.total && next.sentence === first?.sentence && isUnsaid(next) ? next : null;
    if (parts.length > 1) lists.push({ parts, whole: near ?? total });
    parts = [];
  };
  for (const mention of mentions) {
    if (mention.number.percent) continue;
    if (isChannel(mention)) {
      if (parts.length > 0 && mention.sentence - parts[0]!.sentence > 1) endList(undefined);
      parts.push(mention);
      continue;
    }
    endList(mention);
    whole = isWhole(mention) ? mention : null;
  }
  endList(undefined);
  return lists;
}

function isChannel({ kind, subject }: BoundMention): boolean {
  return kind === 'number' && subject?.kind === 'channel';
}

function isWhole({ kind, subject, certainty, number }: BoundMention): boolean {
  const counted = kind === 'number' && certainty !== 'never' && !number.unsure;
  return counted && subject?.kind === 'flow' && subject.applicants.length === 0;
}

function isUnsaid({ subject, number }: BoundMention): boolean {
  return number.unit !== null && !number.unsure && (subject === null || subject.kind === 'flow');
}

interface Finding {
  paragraph: Paragraph;
  report: Report;
  found: { sums: ListedSum[]; parts: PlacedClaim[] };
}

function addChannels({ parts, whole }: List, { paragraph, report, found }: Finding): void {
  if (parts.some(({ certainty, number }) => certainty === 'never' || number.unsure) || isNested(parts))
    return;
  const complete = namesEveryChannel(parts) || (whole === null ? false : whole.total) || opensComplete(parts);
  const sum = addUp(parts);
  const table = bindSum(sum, report);
  if (whole === null && !complete) return;
  const outcome = judge(parts, whole, { sum, complete, table: table.outcome });
  const described = describe(paragraph, { parts, whole }, { complete, of: 'channels', outcome });
  found.sums.push(whole === null ? { ...described, tried: table.tried } : described);
  if (outcome !== 'pass' || !complete) return;
  const tried = whole?.bound?.tried ?? table.tried;
  const fits = (whole?.bound ?? table).fits ?? nearest(sum, tried);
  if (fits) for (const part of parts) found.parts.push(makePart(part, paragraph, tried, fits));
}

/** 线下 … 其中当面, 信函: some parts are parts of others. */
function isNested(parts: readonly BoundMention[]): boolean {
  const named = new Set(
    parts.flatMap(({ subject }) => (subject?.kind === 'channel' ? subject.channels : [])),
  );
  return (
    (named.has('offline') && (named.has('inPerson') || named.has('letter'))) ||
    parts.slice(1).some(({ opens }) => opens === 'ofWhich')
  );
}

function namesEveryChannel(parts: readonly BoundMention[]): boolean {
  const named = new Set<string>(
    parts.flatMap(({ subject }) => (subject?.kind === 'channel' ? subject.channels : [])),
  );
  if (!named.has('online')) return false;
  return named.has('offline') || (named.has('inPerson') && named.has('letter'));
}

/** 分别为 without 其中 says that these are all. */
function opensComplete(parts: readonly BoundMention[]): boolean {
  return parts[0]!.opens === 'respectively';
}

function bindSum(
  sum: ProseNumber,
  report: Report,
): { outcome: Outcome; tried: TriedReading[]; fits: TriedReading | undefined } {
  const readings = findReadings({ kind: 'flow', measures: ['any'], applicants: [] }, report.template);
  return bind(sum, readings, report.cells);
}

function addUp(parts: readonly BoundMention[]): ProseNumber {
  const [first] = parts;
  const sum = { ...first!.number, value: 0, low: 0, high: 0 };
  for (const { number } of parts) {
    sum.value += number.value;
    sum.low += number.low;
    sum.high += number.high;
  }
  return sum;
}

function judge(
  parts: readonly BoundMention[],
  whole: BoundMention | null,
  { sum, complete, table }: { sum: ProseNumber; complete: boolean; table: Outcome },
): Outcome {
  const doubtful = [...parts, ...(whole ? [whole] : [])].some(
    ({ certainty, subject }) => subject && certainty === 'doubt',
  );
  const accuse: Outcome = doubtful ? 'undetermined' : 'violation';
  if (whole === null) return table === 'violation' ? accuse : table;
  if (overlaps(sum, whole.number)) return 'pass';
  // The whole is at fault, and says so itself, where the parts fit the table.
  if (complete) return table === 'pass' && whole.bound?.outcome === 'violation' ? 'undetermined' : accuse;
  return sum.low > whole.number.high ? accuse : 'undetermined';
}

function overlaps(a: ProseNumber, b: ProseNumber): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function makePart(
  part: BoundMention,
  paragraph: Paragraph,
  tried: readonly TriedReading[],
  fits: TriedReading,
): PlacedClaim {
  const passage = locatePassage(paragraph, part);
  return {
    quote: paragraph.prose.text.slice(passage.start, passage.end),
    value: part.number.value,
    unit: part.number.unit,
    means: fits.terms.map(([cell]) => cell),
    outcome: 'pass',
    passage,
    number: part.number,
    subject: part.subject!,
    tried,
    part: true,
  };
}

function describe(
  paragraph: Paragraph,
  { parts, whole }: List,
  { complete, of, outcome }: Pick<ListedSum, 'complete' | 'of' | 'outcome'>,
): ListedSum {
  const mentions = whole ? [...parts, whole] : parts;
  const start = mentions.reduce((least, mention) => Math.min(least, mention.start), mentions[0]!.start);
  const end = mentions.reduce((most, mention) => Math.max(most, mention.end), 0);
  return {
    passage: locatePassage(paragraph, { start, end }),
    parts: parts.map(({ number }) => number.value),
    sum: addUp(parts).value,
    whole: whole?.number.value ?? null,
    tried: [],
    complete,
    of,
    outcome,
  };
}

/** What 其中 opens, as long as the numbers are of a kind: same unit, same verbs, same sentence. */
function listParts({ mentions, text }: Paragraph): List[] {
  const lists: List[] = [];
  for (let i = 1; i < mentions.length; i += 1) {
    const [place, whole, first] = [i - 1, mentions[i - 1]!, mentions[i]!];
    if (!opensList(first) || !mayBeWhole(whole) || whole.number.unit !== first.number.unit) continue;
    if (closesBracket(text, whole, first) || opensAnew(whole, first)) continue;
    const parts = [first];
    while (i + 1 < mentions.length && goesOn(mentions[i + 1]!, first)) {
      if (closesBracket(text, mentions[i]!, mentions[i + 1]!)) break;
      i += 1;
      if (!mentions[i]!.number.percent) parts.push(mentions[i]!);
    }
    lists.push({ parts, whole: findLargest(mentions, place, first) });
  }
  return lists;
}

/** 许可830件、处罚41件，其中…: what the parts are of may be any of the numbers that stand before them in the sentence. */
function findLargest(mentions: readonly BoundMention[], place: number, first: BoundMention): BoundMention {
  let largest = mentions[place]!;
  for (
    let i = place - 1;
    i >= 0 && i >= place - REACH && mentions[i]!.sentence === largest.sentence;
    i -= 1
  ) {
    const mention = mentions[i]!;
    if (!mayBeWhole(mention) || mention.number.unit !== first.number.unit) continue;
    if (mention.number.high > largest.number.high) largest = mention;
  }
  return largest;
}

const REACH = 12;

/** 2022年分别为57件、3件。 in a sentence of its own names nothing that the sentence before has counted. */
function opensAnew(whole: BoundMention, first: BoundMention): boolean {
  return first.opens === 'respectively' && whole.sentence !== first.sentence;
}

/** What stands in brackets is a list of its own. */
function closesBracket(text: string, before: BoundMention, behind: BoundMention): boolean {
  return text.slice(before.end, behind.start).includes(')');
}

/** 答复27件（含结转2件），其中…: what is a part itself, or was carried, is not what the list is of. */
function mayBeWhole(mention: BoundMention): boolean {
  const { subject, opens } = mention;
  const carried =
    subject?.kind === 'flow' && subject.measures.some((measure) => measure.startsWith('carried'));
  return isCounted(mention) && opens === null && !mention.compared && !carried;
}

function opensList(mention: BoundMention): boolean {
  const listed = mention.opens === 'ofWhich' || mention.opens === 'respectively';
  return listed && isUnknown(mention) && isCounted(mention);
}

/** What it counts is not known, or may not be compared. */
function isUnknown({ subject, certainty }: BoundMention): boolean {
  return subject === null || (certainty === 'never' && subject.kind === 'flow');
}

function isCounted({ kind, number }: BoundMention): boolean {
  return kind === 'number' && !number.percent && !number.unsure && number.unit !== null;
}

function goesOn(mention: BoundMention, first: BoundMention): boolean {
  if (mention.number.percent) return mention.sentence === first.sentence;
  const same = mention.number.unit === first.number.unit && mention.verbs === first.verbs;
  const plain = mention.opens === null && !mention.total && mention.sentence === first.sentence;
  return same && plain && isUnknown(mention) && isCounted(mention);
}

/** A list may be partial; what is more than the whole cannot be. */
function judgeParts({ parts, whole }: List, paragraph: Paragraph): ListedSum[] {
  const total = whole!.number;
  const sum = addUp(parts);
  const of = /published|posting/.test(parts[0]!.verbs) ? 'postings' : 'other';
  const outcome: Outcome = overlaps(sum, total)
    ? 'pass'
    : sum.low > total.high
      ? 'violation'
      : 'undetermined';
  const compared = parts.length === 1 && whole!.sentence !== parts[0]!.sentence;
  if (compared || parts.some(({ number }) => holds(number, Number.POSITIVE_INFINITY))) return [];
  return [describe(paragraph, { parts, whole }, { complete: false, of, outcome })];
}
