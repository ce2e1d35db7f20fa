import { isForAnything, speaksOfForm } from '../said/hear-words.ts';
import { OF_KIND, WITHDRAWN } from '../words/phrases.ts';
import type { Outcome } from '../words/sense.ts';
import type { Doubt, View } from './doubt.ts';

/** What it is that the number is about. */
export const TOPIC_DOUBTS = [
  {
    id: 'posting',
    leaves: 'nothing',
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '说的是信息发布', en: 'it is about what was posted' },
    when: (view) => findTopicDoubt(view) === 'posting',
  },
  {
    id: 'otherMatter',
    leaves: 'nothing',
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '说的是其他事项', en: 'it is about another matter' },
    when: (view) => findTopicDoubt(view) === 'otherMatter',
  },
  {
    id: 'topicUnsaid',
    leaves: 'nothing',
    lifted: true,
    of: ['flow', 'outcome', 'channel'],
    words: {
      zh: '没有说明是政府信息公开申请',
      en: 'it does not say that it is about applications for information',
    },
    when: (view) => findTopicDoubt(view) === 'topicUnsaid',
  },
  {
    id: 'topicUnsure',
    leaves: 'confirmation',
    lifted: true,
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '可能说的不是政府信息公开申请', en: 'it may be about another matter than applications' },
    when: (view) => findTopicDoubt(view) === 'topicUnsure',
  },
  {
    id: 'anyMatter',
    leaves: 'confirmation',
    lifted: true,
    of: ['case'],
    words: { zh: '案件可能不限于政府信息公开', en: 'the cases may be about any matter' },
    when: (view) => !view.said.aboutDisclosure && !deniesAll(view),
  },
  {
    id: 'withdrawnCase',
    leaves: 'confirmation',
    of: ['case'],
    words: { zh: '案件已撤回，表中可能不计', en: 'the case was withdrawn, and the table may leave it out' },
    when: ({ segment, ground: { text } }) =>
      segment !== null && WITHDRAWN.test(text.slice(segment.number.end, segment.number.end + 16)),
  },
  {
    id: 'postedKind',
    leaves: 'nothing',
    of: ['document'],
    words: { zh: '是某一类信息的条数', en: 'it counts what was posted of that kind' },
    // 公开规范性文件类信息14条
    when: ({ segment, ground: { text } }) =>
      segment !== null &&
      OF_KIND.test(text.slice(segment.left[0]?.start ?? segment.number.start, segment.number.start)),
  },
  {
    id: 'othersDocuments',
    leaves: 'confirmation',
    of: ['document'],
    words: { zh: '文件可能属于其他事项', en: 'the documents may be of another matter' },
    when: ({ anchors: { documents, links }, said }) =>
      said.domain === 'other' && (documents.length === 0 || said.listing || links.includes('ofWhich')),
  },
  {
    id: 'chained',
    leaves: 'confirmation',
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '前面说的是文件或许可', en: 'documents or licences were spoken of before it' },
    when: ({ anchors, said }) =>
      anchors.flows.length > 0 && !namesApplications(anchors) && said.document !== null,
  },
  {
    id: 'screened',
    leaves: 'confirmation',
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '收到与受理可能口径不同', en: 'not all that came in need have been accepted' },
    when: ({ anchors: { flows }, said: { screened, lastFlow } }) =>
      flows.includes('accepted') && (screened || (lastFlow !== null && hasTaken(lastFlow))),
  },
  {
    id: 'reason',
    leaves: 'confirmation',
    of: ['flow', 'outcome', 'channel'],
    words: { zh: '可能是部分公开的原因', en: 'it may be why a part was withheld' },
    // 部分公开8件，原因是过程性信息1件
    when: ({ anchors: { outcomes }, said: { lastOutcome } }) =>
      outcomes.some((outcome) => outcome.startsWith('refused.')) &&
      !outcomes.includes('refused') &&
      lastOutcome !== null &&
      GIVEN.has(lastOutcome),
  },
] as const satisfies readonly Doubt[];

const FIRST = new Set<string>(['received', 'new', 'registered']);
const GIVEN = new Set<Outcome>(['granted', 'alreadyPublic', 'agreed', 'partial']);

/** Something came in before it; 收到咨询电话160次 is of another matter. */
function hasTaken({ subject, doubts }: NonNullable<View['said']['lastFlow']>): boolean {
  return !doubts.includes('unknown') && subject.some((flow) => FIRST.has(flow));
}

function namesApplications({ topics }: View['anchors']): boolean {
  return topics.some((topic) => topic === 'application' || topic === 'onRequest' || topic === 'plea');
}

/** None of any matter are none about disclosure. */
function deniesAll({ segment, said: { domain, document } }: View): boolean {
  const none = segment === null || segment.number.number.high === 0;
  return none && document === null && (domain === null || domain === 'review' || domain === 'application');
}

type TopicDoubt = 'posting' | 'otherMatter' | 'topicUnsaid' | 'topicUnsure' | null;

/** Whether it is applications for information that the words are about. */
function findTopicDoubt(view: View): TopicDoubt {
  const { anchors, said } = view;
  const { topics, outcomes } = anchors;
  if (topics.includes('posting') || (outcomes.length > 0 && isClassified(view))) return 'posting';
  if (topics.some((topic) => topic === 'application' || topic === 'onRequest')) return null;
  const { domain } = said;
  if (speaksOfForm(anchors) && domain !== 'other' && domain !== 'review') return null;
  if (domain === 'application' || domain === 'onRequest' || topics.includes('disclosure')) return null;
  if (topics.includes('plea')) return isForAnything(anchors, domain) ? 'otherMatter' : null;
  return judgeDomain(view);
}

/** 认定文件326份，其中…不予公开66份: what is counted in the unit of the documents that are sorted. */
function isClassified({ said: { classifying }, segment }: View): boolean {
  return classifying !== null && (segment === null || segment.number.number.unit === classifying);
}

/** The words say of nothing that it is an application; what was spoken of before them may. */
function judgeDomain(view: View): TopicDoubt {
  const { outcomes, applicants } = view.anchors;
  const { domain, parent } = view.said;
  const { ground } = view;
  const listed = ground.lists === 'results' ? outcomes : ground.lists === 'applicants' ? applicants : [];
  // 行政复议7件。办结申请39件，其中本机关不掌握7件、…: of those
  const ofFlow =
    domain === 'review' && (parent?.subject?.kind === 'flow' || parent?.subject?.kind === 'outcome');
  const vague = domain === null || domain === 'posting' || domain === 'disclosure' || ofFlow;
  if (vague && listed.length > 0) return null;
  if (domain === 'review')
    return outcomes.length === 0 && parent?.subject?.kind === 'flow' ? 'topicUnsure' : 'otherMatter';
  if (domain === 'disclosure') return ground.lists === 'flows' ? null : 'topicUnsure';
  if (domain !== null) return domain === 'posting' ? 'posting' : 'otherMatter';
  return judgeUnsaid(view);
}

/** Nothing was spoken of before. */
function judgeUnsaid({ anchors: { flows, outcomes }, said: { named }, ground }: View): TopicDoubt {
  // 剔除上年结转6件，新收政府信息公开申请266件: named behind it
  const carried = flows.length > 0 && flows.every((flow) => flow.startsWith('carried'));
  if (ground.lists !== null || (named && (carried || outcomes.length > 0))) return null;
  return outcomes.length > 0 ? 'topicUnsure' : 'topicUnsaid';
}
