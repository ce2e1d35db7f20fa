import type { Gold } from '../gold.ts';

/** As the offices of provinces write. */
export const PROVINCES: readonly Gold[] = [
  [
    'province',
    '2023年，全省各级行政机关把公开透明作为法治政府建设的基本要求。省政府办公厅全年新收政府信息公开申请[460:new]件，同比增长12.3%；上年结转[34:carriedOver]件，结转下年度继续办理[38:carriedForward]件。',
  ],
  [
    'province',
    '依申请公开方面，2023年共收到申请[460:received]件（其中自然人[412:received/naturalPerson]件、法人及其他组织[48:received/organizations]件），比2022年的[409:-]件增加[51:-]件，增幅12.5%。全年办结[456:completed]件，按时答复率100%。',
  ],
  [
    'province',
    '全年共办理依申请公开件[494:handled]件（含上年结转[34:carriedOver]件），已答复[456:completed]件，其余[38:~]件转入2024年继续办理。',
  ],
  [
    'province',
    '全年共办理依申请公开件[494:handled]件（含上年结转[34:carriedOver]件），已答复[483:completed!]件，其余[38:-]件转入2024年继续办理。',
  ],
  [
    'province',
    '在[456:completed]件答复中，予以公开[187:granted]件、部分公开[45:partial]件、不予公开[48:refused]件、无法提供[117:unavailable]件、不予处理[33:notProcessed]件、其他处理[26:otherHandling]件。',
  ],
  [
    'province',
    '从办理结果看，予以公开[187:granted]件，占41.0%；部分公开[45:partial]件，占9.9%；不予公开[48:refused]件，占10.5%；无法提供[117:unavailable]件，占25.7%；不予处理[33:notProcessed]件，占7.2%；其他处理[26:otherHandling]件，占5.7%。',
  ],
  [
    'province',
    '从办理结果看，予以公开[187:granted]件，占41.0%；部分公开[45:partial]件，占9.9%；不予公开[48:refused]件，占10.5%；无法提供[117:unavailable]件，占25.7%；不予处理[60:notProcessed!]件，占7.2%；其他处理[26:otherHandling]件，占5.7%。',
  ],
  [
    'province',
    '2023年因政府信息公开引发的行政复议[34:reconsideration]件，其中维持[21:reconsideration:upheld]件、纠正[4:reconsideration:corrected]件、其他结果[6:reconsideration:other]件、尚未审结[3:reconsideration:pending]件；行政诉讼[23:litigation]件，其中未经复议直接起诉[10:litigationDirect]件，复议后起诉[13:litigationAfterReview]件。',
  ],
  [
    'province',
    '全年制定政府规章[4:regulations:issued]件，废止[2:regulations:repealed]件，现行有效[58:regulations:inForce]件；制发行政规范性文件[37:normativeDocuments:issued]件，废止[22:normativeDocuments:repealed]件，现行有效[416:normativeDocuments:inForce]件。',
  ],
  [
    'province',
    '全年制定政府规章[10:regulations:issued!]件，废止[2:regulations:repealed]件，现行有效[58:regulations:inForce]件；制发行政规范性文件[37:normativeDocuments:issued]件，废止[22:normativeDocuments:repealed]件，现行有效[416:normativeDocuments:inForce]件。',
  ],
  [
    'province',
    '省长信箱全年收到群众来信8 [742:-]件，办结8 [690:-]件，办结率99.4%；12345热线受理群众诉求[238.6万:-]件，按时办结率99.8%，群众满意率98.1%。',
  ],
  ['province', '申请方式上，通过网络提交[311:-]件，信函提交[128:-]件，当面提交[21:-]件，三类合计[460:~]件。'],
  [
    'province',
    '全年新收申请[460:new]件，其中网上申请[311:online]件、占67.6%，信函申请[128:letter]件、占27.8%，当面申请[21:inPerson]件、占4.6%。',
  ],
  [
    'province',
    '申请内容主要集中在征地拆迁（[183:-]件）、国有土地出让（[74:-]件）、城市规划（[52:-]件）、社会保障（[31:-]件）等方面。',
  ],
  [
    'province',
    '指导全省各市县办理政府信息公开申请[3.1万:-]件，全省因政府信息公开被纠正的行政复议案件数量较上年下降18%；省政府办公厅本级办理[456:~]件，未发生超期答复。',
  ],
  [
    'province',
    '2023年，组织政务公开培训6场，培训人员1 200余人次，派员赴11个设区市、27个县（市、区）实地指导。',
  ],
  [
    'province',
    '行政许可方面，作出行政许可决定[20345:licensing]件，行政处罚决定[1876:penalties]件，行政强制决定[92:coercion]件，均在作出决定之日起7个工作日内公示。',
  ],
  [
    'province',
    '全年共受理政府信息公开申请[494:accepted]件（新收[460:new]件、上年结转[34:carriedOver]件），较去年增加[63:-]件，办结[456:completed]件，办结率92.3%。',
  ],
  [
    'province',
    '共收到政府信息公开申请[460:received]宗，办结[456:completed]宗，其中以“本机关不掌握相关政府信息”答复[99:unavailable.notHeld]宗，以“属于行政查询事项”答复[9:refused.administrativeInquiry]宗。',
  ],
  [
    'province',
    '共收到政府信息公开申请[460:received]宗，办结[456:completed]宗，其中以“本机关不掌握相关政府信息”答复[126:unavailable.notHeld!]宗，以“属于行政查询事项”答复[9:refused.administrativeInquiry]宗。',
  ],
  [
    'province',
    '自觉接受司法监督。全年共发生涉政府信息公开行政复议[34:reconsideration]起、行政诉讼[23:litigation]起，行政复议纠正率11.8%。',
  ],
  ['province', '与2022年相比，新收申请由[409:-]件增加到[460:~]件，行政复议由[41:-]件下降到[34:~]件。'],
  ['province', '2022年、2023年新收申请分别为[409:-]件、[460:~]件，呈逐年上升态势。'],
  [
    'province',
    '三年来，累计办理政府信息公开申请[1203:-]件，其中2021年[338:-]件、2022年[409:-]件、2023年[456:~]件。',
  ],
  [
    'province',
    '三年来，累计办理政府信息公开申请[1203:-]件，其中2021年[338:-]件、2022年[409:-]件、2023年[483:-]件。',
    'prose/sum',
  ],
  [
    'province',
    '全省行政规范性文件集中清理工作中，共清理省政府及省政府办公厅文件1 [356:-]件，其中继续有效[897:normativeDocuments:inForce?]件、修改[102:-]件、废止[357:normativeDocuments:repealed?]件。',
  ],
  [
    'province',
    '召开新闻发布会102场，其中省政府新闻办主办74场，省级部门自行召开28场，回应社会关切问题500余个。',
  ],
  [
    'province',
    '收到和处理申请情况：2023年，省政府办公厅共新收申请[460:new]件，\n较上年增长12.5%，其中自然人[412:~]件，商业企业[28:~]件，科研机构[2:~]件，社会公益组织[5:~]件，法律服务机构[9:~]件，其他[4:~]件。',
  ],
  [
    'province',
    '办理过程中，对[11:~]件逾期不补正的申请依法不再处理；另有[15:-]件由申请人主动撤回或以其他方式办结。',
  ],
  [
    'province',
    '2023年共收到群众、企业提交的政府信息公开申请 [460:received] 件 ，办结 [456:completed] 件（ 含 2022 年 结转 [34:carriedOver] 件 ），结转 2024 年 [38:carriedForward] 件。',
  ],
  [
    'province',
    '主动公开基本目录覆盖26个试点领域，编制事项标准2 [318:-]项，全省1 389个乡镇（街道）设置政务公开专区1 102个。',
  ],
  ['province', '2023年，答复政府信息公开申请[456:completed]件，无一因程序违法被法院判决败诉。'],
  [
    'province',
    '行政诉讼[23:litigation]件，其中法院维持[14:litigation:upheld]件，判决纠正[1:litigation:corrected]件，其他[3:~]件，未审结[5:litigation:pending]件。',
  ],
  [
    'province',
    '以省政府为被申请人的行政复议案件共计[217:reconsideration?]件，其中涉政府信息公开[34:~]件，占15.7%。',
  ],
  [
    'province',
    '省政府办公厅办理的[456:~]件答复中，被申请复议[34:reconsideration]件，复议率7.5%；被提起诉讼[23:litigation]件，诉讼率5.0%。',
  ],
  [
    'province',
    '省直部门和各市全年共受理政府信息公开申请30 [544:-]件，办结29 [870:-]件；省政府办公厅受理[460:~]件。',
  ],
  [
    'province',
    '全省各级行政机关新收政府信息公开申请30 [544:-]件，结转上年1 [203:-]件，办结30 [870:-]件，结转下年[877:-]件；省政府办公厅新收[460:-]件，占1.5%。',
  ],
  [
    'province',
    '省政府及省政府办公厅全年收到政府信息公开申请[460:received]件，从申请方式看，互联网渠道占67.6%，信函占27.8%，当面占4.6%。',
  ],
  [
    'province',
    '全年收到申请[460:received]件。办结[456:completed]件。结转[38:carried]件。（政府信息公开申请）',
  ],
  [
    'province',
    '全年收到申请[460:received]件。办结[483:completed!]件。结转[38:carried]件。（政府信息公开申请）',
  ],
  [
    'province',
    '全年办结省政府行政复议案件1 [217:-]件，其中政府信息公开类[34:~]件；省政府行政应诉[186:-]件，其中政府信息公开类[23:~]件。',
  ],
  [
    'province',
    '省政府信息公开申请平台共收到申请9 [812:-]件，其中向省政府提交[460:~]件，向省直部门提交9 [352:-]件。',
  ],
  ['province', '推动[45:partial]件部分公开答复做到区分处理；对[117:unavailable]件无法提供的，逐件说明理由。'],
];
