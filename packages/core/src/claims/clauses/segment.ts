import { isLink } from '../tokens/is-link.ts';
import { isScope } from '../tokens/is-scope.ts';
import type { NumberToken, Token } from '../tokens/tokenize.ts';
import type { Clause, Place } from './clause.ts';

/** A number with the words before it that are its own, and those behind it. */
export interface Segment {
  left: Token[];
  number: NumberToken;
  after: Token[];
  /** It stands behind another number of its clause. */
  enumerated: boolean;
  /** Another number follows without a word of its own (维持5件、3件). */
  shared: boolean;
  /** Where the words that are quoted with it may begin. */
  from: number;
  place: Place;
}

/**
 * The numbers of a clause with their words. Words between two numbers belong to the second, but what stands before a
 * 、 to the first (11件予以公开、5件部分公开), and so does the noun that is counted (38件申请).
 */
export function splitSegments({ tokens: clause, place: where }: Clause): Segment[] {
  const places = clause.flatMap((token, i) => (token.kind === 'number' ? [i] : []));
  let from = 0;
  const segments = places.map((place, i) => {
    const next = places[i + 1] ?? clause.length;
    const left = clause.slice(from, place);
    const words = clause[from]!.start;
    const behind = endOfAfter(clause, place + 1, next);
    from = behind;
    const number = clause[place] as NumberToken;
    return {
      left,
      number,
      after: dropOutside(left, clause.slice(place + 1, behind)),
      enumerated: i > 0,
      shared: false,
      from: i > 0 ? words : 0,
      place: where,
    };
  });
  return segments.map((segment, i) => {
    const bare = [segments[i + 1], i > 0 ? segment : undefined].some(
      (one) => one !== undefined && isBare(one),
    );
    return { ...segment, shared: bare };
  });
}

function isBare({ left, after }: Segment): boolean {
  return [...left, ...after].every((token) => token.kind === 'mark' || isLink(token, 'and'));
}

function endOfAfter(clause: readonly Token[], from: number, next: number): number {
  if (next === clause.length) return next;
  for (let i = from; i < next; i += 1) if (isBoundary(clause[i]!)) return i;
  let end = from;
  while (end < next && isNoun(clause[end]!)) end += 1;
  return end;
}

/** 除2件结转下年外其余13件 */
function isBoundary(token: Token): boolean {
  return token.kind === 'mark' || isLink(token, 'and') || isScope(token, 'rest');
}

/** 除4件结转下年外: the one character that closes it says nothing. */
function dropOutside(left: readonly Token[], after: Token[]): Token[] {
  if (!left.some((token) => isScope(token, 'except'))) return after;
  return after.filter(({ kind, start, end }) => kind !== 'gap' || end - start > 1);
}

function isNoun(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.sense.kind === 'topic' &&
    ['application', 'plea'].includes(token.sense.value)
  );
}
