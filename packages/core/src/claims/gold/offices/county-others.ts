import type { Gold } from '../gold.ts';

/** What else offices of counties count. */
export const COUNTY_OTHERS: readonly Gold[] = [
  ['county', '抽查行政处罚决定[30:-]件、行政许可决定[40:-]件，发现问题12个。'],
  ['county', '抽查12个单位依申请公开案卷[36:-]件，按时答复[35:-]件。'],
  ['county', '因政府信息公开被申请复议[4:reconsideration]件，占复议总数[126:-]件的3.2%。'],
  [
    'county',
    '全年作出行政许可[120:licensing?]件（县行政审批局），作出行政处罚[86:penalties?]件（县市场监管局）。',
  ],
  [
    'county',
    '县长信箱办理群众来信[317:-]件，回复率100%；“12345”平台转办工单[2.1万:-]件，办结[2.08万:-]件，办结率99%；网上留言回复[86:-]条。',
  ],
  [
    'county',
    '开展规范性文件清理，清理县政府规范性文件[64:-]件，宣布失效[12:-]件，继续有效[52:normativeDocuments:inForce?]件。',
  ],
  ['county', '通过“信用中国（某省）”公示行政许可信息4 [987:-]条、行政处罚信息[655:-]条，公示率100%。'],
  [
    'county',
    '全县办理行政复议案件[126:reconsideration?]件，其中受理[118:-]件，审结[109:-]件，维持[71:-]件，撤销[12:-]件，确认违法[6:-]件，终止[20:-]件。',
  ],
  [
    'county',
    '共组织业务培训[3:-]次，参训160人次；开展季度督查[4:-]次，下发整改通知单[22:-]份，整改问题57个。',
  ],
  ['county', '其中县本级受理[36:-]件，乡镇受理[21:-]件，全县共计受理[57:~]件。'],
  [
    'county',
    '2022年因政府信息公开引起的行政诉讼[3:litigation]件，其中一审[2:-]件、二审[1:-]件；已审结的[2:-]件均为驳回原告诉讼请求。',
  ],
  [
    'county',
    '全县政府信息公开行政复议案件[4:reconsideration]件，其中复议维持[3:reconsideration:upheld]件，撤销重作[1:~]件。',
  ],
  ['county', '2022年，县司法局审查规范性文件[18:-]件，提出审查意见[42:-]条；报送备案规范性文件[6:-]件。'],
  [
    'county',
    '经清理，县政府现行有效的规范性文件[32:normativeDocuments:inForce]件，继续有效目录已在网站公布；废止和宣布失效各乡镇规范性文件[17:-]件。',
  ],
  [
    'county',
    '县政府部门全年印发规范性文件[22:normativeDocuments:issued?]件，乡镇印发[11:normativeDocuments:issued?]件。',
  ],
  [
    'county',
    '重大行政决策目录事项[4:-]项，其中制定规范性文件[2:normativeDocuments:issued?]项，重大项目[2:-]项。',
  ],
  [
    'county',
    '落实条例第三十六条规定，作出予以公开决定[30:granted]件，部分公开决定[8:partial]件，其他类型决定[21:-]件。',
  ],
  [
    'county',
    '全年因政府信息公开发生行政复议[4:reconsideration]件、行政诉讼[3:litigation]件，其中维持[5:litigation:upheld]件、纠正[1:litigation:corrected]件、未审结[1:litigation:pending]件。',
  ],
  [
    'county',
    '全年因政府信息公开发生行政复议[10:reconsideration!]件、行政诉讼[3:litigation]件，其中维持[5:litigation:upheld]件、纠正[1:litigation:corrected]件、未审结[1:litigation:pending]件。',
  ],
  [
    'county',
    '2022年政府信息公开行政复议[4:reconsideration]件（维持[3:reconsideration:upheld]件、纠正[1:reconsideration:corrected]件），行政诉讼[3:litigation]件（维持[2:litigation:upheld]件、未审结[1:litigation:pending]件）。',
  ],
  [
    'county',
    '积极应对政府信息公开复议诉讼，全年共[7:reconsideration+litigation]件，其中复议[4:reconsideration]件，诉讼[3:litigation]件。',
  ],
  [
    'county',
    '部分公开[8:partial]件，主要原因是涉及个人隐私（[5:-]件）、商业秘密（[2:-]件）、过程性信息（[1:refused.processInformation?]件）。',
  ],
  [
    'county',
    '县政府规范性文件库收录县乡两级现行有效规范性文件[58:normativeDocuments:inForce?]件，其中县政府及县政府办[32:-]件，部门和乡镇[26:-]件。',
  ],
  ['county', '出台惠企政策文件[12:-]件，制定实施细则[3:-]件，政策兑现资金1.1亿元。'],
  ['county', '行政执法公示：2022年全县共实施行政许可5 [176:-]件、行政处罚[693:-]件、行政强制[21:-]件。'],
  ['county', '行政复议[4:reconsideration]件中，除[1:-]件被纠正外，其余[3:~]件均被维持。（涉政府信息公开）'],
  [
    'county',
    '按时办结率100%，其中1至5个工作日办结[12:-]件，6至10个工作日办结[17:-]件，11至20个工作日办结[25:-]件，延期办结[5:-]件。',
  ],
  [
    'county',
    '全年制发[12:normativeDocuments:issued!]份行政规范性文件，其中[3:-]份配套图解，[2:-]份配套视频解读，[1:-]份配套新闻发布会。',
  ],
  [
    'county',
    '人大代表建议办理复文公开[92:-]件，部分公开[3:-]件，不予公开[1:-]件；政协提案办理复文公开[140:-]件，不予公开[3:-]件。',
  ],
  ['county', '全县公开征集规范性文件意见[9:-]件，共收到意见建议[86:-]条，采纳[31:-]条。'],
];
