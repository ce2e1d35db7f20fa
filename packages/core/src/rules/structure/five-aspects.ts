import { findSubheads } from '../find-subheads.ts';
import { findSection, titlePassage } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'absent';

export const rule: Rule<MessageId> = {
  id: 'structure/five-aspects',
  severity: 'info',
  summary: {
    zh: '2021 年起，总体情况写到主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。',
    en: 'Since 2021, section 一 tells of 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障.',
  },
  messages: {
    absent: {
      zh: '总体情况分了小标题，但没有写到{aspects}，请核对是否遗漏。',
      en: 'Section 一 is divided by headings, but says nothing of {aspects}; check whether it was forgotten.',
    },
  },
  check: checkAspects,
};

/** Where the section is no more than a few paragraphs, an aspect may stand in any words. */
function checkAspects(report: CheckedReport): RuleOutcome<MessageId>[] {
  const section = findSection(report, 1);
  if (report.year === null || report.year < 2021 || !section) return [];
  const heads = findSubheads(section);
  if (heads.length < LEAST_HEADS) return [];
  const text = section.prose.map((one) => one.text.replace(/\s/g, '')).join('\n');
  const absent = ASPECTS.filter(([, words]) => !words.test(text)).map(([name]) => `“${name}”`);
  if (absent.length === 0) return [{ outcome: 'pass' }];
  // A section that is divided by other matters follows an order of its own.
  const named = heads.filter(({ words }) => ASPECTS.some(([, aspect]) => aspect.test(words)));
  if (named.length < LEAST_HEADS) return [];
  const data = { aspects: absent.join('、') };
  return [{ outcome: 'violation', message: 'absent', data, passage: titlePassage(section), section: 1 }];
}

const LEAST_HEADS = 3;

const ASPECTS: readonly (readonly [string, RegExp])[] = [
  ['主动公开', /主动公开|公开内容|信息发布|重点领域/],
  ['依申请公开', /申请/],
  [
    '政府信息管理',
    /信息管理|(?:公开|信息|内容)(?:发布)?审[查核]|三审|保密审|清理|动态(?:调整|评估)|(?:公开|信息)(?:目录|属性)|管理(?:制度|机制|情况|工作|规范)/,
  ],
  ['平台建设', /平台|网站|专栏|新媒体|公众号|阵地|载体|渠道/],
  [
    '监督保障',
    /监督|保障(?!申请|群众|公众|公民|民生|性)|考核|培训|评议|问责|追责|追究|督[查促导]|领导小组|组织领导|责任(?:落实|到人|分工)/,
  ],
];
