import type { Subject } from '../subject/subject.ts';
import { isLink } from '../tokens/is-link.ts';
import { AMONG_THEM, EACH_BODY, INCLUDES, NOT_COUNTED, OF, THROUGH, WITHIN } from '../words/phrases.ts';
import type { FlowMeasure } from '../words/sense.ts';
import type { Doubt, View } from './doubt.ts';
import { isMixed } from './is-mixed.ts';
import { joinsKinds } from './joins-kinds.ts';

const countsApplications = (subject: Subject) => subject.kind === 'flow' && subject.applicants.length === 0;

/** Words around the number that may narrow or mix what it counts. */
export const WORD_DOUBTS = [
  {
    id: 'unknownBehind',
    leaves: 'confirmation',
    words: { zh: '后面有不认识的词，可能有所限定', en: 'words behind it are not known and may narrow it' },
    when: ({ anchors }) => anchors.gapBehind,
  },
  {
    id: 'unknownBefore',
    leaves: 'confirmation',
    words: { zh: '前面有不认识的词，可能有所限定', en: 'words before it are not known and may narrow it' },
    // 通过其他途径办理: right before the verb
    when: ({ anchors: { gapBefore, start }, subject, segment }) =>
      gapBefore !== null &&
      segment !== null &&
      (countsApplications(subject) ? gapBefore.end === start : true),
  },
  {
    id: 'ofCarried',
    leaves: 'confirmation',
    of: ['flow'],
    words: { zh: '可能只是结转件中的', en: 'it may be of those that were carried' },
    // 结转的6件中，5件予以答复
    when: (view) => isPart(view) && isCarried(view.said.parent) && !view.anchors.links.includes('sum'),
  },
  {
    id: 'origin',
    leaves: 'confirmation',
    of: ['flow'],
    words: { zh: '可能只是办结件中的', en: 'it may be of those that were completed' },
    // 办结99件，其中本年新收96件
    when: (view) => isPart(view) && isOrigin(view),
  },
  {
    id: 'partOfList',
    leaves: 'confirmation',
    of: ['flow'],
    words: { zh: '可能只是其中一部分', en: 'it may be a part only' },
    when: (view) => isPart(view) && (view.anchors.gapBefore !== null || repeats(view)),
  },
  {
    id: 'timely',
    leaves: 'excess',
    of: ['flow'],
    words: { zh: '可能只是按期的', en: 'it may be of those that were in time' },
    when: (view) => isPart(view) && view.anchors.links.includes('timely'),
  },
  {
    id: 'leftOut',
    leaves: 'confirmation',
    words: { zh: '是不计入的部分', en: 'it is what is left out' },
    when: ({ anchors: { links, flows } }) =>
      links.includes('without') && !(flows.length > 0 && flows.every((flow) => flow.startsWith('carried'))),
  },
  {
    id: 'kindsJoined',
    leaves: 'nothing',
    words: { zh: '几类并列合计，不是表中一项', en: 'it counts several kinds together' },
    when: joinsKinds,
  },
  {
    id: 'listed',
    leaves: 'confirmation',
    of: ['flow'],
    words: { zh: '在“其中”的列举之内', en: 'it stands in a list of parts' },
    when: ({ said, anchors: { flows, topics }, subject }) =>
      countsApplications(subject) &&
      said.listing &&
      flows.some((flow) => TAKEN.has(flow)) &&
      !topics.includes('application') &&
      !topics.includes('onRequest'),
  },
  {
    id: 'attribute',
    leaves: 'confirmation',
    words: { zh: '可能只是所说的那些', en: 'it may be of those alone that the words name' },
    when: isAttribute,
  },
  {
    id: 'amongOthers',
    leaves: 'confirmation',
    of: ['case'],
    words: { zh: '可能只是前面件数中的', en: 'it may be of those alone that were counted before' },
    // 不予公开的10件中8件被申请复议; 5件经复议
    when: ({ segment, anchors: { cases, start }, ground: { text } }) =>
      segment !== null &&
      cases.length > 0 &&
      (isAmong(text, segment.number.start) || text[start - 1] === THROUGH),
  },
  {
    id: 'soon',
    leaves: 'excess',
    words: { zh: '只是一定时限内的', en: 'it is of those within a time limit' },
    // 10个工作日内答复59件
    when: ({ anchors: { flows, start }, segment, ground: { text } }) =>
      segment !== null && flows.length > 0 && WITHIN.includes(text.slice(Math.max(0, start - 2), start)),
  },
  {
    id: 'eachBody',
    leaves: 'nothing',
    words: { zh: '说的是单位的个数，或不计入统计的', en: 'it is said of bodies, or of what is not counted' },
    when: ({ segment, ground: { text } }) => {
      if (segment === null) return false;
      const behind = text.slice(segment.number.end, segment.number.end + 24);
      return EACH_BODY.test(behind) || NOT_COUNTED.test(behind);
    },
  },
  {
    id: 'undecided',
    leaves: 'confirmation',
    of: ['document'],
    words: { zh: '没有说是“决定”', en: 'it does not say that they are decisions' },
    when: ({ anchors: { links } }) => links.includes('made') && !links.includes('decision'),
  },
  {
    id: 'transferred',
    leaves: 'confirmation',
    of: ['flow'],
    words: {
      zh: '“转办”“登记”可能另有口径',
      en: 'what was handed on or registered may be counted otherwise',
    },
    when: ({ subject }) =>
      subject.kind === 'flow' &&
      (subject.measures.includes('transferred') || subject.measures.includes('registered')),
  },
  {
    id: 'mixed',
    leaves: 'confirmation',
    of: ['flow', 'outcome', 'case'],
    words: {
      zh: '几个词并在一起，可能是一项，也可能是合计',
      en: 'words stand together that may mean one thing or the sum of two',
    },
    when: ({ subject, anchors }) => isMixed(subject, anchors.loose),
  },
  {
    id: 'newlyFiled',
    leaves: 'confirmation',
    of: ['case'],
    words: { zh: '只是新收的案件', en: 'it is of new cases' },
    when: ({ anchors }) => anchors.flows.includes('new'),
  },
] as const satisfies readonly Doubt[];

