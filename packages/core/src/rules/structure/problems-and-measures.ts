import { findSection, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';
import { isEmptySection } from './empty-section.ts';

type MessageId = 'denied' | 'short' | 'problems' | 'measures';

export const rule: Rule<MessageId> = {
  id: 'structure/problems-and-measures',
  severity: 'info',
  summary: {
    zh: '第五部分既写存在的问题，也写改进的情况或措施。',
    en: 'Section 五 names problems and what is done about them.',
  },
  messages: {
    denied: {
      zh: '第五部分说“{words}”，没有写出问题；请写明实际存在的不足和改进情况。',
      en: 'Section 五 says {words}; it should name what falls short and what is done about it.',
    },
    short: {
      zh: '第五部分只有“{words}”，过于简单；请写明存在的主要问题和改进情况。',
      en: 'Section 五 says no more than {words}; it should name the main problems and what is done about them.',
    },
    problems: {
      zh: '第五部分只写了改进措施，没有写出存在的问题。',
      en: 'Section 五 tells of measures, but names no problem.',
    },
    measures: {
      zh: '第五部分只写了问题，没有写怎样改进。',
      en: 'Section 五 names problems, but not what is done about them.',
    },
  },
  check: checkSection,
};

function checkSection(report: CheckedReport): RuleOutcome<MessageId>[] {
  const section = findSection(report, 5);
  if (!section || section.illustrated || isEmptySection(section)) return [];
  const passage = titlePassage(section);
  const text = section.prose.map((one) => one.text.replace(/\s/g, '')).join('\n');
  const first = section.prose.find((one) => one.text.trim() !== '')!;
  const found = (message: MessageId, words = ''): RuleOutcome<MessageId>[] => [
    { outcome: 'violation', message, data: { words }, passage, section: 5 },
  ];
  const denial = DENIED.exec(text);
  const rest = denial ? text.replace(denial[0], '') : text;
  if (denial && !PROBLEM.test(rest)) return found('denied', denial[0]);
  if (text.length < SHORTEST) return found('short', first.text.trim());
  if (!PROBLEM.test(text)) return found('problems');
  if (!MEASURE.test(text.replace(WANTING, ''))) return found('measures');
  return [{ outcome: 'pass' }];
}

const SHORTEST = 20;

const DENIED =
  /(?:不存在|未发现|暂无|没有|[并本年度位局]无|^无)(?:存在)?(?:任何|明显|主要|突出|重大|较大|其他)?的?(?:政府信息公开)?(?:工作)?(?:方面|中)?的?(?:主要)?问题/m;

/** What falls short is said in endless ways, nearly all with a word of want or denial: 深浅不一, 还不方便, 参差不齐. */
const PROBLEM =
  /问题(?![无清]|导向)|不(?![断仅但懈忘折]|公开为例外|予公开|定期|遗余力|少于)|未(?!来)|没有|[尚仍]|还(?![将要会可能])|[欠缺差弱低难偏浅乏薄]|参差|距离|短板|有待|亟待|滞后|落后|单一|较[少慢窄]|(?:需要?|须)(?:进一步|继续|不断)?(?:提[高升]|加[强大]|完善|改进|优化|拓展|丰富|规范|深化|增强)|局限|瓶颈|空间|脱节|断档/;

/** 有待加强, 需进一步提高 name no measure. */
const WANTING =
  /(?:[有亟仍尚还]待|(?:[仍尚还]?需要?|须|不够|没有|未能?))(?:进一步|继续|不断)?(?:提[高升]|加[强大]|完善|改进|优化|拓展|丰富|规范|深化|增强)/g;

const MEASURE =
  /已经?(?!成)|改版|增设|新增|增加|建立|制定|修订|编[写制]|统一|配备|督促|推[动广]|组织|下一?步|20\d\d年|今后|接下来|下阶段|新的一年|将(?!近)|措施[:：，,]|整改|改进(?:情况|方向|打算)?[:：。\n]|我[局委厅办部镇乡县市区省院署街们][^。；]{0,12}(?:已|积极|认真|着力|采取)|采取|针对|(?:^|[。；;，,：:、是.．）)\n])(?:要|一是|二是|三是)?(?:进一步|继续|不断|持续|着力|切实|全面|及时|积极|大力)?(?:加强|完善|提[高升]|优化|加大|强化|健全|推进|落实|拓展|创新|丰富|规范(?!性|化?程度)|建立|压实|组织|开展|抓好|做好|深化|细化|充实|严格|推动|制定|聚焦|改进|增强)/m;
