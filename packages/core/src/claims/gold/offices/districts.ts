import type { Gold } from '../gold.ts';

/** As the districts of the largest cities write, with every share of every result. */
export const DISTRICTS: readonly Gold[] = [
  [
    'district',
    '2024年，全区共收到政府信息公开申请[1327:received]件，上年度结转[51:carriedOver]件，合计[1378:received+carriedOver]件。申请人中自然人[1260:received/naturalPerson]件，占95.0%；法人或其他组织[67:received/organizations]件，占5.0%。',
  ],
  ['district', '截至2024年12月31日，已办结[1305:~]件，[73:~]件结转下年度继续办理。'],
  [
    'district',
    '对[1305:completed]件申请的答复情况为：“予以公开”[552:granted]件，占42.3%；“部分公开”[151:partial]件，占11.6%；“不予公开”[92:refused]件，占7.0%；“无法提供”[353:unavailable]件，占27.0%；“不予处理”[64:notProcessed]件，占4.9%；“其他处理”[93:otherHandling]件，占7.1%。',
  ],
  ['district', '予以公开和部分公开[703:granted+partial]件，占总数的53.9%。'],
  [
    'district',
    '不予公开[92:refused]件，具体为：属于国家秘密[2:refused.stateSecret]件，其他法律行政法规禁止公开[1:refused.lawProhibits]件，保护第三方合法权益[17:refused.thirdPartyRights]件，属于三类内部事务信息[6:refused.internalAffairs]件，属于四类过程性信息[12:refused.processInformation]件，属于行政执法案卷[21:refused.enforcementFile]件，属于行政查询事项[33:refused.administrativeInquiry]件。',
  ],
  [
    'district',
    '无法提供[353:unavailable]件，其中本机关不掌握相关政府信息[301:unavailable.notHeld]件，没有现成信息需要另行制作[40:unavailable.needsCreation]件，补正后申请内容仍不明确[12:unavailable.unclear]件。',
  ],
  [
    'district',
    '无法提供[380:unavailable!]件，其中本机关不掌握相关政府信息[301:unavailable.notHeld]件，没有现成信息需要另行制作[40:unavailable.needsCreation]件，补正后申请内容仍不明确[12:unavailable.unclear]件。',
  ],
  [
    'district',
    '不予处理[64:notProcessed]件，其中信访举报投诉类申请[35:notProcessed.petition]件，重复申请[19:notProcessed.duplicate]件，要求提供公开出版物[1:notProcessed.publication]件，无正当理由大量反复申请[6:notProcessed.excessive]件，要求行政机关确认或重新出具已获取信息[3:notProcessed.confirmation]件。',
  ],
  [
    'district',
    '全区各部门、各街镇共新收申请[1327:~]件，其中区政府（区府办）收到[286:-]件，各部门收到[731:-]件，各街镇收到[310:-]件。',
  ],
  [
    'district',
    '2024年，本区因政府信息公开被申请行政复议[88:reconsideration]件，审结[83:~]件，其中维持[60:reconsideration:upheld]件，纠正[9:reconsideration:corrected]件，其他结果[14:reconsideration:other]件；被提起行政诉讼[58:litigation]件，其中复议后起诉[27:litigationAfterReview]件，尚未审结[8:litigationAfterReview:pending]件。',
  ],
  [
    'district',
    '2024年，本区因政府信息公开被申请行政复议[115:reconsideration!]件，审结[83:-]件，其中维持[60:reconsideration:upheld]件，纠正[9:reconsideration:corrected]件，其他结果[14:reconsideration:other]件；被提起行政诉讼[58:litigation]件，其中复议后起诉[27:litigationAfterReview]件，尚未审结[8:litigationAfterReview:pending]件。',
  ],
  [
    'district',
    '举办政府开放月活动67场，线上线下参与约2.3万人次，收集意见建议[412:-]条，采纳[356:-]条，采纳率86.4%。',
  ],
  [
    'district',
    '从申请方式看，网上申请1 [102:-]件，占83.0%；信函申请[173:-]件，占13.0%；当面申请[48:-]件，占3.6%；其他方式[4:-]件，占0.3%。',
  ],
  [
    'district',
    '全区制发行政规范性文件[23:normativeDocuments:issued]件，废止[15:normativeDocuments:repealed]件，现行有效[187:normativeDocuments:inForce]件，全部予以主动公开并同步解读；政策解读率100%，多元化解读率65%。',
  ],
  ['district', '公开重大行政决策事项[14:-]项，其中[9:-]项邀请市民代表列席区政府常务会议，共邀请27人次。'],
  ['district', '受理申请[1,327:accepted]件，同比下降6.4%（2023年为[1,418:-]件）。'],
  ['district', '2024年我区政府信息公开申请总量为[1327:any]件，办结[1305:completed]件，办结率为94.7%。'],
  ['district', '2024年我区政府信息公开申请总量为[1354:any!]件，办结[1305:completed]件，办结率为94.7%。'],
  [
    'district',
    '一年来办结的[1305:completed]件申请中，因申请公开引发复议的比例为6.7%，比去年下降1.1个百分点。',
  ],
  ['district', '全年新收依申请[1327:new]件，月均[110.6:-]件，单日最高收件[22:-]件。'],
  ['district', '全年新收依申请[1354:new!]件，月均[110.6:-]件，单日最高收件[22:-]件。'],
  [
    'district',
    '2024年我区共收到政府信息公开申请[1327:received]件，申请办理数量[1378:handled]件（含上年结转），办理总量较2023年下降5.9%，其中自然人申请占比95.0%。',
  ],
  [
    'district',
    '申请事项较集中的领域为：旧改征收[412:-]件、违法建筑查处[208:-]件、规划土地[187:-]件、物业管理[96:-]件、其他[424:-]件。',
  ],
  [
    'district',
    '共办结政府信息公开申请[1305:completed]件，其中答复[1305:completed]件中予以公开[552:granted]件，占比42.3%，比2023年提高2.1个百分点。',
  ],
  ['district', '针对[92:~]件不予公开的申请，逐一开展合法性审核；涉及第三方的[17:-]件，均书面征求意见。'],
  [
    'district',
    '区政府收到以区政府为被申请人的政府信息公开行政复议[41:reconsideration?]件，区政府各部门为被申请人的[47:-]件，合计[88:~]件。',
  ],
  ['district', '区政府本级受理申请[286:-]件，占全区21.6%；受理行政复议[8:reconsideration?]件。'],
  [
    'district',
    '全区政府信息公开行政复议案件纠错[9:reconsideration:corrected]件，纠错率10.2%；行政诉讼败诉[3:-]件，败诉率5.2%。',
  ],
  [
    'district',
    '已办结的[1305:~]件中，出具答复书1 [178:-]份，出具补正告知书[163:-]份，电话、口头答复[127:-]次。',
  ],
  [
    'district',
    '本年度全区收到政府信息公开申请[1327:received]件（2023年[1418:-]件，2022年[1290:-]件），三年平均[1345:-]件。',
  ],
  [
    'district',
    '复议方面：被申请行政复议[88:reconsideration]件，同比上升15.8%（2023年[76:-]件）。其中，维持[60:reconsideration:upheld]件，占68.2%；纠正[9:reconsideration:corrected]件，占10.2%；其他结果[14:reconsideration:other]件；尚未审结[5:reconsideration:pending]件。',
  ],
  [
    'district',
    '行政诉讼方面，因政府信息公开被提起行政诉讼[58:litigation]件，其中直接起诉[31:litigationDirect]件（维持[22:litigationDirect:upheld]件，纠正[1:litigationDirect:corrected]件，其他结果[4:litigationDirect:other]件，尚未审结[4:litigationDirect:pending]件），复议后起诉[27:litigationAfterReview]件（维持[20:litigationAfterReview:upheld]件，纠正[2:litigationAfterReview:corrected]件，其他结果[1:litigationAfterReview:other]件，尚未审结[4:litigationAfterReview:pending]件）。',
  ],
  [
    'district',
    '行政诉讼方面，因政府信息公开被提起行政诉讼[58:litigation]件，其中直接起诉[31:litigationDirect]件（维持[22:litigationDirect:upheld]件，纠正[1:litigationDirect:corrected]件，其他结果[10:litigationDirect:other!]件，尚未审结[4:litigationDirect:pending]件），复议后起诉[27:litigationAfterReview]件（维持[20:litigationAfterReview:upheld]件，纠正[2:litigationAfterReview:corrected]件，其他结果[1:litigationAfterReview:other]件，尚未审结[4:litigationAfterReview:pending]件）。',
  ],
  [
    'district',
    '全区受理政府信息公开申请[1327:accepted]件，其中通过“一网通办”提交1 [102:-]件；接受现场咨询312人次、电话咨询1 905人次。',
  ],
  ['district', '一年来，共受理政府信息公开申请[1327:accepted]件次，办结[1305:completed]件次，办结率98.3%。'],
  [
    'district',
    '2024年，新收政府信息公开申请[1327:new]件，自然人申请[1260:new/naturalPerson]件，占比95%；商业企业[58:new/business]件，占比4.4%；法律服务机构[9:new/legalService]件，占比0.7%。',
  ],
  [
    'district',
    '2024年，新收政府信息公开申请[1327:new]件，自然人申请[1260:new/naturalPerson]件，占比95%；商业企业[85:new/business!]件，占比4.4%；法律服务机构[9:new/legalService]件，占比0.7%。',
  ],
  [
    'district',
    '办理市政府信息公开申请协查件[47:handled?]件，协助答复市级部门[23:-]件。新收区级申请[1327:~]件。',
  ],
  ['district', '涉诉案件中，以区政府为被告的[22:-]件，以街道为被告的[14:-]件，以部门为被告的[22:-]件。'],
  ['district', '区法院受理涉政府信息公开行政案件[64:-]件，审结[59:-]件，判决行政机关败诉[3:-]件。'],
  ['district', '共有23家单位收到政府信息公开申请，其中[50:-]件以上的7家，合计1 [021:-]件，占76.9%。'],
  [
    'district',
    '各街镇受理申请[310:-]件，占23.4%；各委办局受理[731:-]件，占55.1%；区政府受理[286:-]件，占21.6%。',
  ],
  [
    'district',
    '按申请内容分，征收类[412:-]件、占31.0%，违建类[208:-]件、占15.7%，规土类[187:-]件、占14.1%。',
  ],
  ['district', '区政府信息公开申请平台新收[1327:~]件，撤回[23:otherHandling.other?]件，合并办理[41:-]件。'],
  [
    'district',
    '依法不予公开[92:refused]件中，经复议维持[12:reconsideration:upheld?]件；因三安全一稳定不予公开[0:-]件。',
  ],
  [
    'district',
    '依法不予公开[119:refused!]件中，经复议维持[12:reconsideration:upheld?]件；因三安全一稳定不予公开[0:-]件。',
  ],
];
