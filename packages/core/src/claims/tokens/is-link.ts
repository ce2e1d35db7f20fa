import type { Link } from '../words/sense.ts';
import type { Token } from './tokenize.ts';

/** Whether a token is a word that links in this way. */
export function isLink(token: Token, link: Link): boolean {
  return token.kind === 'word' && token.sense.kind === 'link' && token.sense.value === link;
}
