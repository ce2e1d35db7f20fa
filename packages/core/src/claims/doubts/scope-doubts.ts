import { isLoose } from '../subject/subject.ts';
import type { Doubt } from './doubt.ts';

/** Whose number it is, and of which time. */
export const SCOPE_DOUBTS = [
  {
    id: 'otherYear',
    leaves: 'nothing',
    words: { zh: '说的是其他年度', en: 'it is of another year' },
    when: ({ said }) => said.scope.time === 'other',
  },
  {
    id: 'partOfYear',
    leaves: 'nothing',
    words: { zh: '只是一年中的一段时间', en: 'it is of a part of the year' },
    when: ({ said: { scope } }) => scope.time === 'part' || (scope.lastMonth > 0 && !scope.wholeYear),
  },
  {
    id: 'yearUnsure',
    leaves: 'confirmation',
    words: { zh: '可能跨年度或年度不明', en: 'its year is not certain' },
    when: ({ said }) => said.scope.time === 'perhaps',
  },
  {
    id: 'cumulative',
    leaves: 'nothing',
    lifted: true,
    words: { zh: '可能是历年累计数', en: 'it may add up several years' },
    when: ({ said: { scope } }) => scope.cumulative && scope.time !== 'this',
  },
  {
    id: 'cumulativeThisYear',
    leaves: 'confirmation',
    lifted: true,
    words: { zh: '“累计”可能另有统计口径', en: 'it may add up more than this year' },
    when: ({ said: { scope } }) => scope.cumulative && scope.time === 'this',
  },
  {
    id: 'untilNow',
    leaves: 'confirmation',
    lifted: true,
    words: { zh: '截止时间不是年底', en: 'it is as of a day that may not be the last of the year' },
    when: ({ said }) => said.scope.until,
  },
  {
    id: 'filing',
    leaves: 'nothing',
    words: { zh: '备案、立案数或举例，与表格口径不同', en: 'it counts filings, or is an example' },
    when: ({ said }) => said.scope.filing,
  },
  {
    id: 'otherBodies',
    leaves: 'nothing',
    words: { zh: '包括其他单位', en: 'it counts other bodies too' },
    when: ({ said }) => said.scope.wider === true,
  },
  {
    id: 'perhapsOtherBodies',
    leaves: 'confirmation',
    words: {
      zh: '可能不只是本机关，或只是其中一部分',
      en: 'it may be of more bodies than this one, or of a part of it',
    },
    when: ({ said, subject }) => said.scope.wider === 'perhaps' && !isLoose(subject),
  },
  {
    id: 'wholeArea',
    leaves: 'confirmation',
    lifted: true,
    words: {
      zh: '说的是全区域，范围可能大于表格',
      en: 'it is of the whole area, which may be more than the table counts',
    },
    when: ({ said }) => said.scope.wider === 'area',
  },
  {
    id: 'ofOffice',
    leaves: 'confirmation',
    lifted: true,
    words: {
      zh: '说的是办公厅（室）的，表格可能还含各部门',
      en: 'it is of the office, the table may count the departments too',
    },
    when: ({ said, subject }) => said.scope.wider === 'office' && !isLoose(subject),
  },
  {
    id: 'otherBody',
    leaves: 'nothing',
    of: ['flow', 'outcome', 'channel', 'case'],
    words: { zh: '说的是其他单位', en: 'it is of another body' },
    when: ({ otherBody, anchors: { documents, documentMeasures, flows, cases } }) =>
      otherBody && documents.length + documentMeasures.length === 0 && flows.length + cases.length > 0,
  },
  {
    id: 'otherIssuer',
    leaves: 'confirmation',
    words: { zh: '可能是其他单位的', en: 'it may be of another body' },
    when: ({ said, anchors, segment }) => {
      const { documents, documentMeasures, flows, cases, topics } = anchors;
      if (segment === null || documents.length + documentMeasures.length > 0) return said.otherIssuer;
      return said.otherIssuer && flows.length + cases.length === 0 && topics.includes('application');
    },
  },
  {
    id: 'comparison',
    leaves: 'nothing',
    words: { zh: '是增减数或作比较的数', en: 'it is what something is compared with' },
    when: ({ here }) => here.comparison,
  },
  {
    id: 'narrower',
    leaves: 'nothing',
    words: { zh: '只是其中一类或一部分', en: 'it is of a part' },
    when: ({ here, anchors: { flows, links, topics } }) =>
      (here.narrower &&
        !(here.except && flows.includes('carriedForward')) &&
        !(links.includes('etc') && topics.includes('application'))) ||
      (here.except && !flows.some((flow) => flow.startsWith('carried'))),
  },
  {
    id: 'openKinds',
    leaves: 'excess',
    words: { zh: '可能只是某些领域的', en: 'it may be of some fields only' },
    // 收到涉及征地、拆迁等领域的政府信息公开申请30件
    when: ({ here, anchors: { links, topics } }) =>
      here.narrower && links.includes('etc') && topics.includes('application'),
  },
  {
    id: 'ownLevel',
    leaves: 'nothing',
    words: { zh: '只是本级政府的', en: 'it is of the government itself, not of its departments' },
    of: ['flow', 'outcome', 'channel', 'case'],
    when: ({ said }) => said.scope.ownLevel,
  },
  {
    id: 'rest',
    leaves: 'nothing',
    words: { zh: '是其余部分', en: 'it is what is left of another number' },
    when: ({ here, said, anchors: { flows } }) =>
      here.rest &&
      !(said.excepted && flows.includes('completed')) &&
      !flows.includes('carriedForward') &&
      !flows.includes('carried'),
  },
] as const satisfies readonly Doubt[];
