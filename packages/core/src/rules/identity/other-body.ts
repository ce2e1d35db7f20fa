import type { Passage } from '../../claims/claim.ts';
import { readBodyKind, readPlaces } from '../../report/body-kind.ts';
import type { Prose } from '../../report/report.ts';
import { parseTitle } from '../../report/report-title.ts';
import { introductionOf, proseOf } from '../passages.ts';
import type { CheckedReport, Rule, RuleOutcome } from '../rule.ts';

type MessageId = 'speaks';

export const rule: Rule<MessageId> = {
  id: 'identity/other-body',
  severity: 'info',
  summary: {
    zh: '正文以本机关的口气说话，没有另一个同级地方的名称。',
    en: 'The report speaks of its own body; no other one of the same level speaks in its place.',
  },
  messages: {
    speaks: {
      zh: '这是“{organization}”的报告，这里却是“{other}”在说话，请核对是否沿用了其他地方的文字。',
      en: 'The report is that of {organization}, but here {other} speaks; check whether the words are another’s.',
    },
  },
  check: checkVoices,
};

function checkVoices(report: CheckedReport): RuleOutcome<MessageId>[] {
  const organization = report.title === null ? null : parseTitle(report.title).organization;
  if (organization === null) return [];
  const { places, level, zone } = readPlaces(organization.replace(/\s/g, ''));
  if (zone || places.length === 0 || (level !== 'county' && level !== 'township')) return [];
  const names = level === 'township' ? TOWN : COUNTY;
  // A county speaks of its towns and a town of nobody; of counties only the first and the last words are its own.
  const prose = level === 'township' ? proseOf(report) : [...introductionOf(report), ...lastOf(report)];
  const found = prose.flatMap((one) => findSpeaker(one, names, organization) ?? []);
  if (found.length === 0) return [{ outcome: 'pass' }];
  return found.slice(0, 1).map(({ passage, other }) => {
    return { outcome: 'violation', message: 'speaks', data: { organization, other }, passage };
  });
}

function lastOf({ sections }: CheckedReport): Prose[] {
  return sections.at(-1)?.prose.slice(-3) ?? [];
}

/** At the beginning of a clause a place that does what the report tells of. */
function findSpeaker(
  prose: Prose,
  names: RegExp,
  organization: string,
): { passage: Passage; other: string } | null {
  for (const match of prose.text.matchAll(names)) {
    const [, before = '', other = ''] = match;
    const start = match.index + before.length;
    const clause = prose.text.slice(start, start + 60).split(/[。；]/)[0]!;
    if (NOT_ITS_OWN.test(clause) || isOwn(other, organization)) continue;
    if (readBodyKind(other).level !== (names === TOWN ? 'township' : 'county')) continue;
    return { passage: { prose, start, end: start + other.length }, other };
  }
  return null;
}

/** The name, part of the name, or a name that may be short for it. */
function isOwn(other: string, organization: string): boolean {
  const stem = other.replace(/(?:镇|乡|街道|县|区|市)$/, '');
  return stem.length < 2 || organization.includes(stem) || GENERAL.test(other);
}

/** 全镇, 各县, 城镇, 集镇, 该区, 我市: no names. */
const GENERAL =
  /^[全各本我该其此某两]|^(?:所有|相关|其[他它余]|部分|有关|中心|城|集|乡|老|新|古|小|重|强|名|村|社|园|市|郊|山|城郊|开发|高新|经开|示范|功能|景|辖|片|灾|库|校|厂|矿)(?:镇|乡|街道|县|区|市)$/;

/** Visits, honours, what is forwarded, who helps whom: others may be named. */
const NOT_ITS_OWN =
  /来我|到我|赴我|考察|调研|交流|学习|荣获|获评|评为|授予|先进|试点|示范|转发|对口|帮扶|支援|协作|结对|借鉴|经验|划入|划归|合并|撤销|原|等[镇乡县区]/;

const DOES =
  '(?:人民政府|党委政府|党委、政府|政府|党委|办事处|政府办公室)?(?:(?:高度|认真|严格|坚持|始终|积极|不断|持续|切实|进一步|全面|深入|扎实|大力|着力|充分|主动|及时|继续|努力)|(?:按照|围绕|通过|立足|依托|聚焦|结合|根据|依法)|(?:收到|受理|共|未|没有|加强|完善|建立|组织|开展|成立|制定|推进|落实|政府信息公开|政务公开|将|把|以))';
const OPENS = '(^|[。；，：]|20\\d\\d年(?:度)?[，,]?)\\s{0,4}';
const TOWN = new RegExp(`${OPENS}(\\p{Script=Han}{2,4}?(?:镇|乡|街道))(?=${DOES})`, 'gu');
const COUNTY = new RegExp(`${OPENS}(\\p{Script=Han}{2,6}?(?:县|区|市))(?=${DOES})`, 'gu');
