import type { Report } from '../report/report.ts';
import type { Outcome } from '../schema.ts';
import { bind, nearest, type TriedReading } from './bind.ts';
import type { ListedSum, PlacedClaim } from './claim.ts';
import { addUp, describeSum, type List, overlaps } from './listed-sum.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';
import { findReadings } from './readings.ts';
import type { ProseNumber } from './scan-number.ts';

interface Sums {
  sums: ListedSum[];
  /** The parts that a table could confirm by their sum, as claims. */
  parts: PlacedClaim[];
}

/** The ways that applications came in, added up. */
export function findChannelSums(paragraph: Paragraph, report: Report): Sums {
  const found: Sums = { sums: [], parts: [] };
  for (const list of listChannels(paragraph.mentions)) addChannels(list, { paragraph, report, found });
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
  found: Sums;
}

function addChannels({ parts, whole }: List, { paragraph, report, found }: Finding): void {
  if (parts.some(({ certainty, number }) => certainty === 'never' || number.unsure) || isNested(parts))
    return;
  const complete = namesEveryChannel(parts) || (whole === null ? false : whole.total) || opensComplete(parts);
  const sum = addUp(parts);
  const table = bindSum(sum, report);
  if (whole === null && !complete) return;
  const outcome = judge(parts, whole, { sum, complete, table: table.outcome });
  const described = describeSum(paragraph, { parts, whole }, { complete, of: 'channels', outcome });
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
