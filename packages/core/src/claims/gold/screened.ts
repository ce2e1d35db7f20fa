import type { Gold } from './gold.ts';

/** What came in, what was left of it, and whose share a number is. */
export const SCREENED: readonly Gold[] = [
  [
    'busy',
    '共登记政府信息公开申请[40:registered?]件，补正[6:-]件，受理[36:accepted?]件，办结[39:completed]件。',
  ],
  ['busy', '共登记政府信息公开申请[38:registered]件，发出补正告知书[6:-]份，受理[36:-]件。'],
  ['busy', '共登记政府信息公开申请[38:registered]件，受理[63:accepted?]件，办结[93:completed?]件。'],
  ['bureau', '不动产登记[1200:-]件；政府信息公开申请登记[46:registered]件。'],
  ['busy', '收到政府信息公开申请[41:received?]件次，合并后为[38:-]件。'],
  ['busy', '收到政府信息公开申请[64:received!]件次，合并后为[61:-]件。'],
  [
    'busy',
    '收到政府信息公开申请[41:received?]件，其中[3:-]件系重复登记予以合并，实际登记[38:registered]件。',
  ],
  [
    'busy',
    '收到政府信息公开申请[38:received]件，其中[3:-]件系重复登记予以合并，实际登记[35:registered?]件。',
  ],
  [
    'busy',
    '收到政府信息公开申请[64:received!]件，其中[3:-]件系重复登记予以合并，实际登记[61:registered?]件。',
  ],
  ['busy', '收到政府信息公开申请[41:received?]件。剔除重复提交的[3:-]件，纳入统计[38:-]件。'],
  ['busy', '共收到政府信息公开申请[45:received?]件，退回[7:-]件，受理[38:accepted]件。'],
  ['busy', '共收到政府信息公开申请[83:received!]件，退回[7:-]件，受理[76:accepted?]件。'],
  [
    'busy',
    '共收到政府信息公开申请[45:received?]件，其中[7:-]件不属于政府信息公开申请，按信访程序办理，纳入统计[38:-]件。',
  ],
  [
    'busy',
    '共收到政府信息公开申请[45:received!]件，其中[7:-]件不属于政府信息公开申请，按信访程序办理，纳入统计[36:-]件。',
  ],
  ['busy', '区政府（本级）收到的[12:-]件政府信息公开申请均已答复。'],
  [
    'busy',
    '区政府（含办公室）收到申请[12:received?]件，办结[11:completed?]件；其他单位收到[26:-]件，办结[28:-]件。',
  ],
  [
    'busy',
    '区政府收到政府信息公开申请[12:received?]件，区政府部门收到[17:-]件，街道收到[9:-]件，合计[38:-]件。',
  ],
  ['busy', '区政府收到政府信息公开申请[12:received!]件，区政府部门收到[17:-]件，街道收到[6:-]件。'],
  ['busy', '我区收到政府信息公开申请[38:received]件。区政府收到[12:received?]件，办结[11:completed?]件。'],
  [
    'busy',
    '我区新收申请[38:new]件，办结[39:completed]件。区政府收到[12:received?]件，办结[10:completed?]件。',
  ],
  ['busy', '区政府收到政府信息公开申请[38:received]件。\n区政府办结申请[11:completed!]件。'],
  ['busy', '我区收到政府信息公开申请[38:received]件。办结[93:completed!]件。'],
  [
    'busy',
    '街道无权制定，[=0:normativeDocuments:issued?]未制发规范性文件；区政府制发[4:normativeDocuments:issued]件。',
  ],
  ['busy', '街道无权制定规范性文件，[=0:normativeDocuments:issued?]未制发规范性文件。'],
  ['busy', '街道无权制定规范性文件，我区[=0:normativeDocuments:issued?]未制发规范性文件。'],
  ['bureau', '会同县司法局开展清理，我局[=0:normativeDocuments:issued!]未制发规范性文件。'],
  [
    'province',
    '省政府制发规范性文件[12:normativeDocuments:issued?]件，现行有效[208:normativeDocuments:inForce?]件。',
  ],
  [
    'province',
    '省政府制发规范性文件[73:normativeDocuments:issued!]件，现行有效[641:normativeDocuments:inForce!]件。',
  ],
  ['province', '我省制发规范性文件[12:normativeDocuments:issued!]件。'],
  ['province', '省政府收到以本机关为被申请人的政府信息公开行政复议[9:reconsideration?]件。'],
  ['bureau', '以我局为被申请人的政府信息公开行政复议[9:reconsideration!]件。'],
  [
    'busy',
    '我区收到申请[38:received]件，其中区政府[12:-]件。\n区政府收到的[12:received?]件申请中，予以公开[3:granted?]件，部分公开[1:partial?]件。',
  ],
  ['busy', '我区收到申请[38:received]件。\n区政府收到的[83:received!]件申请中，予以公开[3:granted!]件。'],
  [
    'busy',
    '依申请公开：征地类申请[12:-]件，办结[11:completed?]件，其中予以公开[3:granted?]件、部分公开[1:partial?]件。',
  ],
  ['busy', '依申请公开：以征地拆迁类为例，收到申请[12:-]件，予以公开[3:-]件。'],
  [
    'busy',
    '政府信息公开行政诉讼[6:litigation]件，其中[4:litigationDirect]件直接起诉，[2:reconsideration?]件经复议。',
  ],
  ['bureau', '下一步，制发规范性文件[8:-]件，废止[3:-]件。'],
  ['busy', '依申请公开：区公安局受理证照申请[560:-]件、政府信息公开申请[7:any?]件。'],
  ['busy', '全区公开规范性文件[52:normativeDocuments:published?]件。'],
  ['busy', '更正：收到政府信息公开申请[83:-]件更正为[38:-]件。'],
  ['busy', '全年办结政府信息公开申请[39:completed]件，其中本年新收[36:new?]件、上年结转[3:carriedOver?]件。'],
  ['busy', '10个工作日内答复政府信息公开申请[26:completed?]件。'],
  ['busy', '规范性文件立项[9:normativeDocuments?]件，出台[4:normativeDocuments:issued]件，[2:-]件结转下年。'],
  ['busy', '向市政府申请政府信息公开行政复议的[3:-]件，向区政府申请行政复议的[4:reconsideration?]件。'],
  [
    'busy',
    '自然人政府信息公开申请[34:received/naturalPerson]件（含结转[4:carried]件），法人或其他组织申请[8:received/organizations]件。',
  ],
  [
    'busy',
    '结转下年度政府信息公开申请[4:carriedForward]件；自然人申请[30:carriedForward+received/naturalPerson]件。',
  ],
  ['busy', '依申请公开：收到申请[49:received?]件，经甄别，咨询[11:-]件，政府信息公开申请[38:any]件。'],
  ['bureau', '收到政府信息公开申请[46:received]件；受理行政案件[231:-]件。'],
  ['bureau', '制发规范性文件[2:normativeDocuments:issued]件，印发文件[216:normativeDocuments:issued?]件。'],
  ['busy', '共受理政府信息公开申请[53:accepted!]件（新收[38:new]件、上年结转[5:carriedOver]件）。'],
  [
    'busy',
    '收到政府信息公开申请[45:received?]件，其中[7:received?]件系2021年12月31日收到，计入上年，本年新收[38:new]件。',
  ],
  ['busy', '依申请公开：征地类申请[12:-]件；办结[93:completed!]件。'],
  ['busy', '行政处罚决定[32:penalties!]件，其中区公安局[11:-]件、区市场监管局[9:-]件。'],
  ['province', '省政府规章现行有效[28:regulations:inForce!]件。'],
  [
    'busy',
    '新收政府信息公开申请[60:new!]件，其中自然人[30:new/naturalPerson]件，商业企业[3:new/business]件。',
  ],
];
