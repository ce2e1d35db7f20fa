import type { Anchors } from './anchors.ts';
import type { Context } from './context.ts';
import type { Certainty, Domain } from './mention.ts';
import type { Subject } from './subject.ts';

/** As sure as the least sure. */
export function weakest(certainties: readonly Certainty[]): Certainty {
  if (certainties.includes('never')) return 'never';
  return certainties.includes('doubt') ? 'doubt' : 'sure';
}

/** 通过其他途径办理: an unknown word right before the verb may narrow it, and so may a list that 其中 has opened. */
export function judgeModifier({ gapBefore, start, topics, flows }: Anchors, { listing }: Context): Certainty {
  if (gapBefore !== null && gapBefore.end === start) return 'doubt';
  const taken = flows.some((flow) => ['new', 'received', 'accepted', 'intake', 'handled'].includes(flow));
  return listing && taken && !topics.includes('application') && !topics.includes('onRequest')
    ? 'doubt'
    : 'sure';
}

/**
 * 收到公租房申请560件，办结540件: a verb without a noun goes on about what was received before it. 收到46件，受理40件
 * says that they differ.
 */
export function judgeChain({ flows, topics }: Anchors, { lastFlow }: Context): Certainty {
  if (flows.length === 0 || lastFlow === null) return 'sure';
  const named = topics.some((topic) => topic === 'application' || topic === 'onRequest' || topic === 'plea');
  const chained = named ? 'sure' : lastFlow.certainty;
  const screened =
    flows.includes('accepted') && lastFlow.flows.some((flow) => flow === 'received' || flow === 'new');
  return weakest([chained, screened ? 'doubt' : 'sure']);
}

/** Words that stand together and may mean one thing or the sum of two. */
export function judgeMixture(subject: Subject | null, { loose }: Anchors): Certainty {
  if (subject === null) return 'sure';
  if (subject.kind === 'flow') {
    const { measures, applicants } = subject;
    if (applicants.length > 0) return loose && applicants.length > 1 ? 'doubt' : 'sure';
    return measures.length > 1 && measures.includes('carriedOver') && !isIntake(measures) ? 'doubt' : 'sure';
  }
  const parts = subject.kind === 'outcome' ? subject.outcomes : subject.kind === 'case' ? subject.cases : [];
  return loose && parts.length > 1 ? 'doubt' : 'sure';
}

function isIntake(measures: readonly string[]): boolean {
  return (
    measures.length === 2 && measures.some((measure) => ['new', 'received', 'accepted'].includes(measure))
  );
}

/** 新收行政复议: the table counts those of the year before too, as long as they were open. */
export function judgeFiling({ flows }: Anchors): Certainty {
  return flows.includes('new') ? 'doubt' : 'sure';
}

/** Cases that are not said to be about disclosure may be about anything. */
export function judgeTopic({ aboutDisclosure }: Context): Certainty {
  return aboutDisclosure ? 'sure' : 'doubt';
}

/** The parts of a number are no surer than the number. */
export function judgeParent(anchors: Anchors, { parent }: Context): Certainty {
  const part = anchors.links.includes('ofWhich') || anchors.results.length > 0 || isPart(anchors);
  return part && parent ? parent.certainty : 'sure';
}

function isPart({ flows, applicants, outcomes }: Anchors): boolean {
  return flows.length === 0 && applicants.length + outcomes.length > 0;
}

/** Whether it is applications for information that the words are about. */
export function judgeDomain(anchors: Anchors, { domain, parent }: Context): Certainty {
  const { topics } = anchors;
  if (topics.includes('posting')) return 'never';
  if (topics.some((topic) => topic === 'application' || topic === 'onRequest')) return 'sure';
  if (domain === 'application' || domain === 'onRequest' || topics.includes('disclosure')) return 'sure';
  if (topics.includes('plea')) return isForAnything(anchors, domain) ? 'never' : 'sure';
  if (domain === 'review')
    return anchors.outcomes.length === 0 && parent?.subject?.kind === 'flow' ? 'doubt' : 'never';
  if (domain === null) return anchors.outcomes.length > 0 ? 'doubt' : 'never';
  return domain === 'disclosure' ? 'doubt' : 'never';
}

/** 公租房申请, or 申请 where something else is spoken of. */
export function isForAnything({ gapBefore, gapBehind }: Anchors, domain: Domain): boolean {
  return gapBehind || gapBefore !== null || domain === 'other' || domain === 'posting';
}
