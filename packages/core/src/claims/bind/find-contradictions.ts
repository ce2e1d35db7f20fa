import type { Report } from '../../report/report.ts';
import { cellId } from '../../report/template.ts';
import type { Contradiction } from '../claim.ts';
import type { Sweeping } from '../subject/mention.ts';
import type { CaseKind } from '../words/sense.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';

/** Sentences that say of all what the numbers deny. */
export function findContradictions(paragraph: Paragraph, report: Report): Contradiction[] {
  const admitted = paragraph.mentions.some(admitsCarrying);
  const swept = paragraph.sweeping.flatMap((sweeping) => {
    if (sweeping.kind === 'allUpheld') return denyUpheld(sweeping, paragraph, report);
    return admitted ? [] : denyCompleted(sweeping, paragraph, report);
  });
  return [...swept, ...paragraph.mentions.flatMap((mention, i) => denyRate(mention, i, paragraph))];
}

/** 均已办结, though some were carried forward, and the text does not say so. */
function denyCompleted(sweeping: Sweeping, paragraph: Paragraph, report: Report): Contradiction[] {
  const id = cellId('applications', 'carriedForward', 'total');
  const cell = report.cells.get(id);
  if (cell?.state !== 'number' || cell.value! <= 0) return [];
  return [
    { kind: 'notAllCompleted', passage: locatePassage(paragraph, sweeping), cell: id, value: cell.value! },
  ];
}

function admitsCarrying({ subject, number }: BoundMention): boolean {
  if (subject?.kind !== 'flow' || number.value === 0) return false;
  return subject.measures.some((measure) => measure === 'carriedForward' || measure === 'carried');
}

const ROWS: Readonly<Record<CaseKind, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['litigationDirect', 'litigationAfterReview'],
  litigationDirect: ['litigationDirect'],
  litigationAfterReview: ['litigationAfterReview'],
};

function denyUpheld(sweeping: Sweeping, paragraph: Paragraph, report: Report): Contradiction[] {
  const rows = [...new Set(sweeping.cases.flatMap((kind) => ROWS[kind]))];
  const cells = rows.map((row) => cellId('review', row, 'corrected'));
  const read = cells.map((id) => report.cells.get(id));
  if (read.some((cell) => cell?.state !== 'number')) return [];
  const value = read.reduce((sum, cell) => sum + cell!.value!, 0);
  if (value === 0) return [];
  const passage = locatePassage(paragraph, sweeping);
  return [{ kind: 'notAllUpheld', passage, cases: sweeping.cases, cells, value }];
}

/** 收到156条，答复176条，答复率100%. Applications may be answered that came in the year before. */
function denyRate(rate: BoundMention, place: number, { mentions, ...paragraph }: Paragraph): Contradiction[] {
  if (rate.ratio !== 'rate' || rate.number.value > 100) return [];
  const pair = findPair(mentions, place);
  if (!pair || pair.completed.number.low <= pair.received.number.high) return [];
  if (pair.received.domain !== 'other') return [];
  // 新收90件，结转6件，应办96件，办结94件
  const due = mentions.slice(Math.max(0, place - 6), place).some((mention) => {
    return mention !== pair.completed && mention.number.high >= pair.completed.number.low;
  });
  if (due) return [];
  return [
    {
      kind: 'moreThanReceived',
      passage: locatePassage(paragraph, { start: pair.received.start, end: rate.end }),
      received: pair.received.number.value,
      completed: pair.completed.number.value,
      percent: rate.number.value,
    },
  ];
}

/** The numbers received and answered that a rate speaks of: the last ones before it in its sentence. */
export function findPair(
  mentions: readonly BoundMention[],
  place: number,
): { received: BoundMention; completed: BoundMention } | undefined {
  const { sentence } = mentions[place]!;
  let completed: BoundMention | undefined;
  for (let i = place - 1; i >= 0 && i >= place - 6 && mentions[i]!.sentence === sentence; i -= 1) {
    const mention = mentions[i]!;
    if (mention.kind !== 'number' || mention.number.unit === null) continue;
    const verbs = mention.verbs.split(' ');
    if (completed === undefined && verbs.includes('completed')) completed = mention;
    else if (completed && ['received', 'accepted', 'new'].some((verb) => verbs.includes(verb))) {
      return { received: mention, completed };
    }
  }
  return undefined;
}
