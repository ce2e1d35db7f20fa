import type { Doubt } from './doubt.ts';

/** What only the numbers beside one show; the functions that see it name these by their id. */
export const BESIDE_DOUBTS = [
  {
    id: 'unknown',
    leaves: 'nothing',
    words: { zh: '没有认出说的是什么', en: 'what it counts was not understood' },
  },
  {
    id: 'ofChannel',
    leaves: 'confirmation',
    words: { zh: '可能只是某一渠道的', en: 'it may be of one channel' },
  },
  {
    id: 'ofKind',
    leaves: 'confirmation',
    words: { zh: '可能只是某一类申请的', en: 'it may be of one kind of application' },
  },
  {
    id: 'anewPart',
    leaves: 'confirmation',
    words: { zh: '分号之后可能另起一项', en: 'behind a semicolon another matter may begin' },
  },
  {
    id: 'widerWhole',
    leaves: 'confirmation',
    words: {
      zh: '后文表明它的范围与表格不同',
      en: 'what follows shows that it counts more or less than the table',
    },
  },
  {
    id: 'oldWords',
    leaves: 'confirmation',
    words: { zh: '旧表样的用语，可能只是其中一部分', en: 'words of the old form, which may count a part' },
  },
  {
    id: 'partOfRow',
    leaves: 'confirmation',
    words: { zh: '可能只是表中该行的一部分', en: 'it may be a part of what the row counts' },
  },
  {
    id: 'merged',
    leaves: 'confirmation',
    words: { zh: '收到数可能多于登记或合并后的数', en: 'more may have come in than was registered' },
  },
  {
    id: 'share',
    leaves: 'confirmation',
    words: { zh: '可能只是几个单位中的一个', en: 'it may be the share of one body' },
  },
  {
    id: 'withdrawn',
    leaves: 'confirmation',
    words: { zh: '撤回的申请，表中可能不计', en: 'the table may leave withdrawn applications out' },
  },
  {
    id: 'coordinate',
    leaves: 'confirmation',
    words: { zh: '与并列的件数合计才是总数', en: 'it is counted together with the number beside it' },
  },
  {
    id: 'noCell',
    leaves: 'nothing',
    words: { zh: '表中没有对应的一项', en: 'the tables hold no such number' },
  },
  {
    id: 'unreadCells',
    leaves: 'confirmation',
    words: { zh: '表中相应的单元格没有读出', en: 'the cells that it would be compared with were not read' },
  },
] as const satisfies readonly Doubt[];
