import type { Scope } from '../words/sense.ts';
import type { Token } from './tokenize.ts';

/** Whether a token is a word that says this scope. */
export function isScope(token: Token, scope: Scope): boolean {
  return token.kind === 'word' && token.sense.kind === 'scope' && token.sense.value === scope;
}
