import type { Gold } from './gold.ts';

/** Table 二. */
export const DISCLOSURE: readonly Gold[] = [
  [
    'busy',
    '我区制发行政规范性文件[4:normativeDocuments:issued]件，废止[3:normativeDocuments:repealed]件，现行有效[109:normativeDocuments:inForce]件。',
  ],
  ['busy', '全年制定行政规范性文件[4:normativeDocuments:issued]件。'],
  [
    'bureau',
    '2024年出台规范性文件[2:normativeDocuments:issued]件，现行有效规范性文件[14:normativeDocuments:inForce]件。',
  ],
  [
    'bureau',
    '我局制发规范性文件[2:normativeDocuments:issued]件，废止规范性文件[0:normativeDocuments:repealed]件。',
  ],
  ['old', '2020年制发规范性文件[12:normativeDocuments:issued]件。'],
  ['old', '我局印发规范性文件[11:normativeDocuments:issued]件。'],
  [
    'quiet',
    '本年制发规范性文件[0:normativeDocuments:issued]件，废止[0:normativeDocuments:repealed]件，现行有效[0:normativeDocuments:inForce]件。',
  ],
  [
    'busy',
    '制发、废止、现行有效行政规范性文件分别为[4:normativeDocuments:issued]件、[3:normativeDocuments:repealed]件、[109:normativeDocuments:inForce]件。',
  ],
  ['busy', '我区制发行政规范性文件[5:normativeDocuments:issued!]件。'],
  [
    'busy',
    '废止行政规范性文件[13:normativeDocuments:repealed!]件，现行有效的行政规范性文件[190:normativeDocuments:inForce!]件。',
  ],
  [
    'bureau',
    '我局制发规范性文件[0:normativeDocuments:issued!]件，废止[0:normativeDocuments:repealed]件，现行有效[0:normativeDocuments:inForce!]件。',
  ],
  ['old', '2020年制发规范性文件[21:normativeDocuments:issued!]件。'],
  ['busy', '网站公开规范性文件[4:normativeDocuments:published]件。'],
  ['busy', '我区公布规范性文件[5:normativeDocuments:published!]件。'],
  ['bureau', '公开本级制发的文件[31:-]件、规范性文件[2:normativeDocuments]件。'],
  [
    'bureau',
    '全年作出行政许可决定[1208:licensing]件、行政处罚决定[77:penalties]件、行政强制决定[0:coercion]件。',
  ],
  ['busy', '行政许可、行政处罚、行政强制决定分别为[152:licensing]件、[23:penalties]件、[6:coercion]件。'],
  ['old', '全年作出行政许可决定[830:licensing]件，行政处罚决定[41:penalties]件。'],
  ['busy', '作出行政许可处理决定[152:licensing]件。'],
  ['old', '行政强制处理决定[9:coercion]件。'],
  ['busy', '全年作出行政处罚决定[32:penalties!]件。'],
  ['bureau', '全年作出行政许可决定[1280:licensing!]件。'],
  ['old', '行政强制处理决定[3:coercion!]件。'],
  ['bureau', '公开行政许可[9:-]条、行政处罚[12:-]条。'],
  ['busy', '网站公示行政许可决定[9:-]条。'],
  ['busy', '公开行政处罚决定[12:-]件。'],
  ['bureau', '归集行政许可决定[230:-]条。'],
  ['busy', '办理行政许可事项[320:-]件。'],
  ['busy', '审核规范性文件[12:-]件，备案规范性文件[7:-]件。'],
  ['bureau', '清理规范性文件[58:-]件，开展合法性审查[20:-]件。'],
  ['busy', '发布规范性文件解读[6:-]件，解读率100%。'],
  ['bureau', '制发各类文件[44:-]件。'],
  ['busy', '制发解读文件[37:-]件。'],
  ['busy', '转发上级文件[10:-]件。'],
  ['blank', '全年作出行政处罚决定[3:penalties?]件。'],
  ['blank', '全年作出行政许可决定[17:licensing]件，行政处罚决定[0:penalties]件。'],
  [
    'bureau',
    '市政府制定规范性文件[12:normativeDocuments:issued?]件，废止[4:normativeDocuments:repealed?]件；我局制定规范性文件[2:normativeDocuments:issued]件。',
  ],
  ['bureau', '市委、市政府出台规范性文件[31:normativeDocuments:issued?]件。'],
  ['bureau', '提请市政府出台规章[1:regulations:issued?]件，废止规章[1:regulations:repealed?]件。'],
  ['bureau', '我局制定规范性文件[12:normativeDocuments:issued!]件，废止[4:normativeDocuments:repealed!]件。'],
  ['busy', '区政府现行有效规范性文件[75:normativeDocuments:inForce?]件，区政府办[34:-]件。'],
];
