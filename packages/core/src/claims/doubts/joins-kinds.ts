import { isLink } from '../tokens/is-link.ts';
import type { View } from './doubt.ts';

/** 收到来信、依申请公开等90件: kinds with 等 right before their number; in 通过信函、网络等渠道收到 a verb stands between. */
export function joinsKinds({ segment, here }: View): boolean {
  // 涉及征地、拆迁等领域的申请: of those fields.
  if (segment === null || here.narrower) return false;
  const place = segment.left.findLastIndex((token) => isLink(token, 'etc'));
  const before = segment.left.slice(0, place);
  const joined = before.some((token) => token.kind === 'mark' || isLink(token, 'and'));
  const goesOn = segment.enumerated && before[0]?.kind === 'mark';
  const named = goesOn || before.some(({ kind }) => kind === 'gap') || hasKinds(before);
  const verb = segment.left.slice(place).some((token) => token.kind === 'word' && SAYS.has(token.sense.kind));
  return place > 0 && joined && named && !verb;
}

const SAYS = new Set(['measure', 'outcome', 'case', 'result', 'document']);

/** 来信、申请: words for more matters than one. */
function hasKinds(tokens: NonNullable<View['segment']>['left']): boolean {
  return tokens.filter((token) => token.kind === 'word' && token.sense.kind === 'topic').length > 1;
}