const TAKEN = new Set<string>(['new', 'received', 'accepted', 'registered', 'intake', 'handled']);

function isAmong(text: string, start: number): boolean {
  return AMONG_THEM.test(text.slice(Math.max(0, start - 2), start));
}

/** A number that 其中 opens, or that stands behind it. */
function isPart({ subject, said, anchors }: View): boolean {
  return countsApplications(subject) && (said.listing || anchors.links.includes('ofWhich'));
}

function isCarried(parent: View['said']['parent']): boolean {
  const measures = parent?.subject?.kind === 'flow' ? parent.subject.measures : [];
  return measures.length > 0 && measures.every((measure) => measure.startsWith('carried'));
}

function isOrigin({ anchors: { flows }, said: { lastFlow } }: View): boolean {
  return flows.includes('new') && (lastFlow?.subject.every((flow) => DONE.has(flow)) ?? false);
}

const DONE = new Set<FlowMeasure>(['completed', 'handled']);

/** 答复29件，其中以公函形式答复22件: the part of a number is counted by its own verb. */
function repeats({ anchors: { flows }, said: { parent } }: View): boolean {
  if (parent?.subject?.kind !== 'flow') return false;
  const { measures } = parent.subject;
  return flows.length > 0 && flows.every((flow) => measures.includes(flow));
}

/**
 * 市政府转来的9件申请已办结: unknown words say which of those that were completed; 含上年结转的141件 may be the whole, or
 * what was carried over.
 */
function isAttribute({ segment, anchors: { gapBefore, start, flows }, ground: { text } }: View): boolean {
  if (segment === null || flows.length === 0 || text[segment.number.start - 1] !== OF) return false;
  const { left, number } = segment;
  const counted = start > number.start && gapBefore !== null && gapBefore.end < number.start;
  return counted || left.some((token) => isLink(token, 'ofWhich') && INCLUDES.includes(text[token.start]!));
}
