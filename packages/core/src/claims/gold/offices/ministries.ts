import type { Gold } from '../gold.ts';

/** As ministries write. */
export const MINISTRIES: readonly Gold[] = [
  [
    'ministry',
    '2024年，部机关共收到政府信息公开申请[812:received]件，均依法依规办理。通过部门户网站公开信息9 [318:-]条，其中公告通知[412:-]条，政策文件[231:-]件，数据发布96期。',
  ],
  [
    'ministry',
    '全年共办理政府信息公开申请[838:handled]件（含上年结转[26:carriedOver]件）。从申请主体看，自然人[771:received/naturalPerson]件，法人及其他组织[67:received/organizations]件。从办理结果看，予以公开[233:granted]件，部分公开[59:partial]件，不予公开[71:refused]件，无法提供[324:unavailable]件，不予处理[38:notProcessed]件，其他处理[68:otherHandling]件，结转下年度[45:carriedForward]件。',
  ],
  [
    'ministry',
    '2024年，涉及我部政府信息公开的行政复议案件[41:~]件，行政诉讼案件[37:litigation]件，均依法办理，截至年底已审结[62:-]件。',
  ],
  [
    'ministry',
    '本年度制定规章[7:regulations:issued]件，废止规章[3:regulations:repealed]件，现行有效规章[119:regulations:inForce]件，全部在网站“规章库”集中统一公开。',
  ],
  [
    'ministry',
    '全年新制发规范性文件[52:normativeDocuments:issued]件，均同步解读；按程序废止规范性文件[18:normativeDocuments:repealed]件；截至年底现行有效规范性文件[640:normativeDocuments:inForce]件。',
  ],
  [
    'ministry',
    '全年新制发规范性文件[79:normativeDocuments:issued!]件，均同步解读；按程序废止规范性文件[18:normativeDocuments:repealed]件；截至年底现行有效规范性文件[640:normativeDocuments:inForce]件。',
  ],
  [
    'ministry',
    '全年召开例行新闻发布会12场、专题发布会5场，接受采访[60:-]余次，部主要负责同志出席国新办发布会[3:-]次。',
  ],
  [
    'ministry',
    '申请数量较2023年的[905:-]件下降10.3%，为[812:~]件；行政复议[41:reconsideration]件，较2023年增加[9:-]件。',
  ],
  ['ministry', '部系统派出机构共办理政府信息公开申请1 [156:-]件，指导办理行政复议[77:reconsideration?]件。'],
  [
    'ministry',
    '全年作出行政许可决定[3306:licensing]项，行政处罚决定[44:penalties]件，相关信息于7个工作日内公示。',
  ],
  [
    'ministry',
    '收到申请[812:received]件，其中通过在线申请平台提交的[635:online]件、邮寄提交的[162:letter]件、传真提交的[9:otherChannel]件、当面提交的[6:inPerson]件。',
  ],
  [
    'ministry',
    '收到申请[839:received!]件，其中通过在线申请平台提交的[635:-]件、邮寄提交的[162:-]件、传真提交的[9:-]件、当面提交的[6:-]件。',
  ],
  ['ministry', '办结[793:~]件，占全部申请（含结转）的94.6%；结转[45:~]件，占5.4%。'],
  [
    'ministry',
    '行政诉讼方面，一审案件[21:-]件、二审案件[16:-]件，合计[37:~]件，法院判决驳回或裁定驳回[33:-]件，其余[4:-]件尚在审理。',
  ],
  ['ministry', '按时限要求，20个工作日内答复申请[701:-]件，依法延期答复[92:-]件，共答复[793:~]件。'],
  [
    'ministry',
    '其中，申请人撤回申请[14:otherHandling.other?]件，重复申请[12:notProcessed.duplicate]件，信访类申请[20:~]件。',
  ],
  [
    'ministry',
    '对于不掌握的信息，告知申请人[280:unavailable.notHeld]件；对需要另行制作的，告知[33:unavailable.needsCreation]件；补正后仍不明确的[11:unavailable.unclear]件。',
  ],
  [
    'ministry',
    '2024年我部共收到政府信息公开申请[812:received]件，较上一年减少[93:-]件，下降10.3%；其中经初审受理[798:accepted?]件，不予受理[14:-]件。',
  ],
  [
    'ministry',
    '截至2024年12月31日，我部现行有效规章[119:regulations:inForce]件、规范性文件[640:normativeDocuments:inForce]件；2024年共废止规章[3:regulations:repealed]件、规范性文件[18:normativeDocuments:repealed]件。',
  ],
  [
    'ministry',
    '截至2024年12月31日，我部现行有效规章[119:regulations:inForce]件、规范性文件[640:normativeDocuments:inForce]件；2024年共废止规章[9:regulations:repealed!]件、规范性文件[18:normativeDocuments:repealed]件。',
  ],
  ['ministry', '我部政府信息公开涉复议案件新收[38:-]件，上年结转[3:-]件，审结[29:-]件，其中维持[22:~]件。'],
  [
    'ministry',
    '2024年，我部共作为被申请人办理政府信息公开行政复议[41:reconsideration]件，作为复议机关办理下级单位政府信息公开复议申请[77:-]件。',
  ],
  ['ministry', '累计公开规章[119:~]件、规范性文件[640:~]件，网站规章库访问量[24.6万:-]次。'],
  [
    'ministry',
    '我部全年新收政府信息公开申请[812:new]件、接收网民咨询留言[1.2万:-]件、办理“我为政府网站找错”留言[36:-]条。',
  ],
  [
    'ministry',
    '我部全年新收政府信息公开申请[839:new!]件、接收网民咨询留言[1.2万:-]件、办理“我为政府网站找错”留言[36:-]条。',
  ],
  [
    'ministry',
    '2024年共收到政府信息公开申请[812:received]件，上年结转[26:carriedOver]件；办结[793:completed]件；[45:carriedForward]件结转至2025年。',
  ],
  [
    'ministry',
    '收到申请[812:received]件，较2023年（[905:-]件）、2022年（1 [031:-]件）持续下降；办结率94.6%。',
  ],
  ['ministry', '我部办理以部机关为被申请人的政府信息公开复议[41:reconsideration]件、应诉[37:~]件。'],
  [
    'ministry',
    '现行有效的部门规章[119:regulations:inForce]件，其中2024年新制定[7:regulations:issued]件、修订[5:-]件、废止[3:regulations:repealed]件。',
  ],
  [
    'ministry',
    '现行有效的部门规章[119:regulations:inForce]件，其中2024年新制定[13:regulations:issued!]件、修订[5:-]件、废止[3:regulations:repealed]件。',
  ],
  [
    'ministry',
    '2024年，办理国务院复议裁决案件[2:-]件、行政复议答复案件[41:reconsideration]件（均涉及政府信息公开）。',
  ],
  [
    'ministry',
    '2024年共收到申请[812:received]件，其中不属于我部公开职责的告知[198:-]件，信息不存在的告知[82:-]件。',
  ],
  [
    'ministry',
    '2024年共收到申请[839:received!]件，其中不属于我部公开职责的告知[198:-]件，信息不存在的告知[82:-]件。',
  ],
  ['ministry', '对[71:refused]件申请依法不予公开，其中内部事务信息[71:refused.internalAffairs]件。'],
  ['ministry', '组织政府信息公开申请办理业务培训，覆盖司局32个、直属单位41家；转交地方办理申请[26:-]件。'],
];
