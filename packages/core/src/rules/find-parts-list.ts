import type { Passage } from '../claims/claim.ts';
import { foldDigits } from '../report/chinese-date.ts';
import type { Prose } from '../report/report.ts';
import { withoutSpace } from './without-space.ts';

/** What a preamble says of the parts of its report. */
export interface PartsList {
  /** How many there are; null where it does not say. */
  count: number | null;
  /** The official sections that it names, as it goes on. */
  parts: number[];
  /** What it names beside them. */
  foreign: string[];
  /** Whether it claims to name all. */
  closed: boolean;
  /** From the count or the first name to the last words. */
  passage: Passage;
}

/** 本报告由总体情况、…、其他需要报告的事项六个部分组成; null where a text speaks of no parts. */
export function findPartsList(prose: Prose): PartsList | null {
  if (!/部分|组成|构成|包括|包含/.test(prose.text)) return null;
  const { text, passage } = withoutSpace(prose);
  for (const sentence of text.matchAll(/[^。]{1,600}/g)) {
    const found = OF_REPORT.test(sentence[0]) ? readSentence(sentence[0]) : null;
    if (found) {
      const at = sentence.index;
      return { ...found, passage: passage(at + found.start, at + found.end) };
    }
  }
  return null;
}

/** The report speaks of itself, not of a plan or a list of works. */
const OF_REPORT = /(?:报告|年报|全文)[^。]{0,60}?(?:由|包括|包含|涵盖|分为?|共|[内组构])/;

type Read = Omit<PartsList, 'passage'> & { start: number; end: number };

function readSentence(sentence: string): Read | null {
  const counted = COUNT.exec(sentence);
  const list = readList(sentence);
  if (!list) {
    const alone = COUNT_ALONE.exec(sentence);
    if (!alone) return null;
    const count = parseCount(alone[1]!);
    return {
      count,
      parts: [],
      foreign: [],
      closed: false,
      start: alone.index,
      end: alone.index + alone[0].length,
    };
  }
  if (!counted) return { ...list, count: null };
  const start = Math.min(list.start, counted.index);
  const end = Math.max(list.end, counted.index + counted[0].length);
  return { ...list, count: parseCount(counted[1]!), start, end };
}

const NUMBER = '[一二两三四五六七八九十]|1?\\d';
/** Not 部分公开, 部分单位. */
const OF_PARTS = '个?大?(?:部分|方面)(?=$|[，,；;：:、（(组构内进编]|分别|包括|包含|即|依次)';
const COUNT = new RegExp(`(?<![第\\d])(${NUMBER})${OF_PARTS}`);
const COUNT_ALONE = new RegExp(
  `(?:报告|年报|全文)(?:的?主要)?(?:内容)?(?:由|共|分为?|共分为?|包括|包含){1,2}(?:以下)?(${NUMBER})个?大?部分(?:$|组成|构成|内容|[，,；;：:（(])`,
);

function parseCount(numeral: string): number {
  const digits = foldDigits(numeral);
  if (/^\d/.test(digits)) return Number(digits);
  return numeral === '两' ? 2 : '一二三四五六七八九十'.indexOf(numeral) + 1;
}

/** The names between what opens the list and what ends it. */
function readList(sentence: string): Omit<Read, 'count'> | null {
  for (const opening of sentence.matchAll(OPENS)) {
    const start = opening.index + opening[0].length;
    const rest = sentence.slice(start);
    const ending = ENDS.exec(rest);
    const end = start + (ending ? ending.index : rest.length);
    const names = splitNames(sentence.slice(start, end));
    const parts = names.flatMap(classify);
    if (new Set(parts).size < 3) continue;
    const others = names.filter((name) => classify(name).length === 0);
    const foreign = others.filter((name) => NAME.test(name));
    const closed = foreign.length === others.length && ending !== null && !ending[0].startsWith('等');
    return { parts, foreign, closed, start, end: Math.min(end + (ending?.[0].length ?? 0), sentence.length) };
  }
  return null;
}

const OPENS =
  /(?:分别[为是]|依次[为是]|部分[：:，,]?即|(?:部分|组成|构成|如下|方面)[：:，,](?!包括|包含|分别|依次|即)|由|包括了?|包含|涵盖|分为)[：:]?/g;
const ENDS = new RegExp(
  `等?[，,]?(?:共计?|以上|上述|这)?(?:${NUMBER})个?大?(?:部分|方面)|等?(?:内容|部分)?(?:组成|构成)|等(?=$|内容|方面|情况|部分|[，,；;])|[，,；;](?=本|所|数据|统计|报告|全文|现|电子|如|欢迎|联系|其中|报送|特此|按)|$`,
);

/** Names that hold 、 are made whole first; ordinals go. */
function splitNames(list: string): string[] {
  return list
    .replace(/[“”"《》]/g, '、')
    .replace(/(复议)(?:情况)?[、，](?=(?:被)?(?:提起)?(?:行政)?诉讼)/g, '$1和')
    .replace(/(收到)、(?=处理)|(问题|困难|不足)、(?=改进|整改)/g, '$1$2和')
    .split(/[、，,；;：:]/)
    .map((name) =>
      name
        .replace(/^[（(]?[一二三四五六七八九十\d]{1,2}(?:[）).．]|是|$)/, '')
        .replace(/^[和及与]|^以及/, ''),
    )
    .filter((name) => name !== '' && !/^附[件表录]|^(?:等|共)$/.test(name));
}

/** Which of the six a name means: two, where the last are joined by 和. */
function classify(name: string): number[] {
  if (name.length > 60) return [];
  const rest = name.replace(/申请(?=行政复议|复议)/g, '');
  return MEANINGS.flatMap(([section, words]) => (words.test(rest) ? [section] : []));
}

const MEANINGS: readonly (readonly [number, RegExp])[] = [
  [1, /总体|概述|概况|基本情况|^(?:政府信息公开)?(?:工作)?情况$/],
  [2, /主动公开/],
  [3, /申请/],
  [4, /复议|诉讼/],
  [5, /问题|不足|困难|改进/],
  [6, /其[他它].{0,6}(?:事项|情况|内容)|(?:需要|应当|需)(?:说明|报告)的?(?:其[他它])?事项|其[他它]$/],
];

/** What may be the name of a part. */
const NAME =
  /^.{2,24}(?:情况|事项|概述|概况|问题|措施|说明|计划|打算|安排|统计表|建议|公开|收费|费用|减免|机构)$/;
