import type { TemplateId } from '../schema.ts';

/**
 * Both official forms as data: rows, columns, labels and identities. Reading, checking, locating, every table of
 * results and the documentation derive from here.
 *
 * Sources: 国办公开办函〔2019〕60号 (`2019`), 国办公开办函〔2021〕30号 (`2021`).
 */

export type TableId = 'disclosure' | 'applications' | 'review';

/** The address of a number, `table.row.column`. Opaque to every reader but `parseCellId`. */
export type CellId = string;

export interface Label {
  /** As the form prints it, without its numeral. */
  zh: string;
  en: string;
  /** Other wordings that are right: of the other form, of a sub-heading, shortened where everybody does. */
  also?: readonly string[];
  /** Wordings that are met and are wrong; they are understood and reported. */
  slips?: readonly string[];
}

export interface Column {
  id: string;
  label: Label;
  /** `count` is whole and ≥ 0, `change` whole and signed, `amount` decimal and ≥ 0. */
  kind: 'count' | 'change' | 'amount';
  /** The unit of the form, for an amount that has one. */
  unit?: '万元';
}

export interface Row {
  id: string;
  /** The numeral printed before the label, with the label of the group where the row opens one. */
  numeral: string;
  label: Label;
  /** The group in which the row stands (`refused`). */
  group?: string;
  columns: readonly Column[];
}

export interface TableTemplate {
  id: TableId;
  /** 二, 三 or 四: the section that holds it. */
  section: 2 | 3 | 4;
  title: Label;
  rows: readonly Row[];
}

export interface Template {
  id: TemplateId;
  tables: Record<TableId, TableTemplate>;
  groups: Readonly<Record<string, Group>>;
}

/** A label over several rows (`（三）不予公开`). */
export interface Group {
  numeral: string;
  label: Label;
}

/** An equation between cells that holds in every report: the sum of `left` is the sum of `right`. */
export interface Identity {
  id: string;
  rule: 'applications/arithmetic' | 'review/arithmetic';
  left: readonly CellId[];
  right: readonly CellId[];
}

const count = (id: string, label: Label): Column => ({ id, label, kind: 'count' });

const TOTAL: Label = { zh: '总计', en: 'Total', slips: ['合计', '总数', '小计'] };

const APPLICANTS: readonly Column[] = [
  count('naturalPerson', { zh: '自然人', en: 'Natural persons' }),
  count('business', { zh: '商业企业', en: 'Businesses', slips: ['企业', '商业'] }),
  count('research', { zh: '科研机构', en: 'Research institutions', slips: ['科研'] }),
  count('publicWelfare', {
    zh: '社会公益组织',
    en: 'Public-welfare organisations',
    slips: ['社会公益', '公益组织', '社会公益机构'],
  }),
  count('legalService', {
    zh: '法律服务机构',
    en: 'Legal-service bodies',
    slips: ['法律服务', '法律服务组织'],
  }),
  count('other', { zh: '其他', en: 'Others', slips: ['其它'] }),
  count('total', TOTAL),
];

const application = (id: string, numeral: string, label: Label): Row => {
  const dot = id.indexOf('.');
  return { id, numeral, label, columns: APPLICANTS, ...(dot > 0 ? { group: id.slice(0, dot) } : {}) };
};

const GROUPS: Readonly<Record<string, Group>> = {
  refused: { numeral: '（三）', label: { zh: '不予公开', en: 'Refused' } },
  unavailable: { numeral: '（四）', label: { zh: '无法提供', en: 'Could not be provided' } },
  notProcessed: { numeral: '（五）', label: { zh: '不予处理', en: 'Not processed' } },
  otherHandling: {
    numeral: '（六）',
    label: { zh: '其他处理', en: 'Handled otherwise', also: ['其它处理'] },
  },
};

const INTAKE: readonly Row[] = [
  application('new', '一、', {
    zh: '本年新收政府信息公开申请数量',
    en: 'Newly received this year',
    also: ['本年新收政府信息公开申请数'],
  }),
  application('carriedOver', '二、', {
    zh: '上年结转政府信息公开申请数量',
    en: 'Carried over from last year',
    also: ['上年结转政府信息公开申请数', '上年度结转政府信息公开申请数量'],
  }),
];

