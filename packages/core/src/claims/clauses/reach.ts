import { isLink } from '../tokens/is-link.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { Segment } from './segment.ts';

/** 新收申请由409件增加到460件: what a number became is counted by the words of what it was. */
export function reach(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, i) => {
    const before = segments[i - 1];
    if (!before || !segment.left.some(isReach)) return segment;
    const words = before.left.filter((token) => !isYear(token));
    return {
      ...segment,
      left: [...words, ...segment.left.map(nameYear)],
      enumerated: false,
    };
  });
}

/** What it became, it became this year. */
function nameYear(token: Token): Token {
  return isReach(token) ? { ...token, kind: 'word', sense: THIS_YEAR } : token;
}

const THIS_YEAR = { kind: 'scope', value: 'thisYear' } as const;

function isReach(token: Token): boolean {
  return isLink(token, 'reach');
}

/** 2022年的: of what it was. */
function isYear(token: Token): boolean {
  return token.kind === 'year' || (token.kind === 'word' && token.sense.kind === 'scope');
}
