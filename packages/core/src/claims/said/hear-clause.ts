import type { Clause } from '../clauses/clause.ts';
import { type Anchors, readAnchors } from '../subject/anchors.ts';
import type { Token } from '../tokens/tokenize.ts';
import { isHeadingClause } from '../topic/is-heading.ts';
import { AMONG } from '../words/phrases.ts';
import { isOtherBody } from './hear-body.ts';
import { hearWords } from './hear-words.ts';
import type { Ground, Said } from './said.ts';
import { hearScope } from './scope.ts';

/** A clause without a number says what the next one is about. */
export function hearClause({ tokens, closesPart }: Clause, before: Said, ground: Ground): Said {
  const anchors = readAnchors(tokens);
  const { scope } = hearScope(tokens, tokens, before.scope, ground);
  const heard = hearPiety(
    before,
    hearWords(anchors, {
      ...before,
      // 围绕全市中心工作， need not speak of the numbers that follow.
      scope: scope.wider === true && before.scope.wider !== true ? { ...scope, wider: 'perhaps' } : scope,
      // 乡镇无权制定，未制发规范性文件: what is denied then is denied of them.
      otherIssuer: before.otherIssuer || isOtherBody(anchors, ground),
    }),
  );
  const onlyChannel = namesOnlyChannel(anchors);
  // 提案全部办结；依申请公开38件: what is said is said.
  const ends = closesPart || anchors.links.includes('all');
  const headed = heard.headed || (isHeadingClause(wordsOf(tokens, ground.text)) && isOnRequest(heard.domain));
  return {
    ...heard,
    headed,
    parent: isAmong(tokens, ground.text) ? joinMeasures(anchors, heard.parent) : heard.parent,
    channel: onlyChannel ? tokens : [],
    pending: onlyChannel || ends ? [] : tokens,
  };
}

function wordsOf(tokens: readonly Token[], text: string): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}

function isOnRequest(domain: Said['domain']): boolean {
  return domain === 'application' || domain === 'onRequest';
}

/** 我单位认真落实各项公开要求， changes nothing of what the heading says. */
function hearPiety({ domain, headed }: Said, said: Said): Said {
  const pious =
    (headed || isOnRequest(domain)) && (said.domain === 'posting' || said.domain === 'disclosure');
  return pious ? { ...said, domain } : said;
}

function namesOnlyChannel({ channels, flows, documentMeasures, gapBefore, gapBehind }: Anchors): boolean {
  return channels.length > 0 && flows.length + documentMeasures.length === 0 && !gapBefore && !gapBehind;
}

/** 办结的申请中，新收的申请里， */
function isAmong(tokens: readonly Token[], text: string): boolean {
  const { start, end } = tokens.at(-1)!;
  return AMONG.includes(text.slice(start, end));
}

/** 办结的申请中，自然人95件 */
function joinMeasures({ flows }: Anchors, parent: Said['parent']): Said['parent'] {
  if (flows.length === 0 || (parent !== null && parent.subject?.kind !== 'flow')) return parent;
  const before = parent?.subject?.kind === 'flow' ? parent.subject.measures : [];
  const measures = [...new Set([...before, ...flows])];
  return { subject: { kind: 'flow', measures, applicants: [] }, doubts: parent?.doubts ?? [] };
}
