import type { Pattern } from './pattern.ts';

/** More ways to say the same, mostly without the words 政府信息公开, for what is read of prose in any order. */
export const VARIED_PATTERNS: readonly Pattern[] = [
  { text: '依申请公开渠道保持畅通，全年共接收申请{received}件，均在法定期限内答复。' },
  { text: '（二）依申请公开情况。{self}健全登记、会商、答复各环节制度。全年新收申请{new}件。' },
  { text: '依申请公开：全年收到申请{received}件，答复申请{completed}件。' },
  { text: '{year}年度共受理公开申请{accepted}件，较好保障了群众知情权。' },
  { text: '依法办结公开申请{completed}件，未发生超期答复。' },
  { text: '公开申请新收{new}件、上年结转{carriedOver}件、办结{completed}件。' },
  { text: '截至{year}年12月31日，办结申请{completed}件，结转{year+1}年{carriedForward}件。' },
  { text: '含上年结转的{carriedOver}件在内，共收办公开申请{intake}件。' },
  { text: '本年度共接到公开申请{received}件，均为书面提出。' },
  { text: '全年已办结申请{completed}件，{carriedForward}件结转下年度继续办理。' },
  { text: '新收申请里，自然人提出{new/naturalPerson}件，法人或其他组织提出{new/organizations}件。' },
  { text: '从申请主体看，自然人{new/naturalPerson}件、法人或其他组织{new/organizations}件。' },
  { text: '新收公开申请{new}件，自然人申请{new/naturalPerson}件。' },
  { text: '办结公开申请{completed}件，自然人申请予以公开{granted/naturalPerson}件。' },
  {
    text: '予以公开{granted}件、部分公开{partial}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{notProcessed}件、其他处理{otherHandling}件。',
  },
  {
    text: '从办理结果看，予以公开{granted}件；部分公开{partial}件；不予公开{refused}件；无法提供{unavailable}件。',
  },
  {
    text: '公开申请办结{completed}件。其中，予以公开{granted}件，部分公开{partial}件，无法提供{unavailable}件。',
  },
  { text: '办结的申请中，予以公开{granted}件，不予公开{refused}件。' },
  { text: '对公开申请依法分类答复，不予处理{notProcessed}件，其他处理{otherHandling}件。' },
  {
    text: '公开申请中，属于重复申请的{notProcessed.duplicate}件，属于信访举报投诉类的{notProcessed.petition}件。',
  },
  { text: '无法提供{unavailable}件，不予处理{notProcessed}件，均已告知申请人理由。' },
  {
    text: '不予公开{refused}件，包括保护第三方合法权益{refused.thirdPartyRights}件、属于过程性信息{refused.processInformation}件。',
  },
  { text: '公开申请逾期不补正{otherHandling.notCorrected}件。' },
  {
    text: '予以公开和部分公开{granted+partial}件，占办结总数的{share granted+partial processed}%。',
    when: (value) => value('processed') > 0,
  },
  {
    text: '自然人申请{new/naturalPerson}件，占新收申请总数（{new}件）的{share new/naturalPerson new}%。',
    when: (value) => value('new') > 0,
  },
  { text: '因信息公开被申请行政复议{reconsideration}起、被提起行政诉讼{litigation}起。' },
  { text: '涉及信息公开的行政复议{reconsideration}件，行政诉讼{litigation}件，合计{cases}件。' },
  {
    text: '信息公开行政复议{reconsideration}件，维持{reconsideration:upheld}件，纠正{reconsideration:corrected}件，尚未审结{reconsideration:pending}件。',
  },
  {
    text: '信息公开行政诉讼方面，直接起诉{litigationDirect}件，复议后起诉{litigationAfterReview}件，均依法应对。',
  },
  {
    text: '行政复议{reconsideration}件，均由政府信息公开引发。',
    when: (value) => value('reconsideration') > 0,
  },
  { text: '{self}出台行政规范性文件{issued}件，现行有效{inForce}件。' },
  { text: '全年行政规范性文件制发{issued}件、废止{repealed}件。' },
  { text: '作出行政许可决定{licensing}件、行政强制决定{coercion}件，均依法公示。' },
  { text: '依法作出行政处罚决定{penalties}件。' },
  { text: '收到公开申请{received}件，其中线上提交{part 1 of 2}件，线下提交{part 2 of 2}件。' },
  {
    text: '收到申请{received}件，当面、网络、信函申请分别为{part 1 of 3}件、{part 2 of 3}件、{part 3 of 3}件。',
  },
  { text: '发布信息{whole 60 900}条：动态类{part 1 of 3}条、公告类{part 2 of 3}条、其他{part 3 of 3}条。' },
  {
    text: '公布各类信息{whole 60 900}条。其中，概况信息{part 1 of 3}条，工作动态{part 2 of 3}条，其他信息{part 3 of 3}条。',
  },
  {
    text: '全年发布信息{whole 60 900}条，分别为政策类{part 1 of 3}条、服务类{part 2 of 3}条、动态类{part 3 of 3}条。',
  },
  { text: '网站{whole 60 200}条、公众号{plus 20 90}条、视频号{plus 20 90}条，合计{sum}条。' },
  { text: '编印信息{whole 20 90}期，其中动态{part 1 of 3}期、经验{part 2 of 3}期、其余{part 3 of 3}期。' },
  {
    text: '上传信息{whole 60 900}条，包括人事信息{part 1 of 4}条、财政信息{part 2 of 4}条、采购信息{part 3 of 4}条、其他{part 4 of 4}条。',
  },
  {
    text: '答复公开申请{completed}件，其中予以公开{granted}件、不予公开{refused}件；结转下年度{carriedForward}件。',
  },
  {
    text: '其余{carriedForward}件公开申请结转下年度继续办理。',
    when: (value) => value('carriedForward') > 0,
  },
];
