import type { Report } from '../../report/report.ts';
import { cellId } from '../../report/template.ts';
import { bind } from './bind.ts';
import type { BoundMention } from './paragraph.ts';
import { findReadings } from './readings.ts';

/**
 * 办理51件（另有2件结转下年）: 办理 may leave out what is carried forward, where the sentence counts that beside it or the
 * paragraph names it.
 */
export function bindHandled(mentions: readonly BoundMention[], report: Report): BoundMention[] {
  const forward = report.cells.get(cellId('applications', 'carriedForward', 'total'))?.value ?? 0;
  const counted = mentions.filter(({ kind, number }) => kind === 'number' && number.value === forward);
  if (forward === 0 || counted.length === 0) return [...mentions];
  const sentences = new Set(counted.map(({ sentence }) => sentence));
  const named = counted.some(isCarriedForward);
  return mentions.map((mention) => {
    const explained = named || sentences.has(mention.sentence);
    return explained && mention.bound?.outcome === 'violation' ? leaveOut(mention, report) : mention;
  });
}

function isCarriedForward({ subject }: BoundMention): boolean {
  if (subject?.kind !== 'flow') return false;
  return subject.measures.some((measure) => measure === 'carriedForward' || measure === 'carried');
}

function leaveOut(mention: BoundMention, report: Report): BoundMention {
  const { subject, number } = mention;
  if (subject?.kind !== 'flow' || !subject.measures.includes('handled')) return mention;
  const readings = findReadings(
    { ...subject, measures: [...subject.measures, 'completed'] },
    report.template,
  );
  return { ...mention, bound: bind(number, readings, report.cells) };
}
