import type { Anchors } from '../subject/anchors.ts';
import type { Domain } from '../subject/mention.ts';
import type { Topic } from '../words/sense.ts';
import type { Said } from './said.ts';

/** Keeps the topics, cases and documents that later clauses leave out. */
export function hearWords(anchors: Anchors, before: Said): Said {
  const heard = hearDisclosure(anchors, before);
  const domain = strongest(anchors, heard.domain) ?? leaveOther(anchors, heard);
  return { ...heard, domain, ...hearCases(anchors, heard), ...hearDocuments(anchors, heard) };
}

/** Whether the words speak of disclosure, of which cases must be to be compared. */
export function hearDisclosure({ topics }: Anchors, said: Said): Said {
  const speaks = topics.some((topic) => topic !== 'other' && topic !== 'posting' && topic !== 'plea');
  return speaks && !said.aboutDisclosure ? { ...said, aboutDisclosure: true } : said;
}

function hearCases({ cases }: Anchors, { allCases }: Said): Partial<Said> {
  if (cases.length === 0) return {};
  // What is named again is named last.
  return { cases, allCases: [...allCases.filter((kind) => !cases.includes(kind)), ...cases] };
}

function hearDocuments({ documents, documentMeasures, topics, flows }: Anchors, said: Said): Partial<Said> {
  if (documents.length > 0) return { document: documents[0]!, documentMeasures };
  // 制发规范性文件3件；办结申请143件，公开92件: of those.
  const onApplications = topics.some((topic) => topic === 'application' || topic === 'onRequest');
  return flows.length > 0 || onApplications ? { document: null } : { document: said.document };
}

/** 组织培训3期。制发规范性文件7件: what is issued is no matter of the sentence before. */
function leaveOther({ documents, documentMeasures }: Anchors, { domain, listing }: Said): Domain {
  const issued = documents.length > 0 && documentMeasures.length > 0 && !listing;
  return domain === 'other' && issued ? null : domain;
}

function strongest(anchors: Anchors, domain: Domain): Domain {
  const { topics, cases, documentMeasures, documents } = anchors;
  if (cases.length > 0) return 'review';
  for (const topic of ['other', 'posting', 'application', 'onRequest'] satisfies Topic[]) {
    if (topics.includes(topic)) return topic;
  }
  if (topics.includes('plea') && domain !== 'review' && !isForAnything(anchors, domain)) return 'application';
  if (speaksOfForm(anchors) && domain !== 'review' && domain !== 'other') return 'application';
  // 办理申请54件，其中公开22件，部分公开7件: a result, not a posting.
  const plain = anchors.links.includes('ofWhich') && anchors.gapBefore === null && !anchors.gapBehind;
  const answered = plain && (domain === 'application' || domain === 'onRequest');
  if (documentMeasures.includes('published') && documents.length === 0 && !answered) return 'posting';
  return topics.includes('disclosure') ? 'disclosure' : null;
}

/** 结转下年度继续办理: the words of a row that nothing else is carried forward by. */
export function speaksOfForm({ flows, links }: Anchors): boolean {
  const carried = flows.includes('carriedForward') || flows.includes('carried');
  return carried && (links.includes('goesOn') || flows.includes('handled'));
}

/** 公租房申请, or 申请 where something else is spoken of. */
export function isForAnything({ gapBefore, gapBehind }: Anchors, domain: Domain): boolean {
  return gapBehind || gapBefore !== null || domain === 'other' || domain === 'posting';
}
