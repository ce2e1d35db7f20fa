import type { Segment } from '../clauses/segment.ts';
import type { Said } from '../said/said.ts';
import { isLink } from '../tokens/is-link.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { Token } from '../tokens/tokenize.ts';
import { NOUN_VERBS } from '../words/phrases.ts';
import type { Sense } from '../words/sense.ts';
import type { Anchors } from './anchors.ts';
import type { Mention } from './mention.ts';

/** The mention of a number, before it is known what it counts. */
export function makeMention(
  { left, number, after, from, place }: Segment,
  anchors: Anchors,
  said: Said,
  text: string,
): Mention {
  const { links } = anchors;
  const start = anchors.start >= from && anchors.start < number.start ? anchors.start : number.start;
  const last = after.findLast((token) => token.kind === 'word');
  return {
    kind: 'number',
    number: number.number,
    subject: null,
    doubts: [],
    domain: said.domain,
    start: number.start - start > 60 ? number.start : start,
    end: anchors.end > number.end && last ? anchors.end : number.end,
    ...place,
    opens: (['ofWhich', 'respectively', 'besides'] as const).find((link) => links.includes(link)) ?? null,
    total: links.includes('sum'),
    compared: false,
    merged: false,
    byGovernment: said.byGovernment,
    ratio: number.number.percent ? readRatio(left) : null,
    base: !number.number.percent && links.includes('share'),
    act: readAct(left, text),
    label: left.length > 0 ? text.slice(left[0]!.start, number.start) : '',
    opensBare: opensBare(left),
    repeated: said.repeated,
    others: namesOthers(left),
    bare: left.every(isBare),
    verbs: [
      ...anchors.flows,
      ...anchors.documentMeasures,
      ...anchors.topics.filter((topic) => topic === 'posting'),
    ]
      .sort()
      .join(' '),
  };
}

/** 公开指南 and 发布信息 begin with what was done, 公示公告 and 建议提案办理 do not. */
function readAct(left: readonly Token[], text: string): string {
  const first = left.find((token) => token.kind !== 'mark' && !isFiller(token) && !isOpening(token));
  if (first?.kind !== 'word') return '';
  if (NOUN_VERBS.includes(text.slice(first.start, first.end))) return '';
  const { kind, value } = first.sense;
  return kind === 'measure' || (kind === 'topic' && value === 'posting') ? value : '';
}

/** 申请量靠前的分别是24件、19件: other words than a comma say what is told apart. */
function opensBare(left: readonly Token[]): boolean {
  const place = left.findLastIndex((token) => isLink(token, 'respectively') || isLink(token, 'ofWhich'));
  const before = left.slice(0, Math.max(0, place));
  // 县级、乡镇级分别为5次、12次: the names of what follows stand before it.
  const names = before.some(({ kind }) => kind === 'mark') && left.slice(place + 1).every(isBare);
  return names || before.every((token) => token.kind === 'year' || isBare(token));
}

/** 其中, 另有 */
function isOpening(token: Token): boolean {
  return token.kind === 'word' && (token.sense.kind === 'link' || token.sense.kind === 'scope');
}

function namesOthers(left: readonly Token[]): boolean {
  return left.some((token) => isLink(token, 'others') || isScope(token, 'rest'));
}

/** 总计, 共, 合计 */
function isBare(token: Token): boolean {
  return token.kind === 'mark' || isFiller(token) || isLink(token, 'sum') || isLink(token, 'is');
}

/** A share or a rate, unless other words say of what: 网络渠道占58.5%, 提前办结率98.7%. */
function readRatio(left: readonly Token[]): 'share' | 'rate' | null {
  const words = left.filter((token) => token.kind !== 'mark' && !isFiller(token));
  const place = words.findIndex((token) => isLink(token, 'rate') || isLink(token, 'share'));
  const compared = left.some((token) => token.kind === 'word' && token.sense.kind === 'scope');
  if (place < 0 || compared || words.some((token) => isLink(token, 'timely'))) return null;
  if (isLink(words[place]!, 'rate')) return place > 0 && narrows(words[place - 1]!) ? null : 'rate';
  const ofOther = words.slice(0, place).some(narrows) || words.slice(place).some(isOfPart);
  return ofOther || words.some(isDistributed) ? null : 'share';
}

/** 占无法提供总数的79.3%: of what may not be counted beside it. */
function isOfPart(token: Token): boolean {
  return narrows(token) && !(token.kind === 'word' && token.sense.kind === 'measure');
}

function isFiller(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'filler';
}

/** 分别占44.6%、19.8%: of numbers further before. */
function isDistributed(token: Token): boolean {
  return isLink(token, 'respectively');
}

/** Unknown, or says what is counted. */
function narrows(token: Token): boolean {
  return token.kind === 'gap' || (token.kind === 'word' && !NEUTRAL.has(token.sense.kind));
}

const NEUTRAL = new Set<Sense['kind']>(['topic', 'link', 'scope', 'filler']);