const RESULTS: readonly Row[] = [
  application('granted', '（一）', { zh: '予以公开', en: 'Granted' }),
  application('partial', '（二）', {
    zh: '部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: 'Granted in part',
    also: ['部分公开'],
  }),
  application('refused.stateSecret', '1.', { zh: '属于国家秘密', en: 'State secret' }),
  application('refused.lawProhibits', '2.', {
    zh: '其他法律行政法规禁止公开',
    en: 'Prohibited by law',
    slips: ['其他法律法规禁止公开'],
  }),
  application('refused.safetyAndStability', '3.', {
    zh: '危及“三安全一稳定”',
    en: 'Endangers safety or stability',
  }),
  application('refused.thirdPartyRights', '4.', {
    zh: '保护第三方合法权益',
    en: 'Rights of a third party',
  }),
  application('refused.internalAffairs', '5.', { zh: '属于三类内部事务信息', en: 'Internal affairs' }),
  application('refused.processInformation', '6.', {
    zh: '属于四类过程性信息',
    en: 'Information of a process',
  }),
  application('refused.enforcementFile', '7.', { zh: '属于行政执法案卷', en: 'Enforcement file' }),
  application('refused.administrativeInquiry', '8.', {
    zh: '属于行政查询事项',
    en: 'Administrative inquiry',
  }),
  application('unavailable.notHeld', '1.', { zh: '本机关不掌握相关政府信息', en: 'Not held by the body' }),
  application('unavailable.needsCreation', '2.', {
    zh: '没有现成信息需要另行制作',
    en: 'Would have to be created',
  }),
  application('unavailable.unclear', '3.', { zh: '补正后申请内容仍不明确', en: 'Unclear after correction' }),
  application('notProcessed.petition', '1.', { zh: '信访举报投诉类申请', en: 'Petition or complaint' }),
  application('notProcessed.duplicate', '2.', { zh: '重复申请', en: 'Duplicate' }),
  application('notProcessed.publication', '3.', { zh: '要求提供公开出版物', en: 'Public publication' }),
  application('notProcessed.excessive', '4.', {
    zh: '无正当理由大量反复申请',
    en: 'Excessive without reason',
    also: ['无正当理由由大量反复申请'],
  }),
  application('notProcessed.confirmation', '5.', {
    zh: '要求行政机关确认或重新出具已获取信息',
    en: 'Confirmation of information already obtained',
  }),
];

const OTHER_HANDLING_2021: readonly Row[] = [
  application('otherHandling.notCorrected', '1.', {
    zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'Not corrected in time',
    also: ['申请人无正当理由逾期不补正'],
  }),
  application('otherHandling.feeUnpaid', '2.', {
    zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'Fee not paid in time',
    also: ['申请人逾期未按收费通知要求缴纳费用'],
  }),
  application('otherHandling.other', '3.', { zh: '其他', en: 'Others', also: ['其它'] }),
];

const OTHER_HANDLING_2019: readonly Row[] = [
  application('otherHandling', '（六）', { ...GROUPS.otherHandling!.label }),
];

const OUTFLOW: readonly Row[] = [
  application('processedTotal', '（七）', TOTAL),
  application('carriedForward', '四、', {
    zh: '结转下年度继续办理',
    en: 'Carried forward to next year',
    also: ['结转下年继续办理'],
  }),
];

const APPLICATIONS_TITLE: Label = {
  zh: '收到和处理政府信息公开申请情况',
  en: 'Applications received and handled',
};

const CASE_COLUMNS: readonly Column[] = [
  count('upheld', { zh: '结果维持', en: 'Upheld', slips: ['维持'] }),
  count('corrected', { zh: '结果纠正', en: 'Corrected', slips: ['纠正'] }),
  count('other', { zh: '其他结果', en: 'Other result', slips: ['其它结果', '其他'] }),
  count('pending', { zh: '尚未审结', en: 'Pending', slips: ['未审结'] }),
  count('total', TOTAL),
];

const REVIEW: TableTemplate = {
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
      label: { zh: '复议后起诉', en: 'Litigation after reconsideration', slips: ['经复议后起诉'] },
      columns: CASE_COLUMNS,
    },
  ],
};

const DISCLOSURE_TITLE: Label = {
  zh: '主动公开政府信息情况',
  en: 'Information disclosed on the body’s initiative',
};

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
  }),
];

