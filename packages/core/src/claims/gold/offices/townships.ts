import type { Gold } from '../gold.ts';

/** As townships and the bureaus of a county write. */
export const TOWNSHIPS: readonly Gold[] = [
  [
    'township',
    '2021年，我镇共收到政府信息公开申请[2:received]件，均为自然人申请，已全部按时办结，[=0:carried]无结转。',
  ],
  [
    'township',
    '本年度收到依申请公开[2:received]件，其中予以公开[1:granted]件，因本机关不掌握相关信息无法提供[1:unavailable.notHeld]件。[=0:reconsideration+litigation]未发生因政府信息公开引起的行政复议和行政诉讼。',
  ],
  [
    'township',
    '本年度收到依申请公开[2:received]件，其中予以公开[7:granted!]件，因本机关不掌握相关信息无法提供[1:unavailable.notHeld]件。[=0:reconsideration+litigation]未发生因政府信息公开引起的行政复议和行政诉讼。',
  ],
  [
    'township',
    '全年通过微信公众号“魅力某镇”推送信息158期[412:-]条，张贴公告[70:-]余份，发放明白纸[3000:-]份，召开村民代表会议[22:-]次。',
  ],
  ['township', '共作出行政许可[36:licensing]件，均在7个工作日内通过信用中国网站进行公示。'],
  ['township', '2021年度我镇[=0:normativeDocuments:issued]没有制发行政规范性文件，未产生政府信息公开收费。'],
  [
    'township',
    '2021年，镇政府办理政府信息公开申请[2:handled]件，办结率100%，答复率100%，[=0:reconsideration+litigation]无行政复议、行政诉讼案件。',
  ],
  [
    'township',
    '2021年，镇政府办理政府信息公开申请[8:handled!]件，办结率100%，答复率100%，[=0:reconsideration+litigation]无行政复议、行政诉讼案件。',
  ],
  ['township', '受理政府信息公开申请[2:accepted]件，同比减少[3:-]件（上年[5:-]件），群众满意度100%。'],
  ['township', '受理政府信息公开申请[8:accepted!]件，同比减少[3:-]件（上年[5:-]件），群众满意度100%。'],
  [
    'township',
    '本机关2021年收到信息公开申请[２:received]件，办结[２:completed]件，行政复议[０:reconsideration]件，行政诉讼[０:litigation]件。',
  ],
  ['township', '镇便民服务中心全年办理各类事项4 [632:-]件，按时办结率100%，其中行政许可类事项办件[36:~]件。'],
  ['township', '2021年我镇未新收申请以外的其他渠道诉求[0:-]件；接到政府信息公开申请[2:received]件。'],
  [
    'township',
    '本年度收到公开申请[2:received]件，[一:granted]件予以公开，[一:unavailable.notHeld]件告知不掌握该信息。',
  ],
  ['township', '2021年度，我镇主动公开政府信息[326:-]条，依申请公开[2:-]条，政策解读[4:-]条。'],
  ['township', '群众申请公开信息[2:any]件，均现场提供。另有村级申请项目资金公示[12:-]条。'],
  [
    'township',
    '[=0:reconsideration]未产生行政复议；办理其他行政诉讼[1:litigation?]件（征地补偿类），已判决胜诉。',
  ],
  [
    'township',
    '全年共收到政府信息公开申请[2:received]件，与去年（[5:-]件）相比有所下降。上年[=0:carried]无结转申请。',
  ],
  [
    'township',
    '2021年，镇政府收到县政府办转办的政府信息公开申请[3:received+transferred?]件、直接受理[2:accepted]件，转办件均由县级统一答复。',
  ],
  ['township', '本年度办理行政许可事项[36:~]件，其中农村宅基地审批[22:-]件、林木采伐[14:-]件。'],
  ['township', '2021年共收到依申请公开零件，回复零件。'],
  [
    'township',
    '2021年办理人大代表建议[7:-]件，镇村两级公开事项清单更新[36:-]项，收到申请公开[2:received]件，答复[2:completed]件，复议、诉讼[0:reconsideration+litigation]件。',
  ],
  [
    'township',
    '全年[=0:reconsideration]未收到行政复议申请；收到行政诉讼应诉通知[1:-]件（土地确权），与政府信息公开无关。',
  ],
  [
    'countyBureau',
    '2024年，本局[=0:received]未收到政府信息公开申请，[=0:carriedOver+carriedForward]无上年结转和结转下年度申请，[=0:reconsideration+litigation]未发生行政复议、行政诉讼。',
  ],
  [
    'countyBureau',
    '全年依申请公开受理[0:accepted]件，办结[0:completed]件。局门户网站发布信息[134:-]条，微信公众号发布[256:-]条。',
  ],
  [
    'countyBureau',
    '我局2024年度[=0:received]没有收到公民、法人和其他组织的信息公开申请，较去年减少[2:-]件。',
  ],
  ['countyBureau', '2024年依申请公开数量为零，因政府信息公开被申请行政复议、提起行政诉讼均为零。'],
  [
    'countyBureau',
    '2024年度，我局共收到信访件[12:-]件，全部办结；收到依申请公开事项[0:received]件；局长信箱来信[9:-]封，回复[9:-]封。',
  ],
  [
    'countyBureau',
    '2024年度，我局共收到信访件[12:-]件，全部办结；收到依申请公开事项[6:received!]件；局长信箱来信[9:-]封，回复[9:-]封。',
  ],
  [
    'countyBureau',
    '发布解读信息[18:-]条，占规范性政策信息的100%；网站咨询留言受理[11:-]条，已办结[11:-]条，平均办理时间3天。',
  ],
  [
    'countyBureau',
    '2024年，办理县政府办公室转来的依申请公开协办件[3:-]件，提供材料[12:-]份；本单位未直接收到政府信息公开申请。',
  ],
  ['countyBureau', '自2008年《条例》施行以来，我局累计收到政府信息公开申请[17:-]件，2024年为[0:-]件。'],
  ['countyBureau', '全年无依申请公开事项；协助处理信访转办件[5:-]件，答复率100%。'],
  ['countyBureau', '本年度共接到电话咨询[36:-]次，未形成书面申请；办理行政许可[0:-]件、行政处罚[0:-]件。'],
  ['countyBureau', '全年收到政府信息公开申请[0:received]件（上年[2:-]件），同比下降100%。'],
  ['countyBureau', '依申请公开：今年[=0:new]无新收申请，办结去年申请[1:-]件（已统计在2023年报告中）。'],
  [
    'countyBureau',
    '2024年我局[=0:normativeDocuments:issued]未制定规范性文件；作为实施机关配合县政府起草规范性文件[2:normativeDocuments?]件。',
  ],
  ['countyBureau', '我局2024年收到县信访局转办件[8:-]件，办结[8:-]件，结转[0:-]件。'],
  ['countyBureau', '2024年水行政许可审批[46:-]件，水行政处罚[7:-]件，因统计口径由县行政审批局统一填报。'],
  [
    'countyBureau',
    '2024年，我局[=0:received]无政府信息公开申请，[=0:reconsideration+litigation]无行政复议、行政诉讼；受理水事投诉[12:-]件，办结[12:-]件，答复率100%。',
  ],
];
