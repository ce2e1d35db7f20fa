import type { Column, TableTemplate } from '../template.ts';
import { count, TOTAL } from './count-column.ts';

const CASE_COLUMNS: readonly Column[] = [
  count('upheld', { zh: '结果维持', en: 'Upheld', slips: ['维持', '维持结果'] }),
  count('corrected', { zh: '结果纠正', en: 'Corrected', slips: ['纠正', '纠正结果'] }),
  count('other', { zh: '其他结果', en: 'Other result', slips: ['其它结果', '其他'] }),
  count('pending', { zh: '尚未审结', en: 'Pending', slips: ['未审结'] }),
  count('total', TOTAL),
];

export const REVIEW: TableTemplate = {
  id: 'review',
  section: 4,
  title: { zh: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative reconsideration and litigation' },
  rows: [
    {
      id: 'reconsideration',
      numeral: '',
      label: { zh: '行政复议', en: 'Reconsideration' },
      columns: CASE_COLUMNS,
    },
    {
      id: 'litigationDirect',
      numeral: '',
      label: {
        zh: '未经复议直接起诉',
        en: 'Litigation without reconsideration',
        slips: ['未经复议起诉', '直接起诉'],
      },
      columns: CASE_COLUMNS,
    },
    {
      id: 'litigationAfterReview',
      numeral: '',
      label: {
        zh: '复议后起诉',
        en: 'Litigation after reconsideration',
        slips: ['经复议后起诉', '经行政复议后起诉'],
      },
      columns: CASE_COLUMNS,
    },
  ],
  marks: {},
  headings: ['行政诉讼', '类别', '类型', '项目'],
};
