import { type BodyKind, type BodyLevel, type BodyOrgan, readBodyKind } from '../../report/body-kind.ts';
import { findYears } from '../../report/chinese-date.ts';
import { parseTitle } from '../../report/report-title.ts';
import { introductionOf, proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome, Violation } from '../rule.ts';

type MessageId = 'other' | 'named';

export const rule: Rule<MessageId> = {
  id: 'identity/organization',
  severity: 'info',
  summary: {
    zh: '正文的自称和开头写明的机关与标题中的机关相符。',
    en: 'The body that the title names is the one that speaks, and that the first words name.',
  },
  messages: {
    other: {
      zh: '标题是“{organization}”，正文自称“{self}”，请核对是否沿用了其他机关的文字。',
      en: 'The title names {organization}, but the text calls itself {self}; check whether the words are another body’s.',
    },
    named: {
      zh: '标题是“{organization}”，正文开头写的是“{named}”的报告，请核对是否沿用了其他机关的文字。',
      en: 'The title names {organization}, but the first words speak of the report of {named}; check whether they are another body’s.',
    },
  },
  check: checkBody,
};

function checkBody(report: CheckedReport): RuleOutcome<MessageId>[] {
  // The site or the office that put it on the page may be another body.
  const organization = report.title === null ? null : parseTitle(report.title).organization;
  if (organization === null) return [];
  return [...checkNamed(report, organization), ...checkVoice(report, organization)];
}

/** 编制安吉县人民政府2022年政府信息公开工作年度报告, under a title that names another county or city. */
function checkNamed(report: CheckedReport, organization: string): Violation<MessageId>[] {
  const own = PLACE.exec(organization);
  if (!own) return [];
  return introductionOf(report).flatMap((prose) =>
    findYears(prose.text).flatMap(({ start, end }): Violation<MessageId>[] => {
      const named = ANNOUNCED.exec(prose.text.slice(Math.max(0, start - 40), start))?.[1];
      if (!named || !OF_REPORT.test(prose.text.slice(end, end + 24))) return [];
      const place = PLACE.exec(named);
      if (!place || place[2] !== own[2]) return [];
      if (organization.includes(place[1]!) || named.includes(own[1]!)) return [];
      const passage = { prose, start: start - named.length, end: start };
      return [{ outcome: 'violation', message: 'named', data: { organization, named }, passage }];
    }),
  );
}

/** Only these are told apart by name: 高新区 may stand for 某某高新技术产业开发区. 经开区城市管理局 is of no 市. */
const PLACE = /^(?![各全本我该])(\p{Script=Han}{2,8}?)([县市])(?!场|容|政(?!府)|管理|建设|规划|更新|综合)/u;
const ANNOUNCED = /(?:现将|公布|发布|编制)(\p{Script=Han}{4,30}(?:政府|[局委厅处]|办公室|委员会))$/u;
const OF_REPORT = /^度?(?:政府信息公开|政务公开|信息公开)[^。；，,]{0,8}(?:报告|情况)/;

/** Names of places (我区, 我市) are everybody's; only the name of another kind of organ, or of a township, is a slip. */
function checkVoice(report: CheckedReport, organization: string): RuleOutcome<MessageId>[] {
  const allowed = voicesOf(organization, readBodyKind(organization));
  if (!allowed) return [];
  const found = new Map<string, Violation<MessageId>>();
  for (const prose of proseOf(report)) {
    for (const match of prose.text.matchAll(SELF)) {
      const self = match[0];
      if (allowed.has(self) || found.has(self) || isQuoted(prose.text.slice(0, match.index))) continue;
      const passage = { prose, start: match.index, end: match.index + self.length };
      found.set(self, { outcome: 'violation', message: 'other', data: { organization, self }, passage });
    }
  }
  return found.size > 0 ? [...found.values()] : [{ outcome: 'pass' }];
}

/** What others say is no name of the body that speaks: “您说我办”. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

// Not 我委托, 帮我办, 你点我办, 我办事, 我镇定.
const SELF =
  /(?<![帮替让给教使自])我(?:局(?![面部限促])|委(?![托派任屈实])|厅(?!堂)|镇(?![定静])|乡(?![村镇亲愁土音])|街道)|(?<=^|[\p{P}\s由向对与和及据经按在将把])我办(?![公事理好成证了])/gu;

/** What a body may call itself; `null` where its name does not tell. */
function voicesOf(organization: string, { level, organ }: BodyKind): ReadonlySet<string> | null {
  const name = organization.replace(/（.{0,20}）$/, '');
  const own = ownVoices(name, organ);
  if (organization !== name && organ !== 'government') return null;
  return own && new Set([...own, ...townVoices(name, level)]);
}

/** What a town and its departments may call it; all of these where the name does not tell which it is. */
function townVoices(name: string, level: BodyLevel): readonly string[] {
  const told = TOWNS.filter((town) => name.includes(town.slice(1)));
  if (told.length === 0) return level === 'unknown' || level === 'township' ? TOWNS : [];
  return told;
}

const TOWNS = ['我镇', '我乡', '我街道'];

function ownVoices(name: string, organ: BodyOrgan): readonly string[] | null {
  if (organ === 'government' || organ === 'agency') return /(?:办事处|街道|办)$/.test(name) ? ['我办'] : [];
  if (organ === 'office') return name.endsWith('厅') ? ['我厅', '我办'] : ['我办'];
  if (organ !== 'department') return null;
  return Object.entries(OWN).find(([suffix]) => name.endsWith(suffix))?.[1] ?? null;
}

const OWN: Readonly<Record<string, readonly string[]>> = {
  局: ['我局'],
  厅: ['我厅'],
  办公室: ['我办'],
  办: ['我办'],
  委员会: ['我委', '我办'],
  委: ['我委'],
};
