import type { Column, Group, Label, Row, TableTemplate } from '../template.ts';
import { count, TOTAL } from './count-column.ts';

const APPLICANTS: readonly Column[] = [
  count('naturalPerson', { zh: '自然人', en: 'Natural persons', slips: ['公民', '个人', '公民个人'] }),
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

export const GROUPS: Readonly<Record<string, Group>> = {
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
    slips: ['本年新收申请数量'],
  }),
  application('carriedOver', '二、', {
    zh: '上年结转政府信息公开申请数量',
    en: 'Carried over from last year',
    also: ['上年结转政府信息公开申请数', '上年度结转政府信息公开申请数量'],
    slips: ['上年结转申请数量'],
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
  application('notProcessed.petition', '1.', {
    zh: '信访举报投诉类申请',
    en: 'Petition or complaint',
    slips: ['信访投诉举报类申请'],
  }),
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
    slips: ['确认或重新出具已获取信息'],
  }),
];

const OTHER_HANDLING_2021: readonly Row[] = [
  application('otherHandling.notCorrected', '1.', {
    zh: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: 'Not corrected in time',
    also: ['申请人无正当理由逾期不补正'],
    slips: ['申请人无正当理由逾期不补正、行政机关不再处理其申请', '申请人逾期不补正', '逾期不补正'],
  }),
  application('otherHandling.feeUnpaid', '2.', {
    zh: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: 'Fee not paid in time',
    also: ['申请人逾期未按收费通知要求缴纳费用'],
    slips: [
      '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请',
      '申请人逾期未缴纳费用',
      '逾期未缴纳费用',
      '逾期未缴费',
      '逾期不缴费',
    ],
  }),
  application('otherHandling.other', '3.', { zh: '其他', en: 'Others', slips: ['其它'] }),
];

const OTHER_HANDLING_2019: readonly Row[] = [
  { ...application('otherHandling', '（六）', { ...GROUPS.otherHandling!.label }), merges: 'otherHandling' },
];

const OUTFLOW: readonly Row[] = [
  application('processedTotal', '（七）', {
    ...TOTAL,
    en: 'Processed in all',
    slips: [...TOTAL.slips!, '办理结果总计', '本年度办理结果总计'],
  }),
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

const HEADINGS = [
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  '申请人情况',
  '法人或其他组织',
  '本年度办理结果',
  '本年办理结果',
];

const table = (otherHandling: readonly Row[], ...marks: string[]): TableTemplate => ({
  id: 'applications',
  section: 3,
  title: APPLICATIONS_TITLE,
  rows: [...INTAKE, ...RESULTS, ...otherHandling, ...OUTFLOW],
  marks: { rows: marks },
  headings: HEADINGS,
});

export const APPLICATIONS_2019 = table(OTHER_HANDLING_2019, 'otherHandling');
export const APPLICATIONS_2021 = table(
  OTHER_HANDLING_2021,
  'otherHandling.notCorrected',
  'otherHandling.feeUnpaid',
);