const FEES_2021: readonly Column[] = [
  {
    id: 'amount',
    label: { zh: '本年收费金额', en: 'Fees this year', also: ['本年度收费金额'] },
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
const REGULATIONS: Label = { zh: '规章', en: 'Regulations', also: ['政府规章', '部门规章'] };

const DISCLOSURE_2021: TableTemplate = {
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
  count('decisions', { zh: '处理决定数量', en: 'Decisions', also: ['本年处理决定数量'] }),
];

const DISCLOSURE_2019: TableTemplate = {
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
      label: { zh: '其他对外管理服务事项', en: 'Other external services', also: ['其它对外管理服务事项'] },
      columns: ITEMS_2019,
    },
    { id: 'penalties', numeral: '', label: PENALTIES, columns: ITEMS_2019 },
    { id: 'coercion', numeral: '', label: COERCION, columns: ITEMS_2019 },
    { id: 'fees', numeral: '', label: FEES, columns: [PREVIOUS, CHANGE] },
    {
      id: 'procurement',
      numeral: '',
      label: { zh: '政府集中采购', en: 'Central government procurement' },
      columns: [
        count('items', { zh: '采购项目数量', en: 'Items procured', also: ['采购项目数'] }),
        { id: 'amount', label: { zh: '采购总金额', en: 'Sum procured' }, kind: 'amount' },
      ],
    },
  ],
};

function makeTemplate(id: TemplateId, disclosure: TableTemplate, otherHandling: readonly Row[]): Template {
  const rows = [...INTAKE, ...RESULTS, ...otherHandling, ...OUTFLOW];
  const applications: TableTemplate = { id: 'applications', section: 3, title: APPLICATIONS_TITLE, rows };
  return { id, tables: { disclosure, applications, review: REVIEW }, groups: GROUPS };
}

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  '2019': makeTemplate('2019', DISCLOSURE_2019, OTHER_HANDLING_2019),
  '2021': makeTemplate('2021', DISCLOSURE_2021, OTHER_HANDLING_2021),
};

export const TABLE_IDS: readonly TableId[] = ['disclosure', 'applications', 'review'];

export const cellId = (table: TableId, row: string, column: string): CellId => `${table}.${row}.${column}`;

/** The table, row and column of an address of this template; undefined for any other text. */
export function findCell(
  template: Template,
  id: CellId,
): { table: TableTemplate; row: Row; column: Column } | undefined {
  return CELLS[template.id].get(id);
}

/** Every address of the template, table by table, row by row. */
export function cellIds(template: Template): CellId[] {
  return [...CELLS[template.id].keys()];
}

/** The rows whose sum is （七）总计. */
export function resultRows(template: Template): Row[] {
  return template.tables.applications.rows.filter((row) => !FLOW.has(row.id));
}

/** Every identity of the template, in the order of the template: 42 (2021) or 40 (2019). */
export function identities(template: Template): readonly Identity[] {
  return IDENTITIES[template.id];
}

const FLOW = new Set(['new', 'carriedOver', 'processedTotal', 'carriedForward']);

function indexCells(template: Template): Map<CellId, { table: TableTemplate; row: Row; column: Column }> {
  const index = new Map<CellId, { table: TableTemplate; row: Row; column: Column }>();
  for (const id of TABLE_IDS) {
    const table = template.tables[id];
    for (const row of table.rows) {
      for (const column of row.columns) index.set(cellId(id, row.id, column.id), { table, row, column });
    }
  }
  return index;
}

function makeIdentities(template: Template): Identity[] {
  const application = (row: string, column: string) => cellId('applications', row, column);
  const columns = APPLICANTS.map((column) => column.id);
  const balances = columns.map(
    (column): Identity => ({
      id: `applications/balance:${column}`,
      rule: 'applications/arithmetic',
      left: [application('new', column), application('carriedOver', column)],
      right: [application('processedTotal', column), application('carriedForward', column)],
    }),
  );
  const results = resultRows(template);
  const resultTotals = columns.map(
    (column): Identity => ({
      id: `applications/result-total:${column}`,
      rule: 'applications/arithmetic',
      left: results.map((row) => application(row.id, column)),
      right: [application('processedTotal', column)],
    }),
  );
  const rowTotals = template.tables.applications.rows.map(
    (row): Identity => ({
      id: `applications/row-total:${row.id}`,
      rule: 'applications/arithmetic',
      left: columns.slice(0, -1).map((column) => application(row.id, column)),
      right: [application(row.id, 'total')],
    }),
  );
  const reviewTotals = template.tables.review.rows.map(
    (row): Identity => ({
      id: `review/total:${row.id}`,
      rule: 'review/arithmetic',
      left: row.columns.slice(0, -1).map((column) => cellId('review', row.id, column.id)),
      right: [cellId('review', row.id, 'total')],
    }),
  );
  return [...balances, ...resultTotals, ...rowTotals, ...reviewTotals];
}

const CELLS = { '2019': indexCells(TEMPLATES['2019']), '2021': indexCells(TEMPLATES['2021']) };
const IDENTITIES = { '2019': makeIdentities(TEMPLATES['2019']), '2021': makeIdentities(TEMPLATES['2021']) };
