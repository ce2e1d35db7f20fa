import { isForAnything } from '../doubts/judge-words.ts';
import type { Anchors } from '../subject/anchors.ts';
import type { Domain } from '../subject/mention.ts';
import type { Topic } from '../words/sense.ts';
import type { Thread } from './context.ts';

/** Keeps the topics, cases and documents that later clauses leave out. */
export function remember(anchors: Anchors, thread: Thread): void {
  noteDisclosure(anchors, thread);
  const topic = strongest(anchors, thread.domain);
  if (topic !== null) thread.domain = topic;
  if (anchors.cases.length > 0) {
    thread.cases = anchors.cases;
    // What is named again is named last.
    const before = thread.allCases.filter((kind) => !anchors.cases.includes(kind));
    thread.allCases = [...before, ...anchors.cases];
  }
  if (anchors.documents.length > 0) {
    thread.document = anchors.documents[0]!;
    thread.documentMeasures = anchors.documentMeasures;
    return;
  }
  // 制发规范性文件3件；办结申请143件，公开92件: of those.
  const onApplications = anchors.topics.some((topic) => topic === 'application' || topic === 'onRequest');
  if (anchors.flows.length > 0 || onApplications) thread.document = null;
}

/** Whether the words speak of disclosure, of which cases must be to be compared. */
export function noteDisclosure({ topics }: Anchors, thread: Thread): void {
  thread.aboutDisclosure ||= topics.some(
    (topic) => topic !== 'other' && topic !== 'posting' && topic !== 'plea',
  );
}

function strongest(anchors: Anchors, domain: Domain): Domain {
  const { topics, cases, documentMeasures, documents } = anchors;
  if (cases.length > 0) return 'review';
  for (const topic of ['other', 'posting', 'application', 'onRequest'] satisfies Topic[]) {
    if (topics.includes(topic)) return topic;
  }
  if (topics.includes('plea') && domain !== 'review' && !isForAnything(anchors, domain)) return 'application';
  // 办理申请54件，其中公开22件，部分公开7件: a result, not a posting.
  const plain = anchors.links.includes('ofWhich') && anchors.gapBefore === null && !anchors.gapBehind;
  const answered = plain && (domain === 'application' || domain === 'onRequest');
  if (documentMeasures.includes('published') && documents.length === 0 && !answered) return 'posting';
  return topics.includes('disclosure') ? 'disclosure' : null;
}
