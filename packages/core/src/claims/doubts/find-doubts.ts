import type { View } from './doubt.ts';
import { DOUBTS, type DoubtId } from './doubts.ts';

/** Every doubt that the words of one number raise, those that it takes over from another among them. */
export function findDoubts(view: View): DoubtId[] {
  const { kind } = view.subject;
  const own = DOUBTS.filter(({ of, when }) => when && (of?.includes(kind) ?? true) && when(view));
  return [...new Set([...own.map(({ id }) => id), ...inheritDoubts(view)])];
}

function inheritDoubts({ subject, anchors, said }: View): readonly DoubtId[] {
  if (subject.kind === 'document') return [];
  // 行政诉讼58件，其中因信息公开引发的6件: they say themselves of what they are.
  if (subject.kind === 'case')
    return anchors.topics.includes('disclosure') ? [] : inheritFromParent(anchors, said);
  const fromVerb = inheritFromVerb(anchors, said);
  const ofVerb = subject.kind === 'channel' ? fromVerb.filter((id) => id !== 'ofChannel') : fromVerb;
  return [...inheritFromParent(anchors, said), ...ofVerb];
}

/** The parts of a number are no surer than the number. */
function inheritFromParent(anchors: View['anchors'], { parent }: View['said']): readonly DoubtId[] {
  const part = anchors.links.includes('ofWhich') || anchors.results.length > 0 || isPart(anchors);
  // Whom a result is counted of is of no matter to the next result.
  const ofNone = parent?.subject === null && anchors.outcomes.length > 0;
  return part && parent && !ofNone ? parent.doubts : [];
}

function isPart({ flows, applicants, outcomes }: View['anchors']): boolean {
  return flows.length === 0 && applicants.length + outcomes.length > 0;
}

/** 收到公租房申请560件，办结540件: a verb without a noun goes on about what was received before it. */
function inheritFromVerb({ flows, topics }: View['anchors'], said: View['said']): readonly DoubtId[] {
  const named = topics.some((topic) => topic === 'application' || topic === 'onRequest' || topic === 'plea');
  if (flows.length === 0 || named || said.document !== null) return [];
  return said.lastFlow?.doubts ?? [];
}
