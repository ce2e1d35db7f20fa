import type { Gold } from '../gold.ts';

/** As the bureaus of a city write, on the form of 2019. */
export const BUREAUS: readonly Gold[] = [
  [
    'cityBureau',
    '2020年，我局共收到政府信息公开申请[29:received]件，其中当面申请[6:inPerson]件、网络申请[18:online]件、信函申请[5:letter]件，全部按期答复，办结率100%。',
  ],
  [
    'cityBureau',
    '依申请公开[29:~]件中，予以公开[15:granted]件，部分公开[4:partial]件，不予公开[1:refused]件，无法提供[6:unavailable]件，不予处理[1:notProcessed]件，其他处理[2:otherHandling]件。',
  ],
  [
    'cityBureau',
    '全年因信息公开引发的行政复议[2:reconsideration]件，结果均为维持；行政诉讼[1:litigation]件，法院驳回原告诉讼请求。',
  ],
  [
    'cityBureau',
    '2020年行政许可处理决定[830:licensing]件，比上一年度减少2.4%；全年网上公示行政许可信息[812:-]条。',
  ],
  [
    'cityBureau',
    '2020年行政许可处理决定[857:licensing!]件，比上一年度减少2.4%；全年网上公示行政许可信息[812:-]条。',
  ],
  [
    'cityBureau',
    '新制作规范性文件[5:normativeDocuments:issued]件，已全部公开，累计对外公开规范性文件[47:~]件。',
  ],
  [
    'cityBureau',
    '2020年，我局通过市政府门户网站主动公开信息1 [024:-]条，其中工作动态[578:-]条，通知公告[196:-]条，政策文件[63:-]条，其他[187:-]条；通过局微信公众号发布信息[311:-]条。',
  ],
  [
    'cityBureau',
    '全年受理政府信息公开申请[29:accepted]份，答复[29:completed]份，其中以公函形式答复[22:completed?]份、以电子邮件形式答复[7:-]份。',
  ],
  [
    'cityBureau',
    '全年受理政府信息公开申请[35:accepted!]份，答复[29:completed]份，其中以公函形式答复[22:completed?]份、以电子邮件形式答复[7:-]份。',
  ],
  [
    'cityBureau',
    '共收到申请[29:received]件，上年结转[0:carriedOver]件，当年办结[29:completed]件，结转下年[0:carriedForward]件。',
  ],
  ['cityBureau', '涉及我局的信息公开申请[29:~]件，同比2019年[41:-]件减少[12:-]件，下降29.3%。'],
  ['cityBureau', '局机关收到申请[21:-]件，下属5家事业单位收到[8:-]件，共计[29:~]件。'],
  ['cityBureau', '2020年完成政府集中采购项目[18:~]项，通过政府采购网公开采购信息[54:-]条。'],
  [
    'cityBureau',
    '收到书面依申请[29:received]件次，答复[29:completed]件次，其中公开类[19:-]件次、告知类[10:-]件次。',
  ],
  [
    'cityBureau',
    '收到书面依申请[35:received!]件次，答复[29:completed]件次，其中公开类[19:-]件次、告知类[10:-]件次。',
  ],
  [
    'cityBureau',
    '2020年度，全局共收到依申请公开[29:~]件，已全部办结。其中不动产登记类[11:-]件，规划许可类[9:-]件，征地类[6:-]件，其他[3:-]件。',
  ],
  ['cityBureau', '行政许可[830:~]件、行政处罚[41:~]件均及时公示。'],
  ['cityBureau', '对外管理服务事项上，2020年行政许可事项由[26:-]项减为[24:-]项，处理决定[830:~]件。'],
  [
    'cityBureau',
    '依申请公开办理情况。2020年收到依申请公开申请书[29:received]份，其中[3:-]份内容相同合并答复，实际制作答复书[27:-]份。',
  ],
  ['cityBureau', '其他处理[2:otherHandling]件，均为申请人主动撤回；不予处理[1:notProcessed]件，为重复申请。'],
  ['cityBureau', '2020年，局系统共收到信息公开申请[29:-]件，其中局机关[21:-]件、分局[8:-]件。'],
  ['cityBureau', '行政许可[830:~]件、行政处罚[41:-]件、行政强制[9:-]件，公示率100%。'],
  [
    'cityBureau',
    '2020年共作出行政许可决定[830:licensing]件、行政处罚决定[0:penalties]件。（其中规划许可[210:-]件、用地许可[620:-]件）',
  ],
  [
    'cityBureau',
    '2020年共作出行政许可决定[857:licensing!]件、行政处罚决定[0:penalties]件。（其中规划许可[210:-]件、用地许可[620:-]件）',
  ],
  [
    'cityBureau',
    '上年无结转，本年新收依申请公开申请[29:new]件，已全部答复，[=0:carriedForward]无结转下年度办理。',
  ],
  ['cityBureau', '受理依申请公开[29:accepted]件，其中公民[27:~]件，企业[2:-]件。'],
  ['cityBureau', '受理依申请公开[35:accepted!]件，其中公民[27:-]件，企业[2:-]件。'],
  ['cityBureau', '接受群众咨询、申请共计152人次，收到书面信息公开申请[29:received]件。'],
  [
    'cityBureau',
    '2020年，行政复议、行政诉讼共[3:reconsideration+litigation]件，均因政府信息公开引起，均为维持。',
  ],
  [
    'cityBureau',
    '收到依申请公开[29:received]件，不存在超期未答复情况；行政诉讼[1:litigation]件，为上年结转案件，已审结。',
  ],
  [
    'cityBureau',
    '全年收到复议答复通知[11:reconsideration?]件，其中政府信息公开类[2:~]件，工伤认定类[9:-]件。',
  ],
  [
    'cityBureau',
    '全年收到复议答复通知[11:reconsideration?]件，其中政府信息公开类[8:-]件，工伤认定类[9:-]件。',
    'prose/sum',
  ],
  ['cityBureau', '我局行政应诉[17:-]件，其中信息公开[1:~]件；作为第三人参加诉讼[4:litigation?]件。'],
  [
    'cityBureau',
    '政府信息公开收到申请[29:received]件（网站[18:-]件、来信[5:-]件、来人[6:-]件），答复[29:completed]件。',
  ],
  [
    'cityBureau',
    '政府信息公开收到申请[35:received!]件（网站[18:-]件、来信[5:-]件、来人[6:-]件），答复[29:completed]件。',
  ],
];
