import type { Column, Label, TableTemplate } from '../template.ts';
import { count } from './count-column.ts';

const DISCLOSURE_TITLE: Label = {
  zh: '主动公开政府信息情况',
  en: 'Information disclosed on the body’s initiative',
};

const HEADINGS = [
  ...['一', '五', '六', '八', '九'].map((item) => `第二十条第（${item}）项`),
  '信息内容',
  '单位：万元，保留4位小数',
];

const DOCUMENTS_2021: readonly Column[] = [
  count('issued', { zh: '本年制发件数', en: 'Issued this year', also: ['本年度制发件数'] }),
  count('repealed', {
    zh: '本年废止件数',
    en: 'Repealed this year',
    also: ['本年度废止件数'],
    slips: ['本年废件数'],
  }),
  count('inForce', { zh: '现行有效件数', en: 'In force', slips: ['现行有效件', '现行有效数'] }),
];

const DECISIONS_2021: readonly Column[] = [
  count('decisions', {
    zh: '本年处理决定数量',
    en: 'Decisions this year',
    also: ['处理决定数量', '本年度处理决定数量'],
    slips: ['处理决定数'],
  }),
];

const FEES_2021: readonly Column[] = [
  {
    id: 'amount',
    label: {
      zh: '本年收费金额',
      en: 'Fees this year',
      also: ['本年度收费金额'],
      slips: ['收费金额', '本年收费总额'],
    },
    kind: 'amount',
    unit: '万元',
  },
];

const LICENSING: Label = { zh: '行政许可', en: 'Administrative licensing' };
const PENALTIES: Label = { zh: '行政处罚', en: 'Administrative penalties' };
const COERCION: Label = { zh: '行政强制', en: 'Administrative coercion' };
const FEES: Label = {
  zh: '行政事业性收费',
  en: 'Administrative fees',
  slips: ['行政性事业收费', '行政事业收费'],
};
const REGULATIONS: Label = { zh: '规章', en: 'Regulations', also: ['政府规章', '部门规章', '地方政府规章'] };

export const DISCLOSURE_2021: TableTemplate = {
  id: 'disclosure',
  section: 2,
  title: DISCLOSURE_TITLE,
  rows: [
    { id: 'regulations', numeral: '', label: REGULATIONS, columns: DOCUMENTS_2021 },
    {
      id: 'normativeDocuments',
      numeral: '',
      label: { zh: '行政规范性文件', en: 'Normative documents', slips: ['规范性文件'] },
      columns: DOCUMENTS_2021,
    },
    { id: 'licensing', numeral: '', label: LICENSING, columns: DECISIONS_2021 },
    { id: 'penalties', numeral: '', label: PENALTIES, columns: DECISIONS_2021 },
    { id: 'coercion', numeral: '', label: COERCION, columns: DECISIONS_2021 },
    { id: 'fees', numeral: '', label: FEES, columns: FEES_2021 },
  ],
  marks: { words: ['制发件数', '现行有效件', '收费金额'] },
  headings: HEADINGS,
};

const DOCUMENTS_2019: readonly Column[] = [
  count('made', { zh: '本年新制作数量', en: 'Made this year', also: ['本年新制作数'] }),
  count('disclosed', { zh: '本年新公开数量', en: 'Disclosed this year', also: ['本年新公开数'] }),
  count('publicTotal', { zh: '对外公开总数量', en: 'Disclosed in all', also: ['对外公开总数'] }),
];

const PREVIOUS = count('previousItems', {
  zh: '上一年项目数量',
  en: 'Items last year',
  also: ['上一年项目数', '上年项目数量'],
});
const CHANGE: Column = {
  id: 'change',
  label: { zh: '本年增/减', en: 'Change this year', also: ['本年增减', '本年增/减数量'] },
  kind: 'change',
};

const ITEMS_2019: readonly Column[] = [
  PREVIOUS,
  CHANGE,
  count('decisions', {
    zh: '处理决定数量',
    en: 'Decisions',
    also: ['本年处理决定数量'],
    slips: ['处理决定数'],
  }),
];

export const DISCLOSURE_2019: TableTemplate = {
  id: 'disclosure',
  section: 2,
  title: DISCLOSURE_TITLE,
  rows: [
    { id: 'regulations', numeral: '', label: REGULATIONS, columns: DOCUMENTS_2019 },
    {
      id: 'normativeDocuments',
      numeral: '',
      label: { zh: '规范性文件', en: 'Normative documents', also: ['行政规范性文件'] },
      columns: DOCUMENTS_2019,
    },
    { id: 'licensing', numeral: '', label: LICENSING, columns: ITEMS_2019 },
    {
      id: 'otherServices',
      numeral: '',
      label: { zh: '其他对外管理服务事项', en: 'Other external services', slips: ['其它对外管理服务事项'] },
      columns: ITEMS_2019,
    },
    { id: 'penalties', numeral: '', label: PENALTIES, columns: ITEMS_2019 },
    { id: 'coercion', numeral: '', label: COERCION, columns: ITEMS_2019 },
    { id: 'fees', numeral: '', label: FEES, columns: [PREVIOUS, CHANGE] },
    {
      id: 'procurement',
      numeral: '',
      label: { zh: '政府集中采购', en: 'Centralised government procurement' },
      columns: [
        count('items', { zh: '采购项目数量', en: 'Items procured', also: ['采购项目数'] }),
        { id: 'amount', label: { zh: '采购总金额', en: 'Sum procured' }, kind: 'amount' },
      ],
    },
  ],
  marks: { words: ['新制作数', '对外公开总数', '上一年项目', '采购项目数', '采购总金额'] },
  headings: HEADINGS,
};
