import { readAnchors } from '../subject/anchors.ts';
import { isLink } from '../tokens/is-link.ts';
import type { Token } from '../tokens/tokenize.ts';
import { PIECE } from '../words/units.ts';
import type { Clause } from './clause.ts';
import { type Segment, splitSegments } from './segment.ts';

/**
 * 办结99件：公开40件，部分公开15件，无法提供22件: a bare 公开 that begins a list of answers to applications is one of them, and
 * as vague as 同意公开. Every number behind it must be that of an answer.
 */
export function nameAnswers(split: readonly Clause[]): Clause[] {
  const clauses = split.map(nameWholly);
  const segments = clauses.flatMap(splitSegments).filter(({ number }) => !number.number.percent);
  const place = segments.findIndex(isBare);
  if (place < 0 || !listsAnswers(segments.slice(place + 1))) return clauses;
  if (!followsFlow(segments[place - 1]) && !followsAnswering(clauses, segments[place]!)) return clauses;
  const named = segments[place]!.left.find(isPublished);
  return clauses.map((clause) => ({
    ...clause,
    tokens: clause.tokens.map((token) =>
      token === named ? { ...token, sense: { kind: 'outcome', value: 'agreed' } as const } : token,
    ),
  }));
}

/** 全部或部分公开: the noun is said once. */
function nameWholly(clause: Clause): Clause {
  const place = clause.tokens.findIndex(isLinkedWith('all'));
  const [, and, result] = clause.tokens.slice(place);
  const both = place >= 0 && and && isLinkedWith('and')(and) && result && isPartial(result);
  if (!both) return clause;
  const whole = { ...clause.tokens[place]!, kind: 'word', sense: GRANTED } as const;
  return { ...clause, tokens: clause.tokens.with(place, whole) };
}

const GRANTED = { kind: 'outcome', value: 'granted' } as const;

function isLinkedWith(link: 'all' | 'and'): (token: Token) => boolean {
  return (token) => isLink(token, link);
}

function isPartial(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'outcome' && token.sense.value === 'partial';
}

/** 答复时，公开6件: the clause before says what is listed. */
function followsAnswering(clauses: readonly Clause[], { left }: Segment): boolean {
  const place = clauses.findIndex(({ tokens }) => tokens.includes(left[0]!));
  const before = clauses[place - 1]?.tokens ?? [];
  return before.every(({ kind }) => kind !== 'number') && readAnchors(before).flows.includes('completed');
}

/** Nothing but 公开 stands with the number, and what opens the list. */
function isBare({ left, number, after }: Segment): boolean {
  const said = [...left, ...after].filter((token) => !isFiller(token));
  return number.number.unit === PIECE && said.length === 1 && isPublished(said[0]!);
}

/** 主动公开 and 依法公开 may be said of anything. */
function isPublished(token: Token): boolean {
  const published =
    token.kind === 'word' && token.sense.kind === 'measure' && token.sense.value === 'published';
  return published && token.end - token.start === 2;
}

function isFiller(token: Token): boolean {
  if (token.kind !== 'word') return token.kind === 'mark';
  const { kind, value } = token.sense;
  return kind === 'filler' || value === 'ofWhich' || value === 'is';
}

function followsFlow(before: Segment | undefined): boolean {
  return before === undefined || readAnchors([...before.left, ...before.after]).flows.length > 0;
}

function listsAnswers(segments: readonly Segment[]): boolean {
  const named = segments.map(({ left, after }) => readAnchors([...left, ...after]).outcomes);
  const answers = named.flat();
  const others = ['granted', 'agreed', 'alreadyPublic'].every((name) => !answers.some((one) => one === name));
  const ofForm =
    answers.includes('partial') && answers.some((one) => one === 'refused' || one.startsWith('unav'));
  return others && ofForm && named.every((one) => one.length > 0);
}
