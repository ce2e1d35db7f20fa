import type { Pattern } from './pattern.ts';

/** Sentences that say in words what the tables say in cells. */
export const CLAIM_PATTERNS: readonly Pattern[] = [
  { text: '{year}年，{self}新收政府信息公开申请{new}件。' },
  { text: '全年新接收政府信息公开申请{new}件，上年结转{carriedOver}件。' },
  { text: '依申请公开方面，{self}共收到申请{received}件，办结{completed}件。' },
  {
    text: '{self}全年共收到公民、法人和其他组织提出的政府信息公开申请{received}件，结转下年度继续办理{carriedForward}件。',
  },
  { text: '共受理政府信息公开申请{accepted}件，{year-1}年结转{carriedOver}件。' },
  {
    text: '{year}年，{self}收办政府信息公开申请{intake}件，办结{completed}件，结转{year+1}年{carriedForward}件。',
  },
  { text: '严格规范办理程序，全年办理政府信息公开申请{handled}件。' },
  { text: '妥善处理依申请公开申请{handled}件，均规范送达。' },
  { text: '收到{received}件政府信息公开申请，答复{completed}件。' },
  {
    text: '政府信息公开申请办理有序，新收{new}件，办结{completed}件，{carriedForward}件结转下年度继续办理。',
  },
  {
    text: '{self}收到政府信息公开申请{received}件，其中自然人申请{received/naturalPerson}件、法人或其他组织申请{received/organizations}件。',
  },
  {
    text: '新收政府信息公开申请{new}件，其中自然人{new/naturalPerson}件，商业企业{new/business}件，法律服务机构{new/legalService}件。',
  },
  {
    text: '本年新收政府信息公开申请{new}件，其中科研机构{new/research}件、社会公益组织{new/publicWelfare}件。',
  },
  {
    text: '办结政府信息公开申请{completed}件，其中予以公开{granted}件、部分公开{partial}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{notProcessed}件、其他处理{otherHandling}件。',
  },
  { text: '依申请公开工作中，予以公开和部分公开共{granted+partial}件。' },
  { text: '全年答复政府信息公开申请{completed}件：予以公开{granted}件，部分公开{partial}件。' },
  {
    text: '办结申请{completed}件，予以公开、部分公开、不予公开分别为{granted}件、{partial}件、{refused}件。',
  },
  { text: '政府信息公开申请中，{granted}件予以公开，{partial}件部分公开，{refused}件不予公开。' },
  {
    text: '办结申请{completed}件，其中本机关不掌握相关政府信息{unavailable.notHeld}件，没有现成信息需要另行制作{unavailable.needsCreation}件，补正后申请内容仍不明确{unavailable.unclear}件。',
  },
  { text: '答复申请{completed}件，信息不存在{unavailable.notHeld}件。' },
  {
    text: '办结申请{completed}件，信访举报投诉类申请{notProcessed.petition}件，重复申请{notProcessed.duplicate}件。',
  },
  {
    text: '办结申请{completed}件，其中属于国家秘密{refused.stateSecret}件，保护第三方合法权益{refused.thirdPartyRights}件，属于三类内部事务信息{refused.internalAffairs}件，属于四类过程性信息{refused.processInformation}件。',
  },
  {
    text: '不予公开政府信息公开申请{refused}件，其中属于行政执法案卷{refused.enforcementFile}件、属于行政查询事项{refused.administrativeInquiry}件。',
  },
  {
    text: '办结申请{completed}件，申请人主动撤回{otherHandling.other}件，逾期不补正{otherHandling.notCorrected}件。',
  },
  { text: '因政府信息公开被申请行政复议{reconsideration}件。' },
  { text: '因政府信息公开被申请行政复议{reconsideration}件，被提起行政诉讼{litigation}件。' },
  {
    text: '政府信息公开行政复议{reconsideration}件，其中结果维持{reconsideration:upheld}件、结果纠正{reconsideration:corrected}件、尚未审结{reconsideration:pending}件。',
  },
  {
    text: '政府信息公开行政诉讼中，未经复议直接起诉{litigationDirect}件，复议后起诉{litigationAfterReview}件。',
  },
  { text: '政府信息公开行政复议、行政诉讼案件共{cases}件。' },
  { text: '政府信息公开行政复议和行政诉讼分别为{reconsideration}件、{litigation}件。' },
  { text: '办理信息公开申请{handled}件，处理行政复议{reconsideration}件。' },
  { text: '{self}制发行政规范性文件{issued}件。' },
  { text: '全年制发行政规范性文件{issued}件，废止{repealed}件，现行有效{inForce}件。' },
  { text: '行政规范性文件制发、废止、现行有效分别为{issued}件、{repealed}件、{inForce}件。' },
  { text: '全年作出行政许可决定{licensing}件。' },
  { text: '{self}作出行政许可决定{licensing}件、行政处罚决定{penalties}件、行政强制决定{coercion}件。' },
  { text: '行政处罚、行政强制处理决定分别为{penalties}件和{coercion}件。' },
  {
    text: '{self}收到政府信息公开申请{received}件，其中当面申请{part 1 of 3}件、网络申请{part 2 of 3}件、信函申请{part 3 of 3}件。',
  },
  { text: '共收到申请{received}件，其中线上申请{part 1 of 2}件，线下申请{part 2 of 2}件。' },
  {
    text: '{self}共受理政府信息公开申请{accepted}件，网络申请{part 1 of 3}件，信函申请{part 2 of 3}件，当面申请{part 3 of 3}件。',
  },
  {
    text: '办结申请{completed}件，其中予以公开{granted}件，占{share granted processed}%。',
    when: (value) => value('processed') > 0,
  },
  {
    text: '新收申请{new}件，其中自然人{new/naturalPerson}件，占比{share new/naturalPerson new}%。',
    when: (value) => value('new') > 0,
  },
  { text: '{self}没有收到政府信息公开申请。', when: (value) => value('new') === 0 },
  {
    text: '全年收到政府信息公开申请{received}件，均已办结。',
    when: (value) => value('carriedForward') === 0,
  },
  {
    text: '收到政府信息公开申请{received}件，无结转下年度事项。',
    when: (value) => value('carriedForward') === 0,
  },
  { text: '全年未发生因政府信息公开引起的行政复议、行政诉讼。', when: (value) => value('cases') === 0 },
  { text: '全年没有因政府信息公开被提起行政诉讼。', when: (value) => value('litigation') === 0 },
  {
    text: '因政府信息公开被申请行政复议{reconsideration}件，均获维持。',
    when: (value) =>
      value('reconsideration') > 0 && value('reconsideration') === value('reconsideration:upheld'),
  },
];
