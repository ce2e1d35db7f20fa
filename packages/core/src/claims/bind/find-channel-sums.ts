import type { Report } from '../../report/report.ts';
import type { Outcome } from '../../schema.ts';
import type { ListedSum, PlacedClaim } from '../claim.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import { isBarred } from '../doubts/leaves.ts';
import type { ProseNumber } from '../tokens/scan-number.ts';
import { bind, nearest, type TriedReading } from './bind.ts';
import { type ChannelList, isApart, listChannels } from './list-channels.ts';
import { addUp, describeSum, overlaps } from './listed-sum.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';
import { findReadings } from './readings.ts';

interface Sums {
  sums: ListedSum[];
  /** The parts that a table could confirm by their sum, as claims. */
  parts: Map<BoundMention, PlacedClaim>;
}

/** The ways that applications came in, added up. */
export function findChannelSums(paragraph: Paragraph, report: Report): Sums {
  const found: Sums = { sums: [], parts: new Map() };
  for (const list of listChannels(paragraph)) addChannels(list, { paragraph, report, found });
  return found;
}

interface Finding {
  paragraph: Paragraph;
  report: Report;
  found: Sums;
}

function addChannels(list: ChannelList, { paragraph, report, found }: Finding): void {
  const { parts, wholes } = list;
  if (
    parts.some(({ doubts, number }) => isBarred(doubts) || number.unsure) ||
    isNested(parts, paragraph.text) ||
    isListedTwice(parts, paragraph.text)
  )
    return;
  const complete = namesEveryChannel(parts) || wholes.some(({ total }) => total) || opensComplete(parts);
  if (wholes.length === 0 && !complete) return;
  const sum = addUp(parts);
  const whole = wholes.findLast(({ number }) => overlaps(sum, number)) ?? chooseWhole(wholes);
  const table = bindSum(sum, ['any'], report);
  const intake = bindSum(sum, ['received'], report);
  const outcome = judge(list, whole, { sum, complete, table: table.outcome, intake: intake.outcome });
  const described = describeSum(paragraph, { parts, whole }, { complete, of: 'channels', outcome });
  found.sums.push(whole === null ? { ...described, tried: table.tried } : described);
  if (outcome !== 'pass' || !complete) return;
  const tried = whole?.bound?.tried ?? table.tried;
  const fits = (whole?.bound ?? table).fits ?? nearest(sum, tried);
  if (fits) for (const part of parts) found.parts.set(part, makePart(part, paragraph, tried, fits));
}

/** 收到101件，办结103件，其中网络…: of what came in, unless only the other is counted. */
function chooseWhole(wholes: readonly BoundMention[]): BoundMention | null {
  const last = wholes.at(-1) ?? null;
  return wholes.findLast(({ verbs }) => !verbs.includes('completed')) ?? last;
}

/** 线下 … 其中当面, 信函 or 信函15件(挂号信9件、快递6件): some parts are parts of others. */
function isNested(parts: readonly BoundMention[], _text: string): boolean {
  const named = new Set(
    parts.flatMap(({ subject }) => (subject?.kind === 'channel' ? subject.channels : [])),
  );
  return (
    (named.has('offline') && (named.has('inPerson') || named.has('letter'))) ||
    parts.slice(1).some(({ opens }) => opens === 'ofWhich')
  );
}

/** 收到101件，其中网络62件；信函33件已答复，网上62件…: a channel in two lists that run into each other. */
function isListedTwice(parts: readonly BoundMention[], text: string): boolean {
  const earlier = new Set<string>();
  let named = new Set<string>();
  for (const [i, part] of parts.entries()) {
    if (i > 0 && isApart(parts[i - 1]!, part, text)) {
      for (const channel of named) earlier.add(channel);
      named = new Set();
    }
    const channels = part.subject?.kind === 'channel' ? part.subject.channels : [];
    if (channels.some((channel) => earlier.has(channel))) return true;
    for (const channel of channels) named.add(channel);
  }
  return false;
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
  measures: readonly ('any' | 'received')[],
  report: Report,
): { outcome: Outcome; tried: TriedReading[]; fits: TriedReading | undefined } {
  const readings = findReadings({ kind: 'flow', measures, applicants: [] }, report.template);
  return bind(sum, readings, report.cells);
}

function judge(
  { parts, wholes, carried }: ChannelList,
  whole: BoundMention | null,
  { sum, complete, table, intake }: { sum: ProseNumber; complete: boolean; table: Outcome; intake: Outcome },
): Outcome {
  // Of whatever scope the whole is, its parts are.
  const open = (id: DoubtId) => whole === null || !OF_SCOPE.has(id);
  const doubtful = [...parts, ...wholes].some(
    ({ doubts, subject }) => subject && doubts.some(open) && !isBarred(doubts),
  );
  const accuse: Outcome = doubtful ? 'undetermined' : 'violation';
  if (whole === null) return table === 'violation' ? accuse : table;
  if (overlaps(sum, whole.number)) return 'pass';
  const most = wholes.reduce((high, { number }) => Math.max(high, number.high), 0);
  if (!complete) return sum.low > most ? accuse : 'undetermined';
  // The channels may count what was carried over too, or leave it out.
  const added = carried !== null && wholes.some(({ number }) => overlaps(sum, addUp([carried, { number }])));
  if (added || intake === 'pass') return 'undetermined';
  // The whole is at fault, and says so itself, where the parts fit the table.
  return table === 'pass' && whole.bound?.outcome === 'violation' ? 'undetermined' : accuse;
}

const OF_SCOPE = new Set<DoubtId>([
  'wholeArea',
  'untilNow',
  'yearUnsure',
  'cumulativeThisYear',
  'perhapsOtherBodies',
]);

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
    doubts: [],
    passage,
    number: part.number,
    subject: part.subject!,
    tried,
    part: true,
  };
}
