import { readAnchors } from './anchors.ts';
import type { Token } from './tokenize.ts';

/**
 * 印发文件112件，其中主动公开86件、依申请公开9件、不予公开17件: a sentence that sorts documents by how they may be
 * published says nothing about how applications were answered.
 */
export function classifiesDocuments(sentence: readonly Token[]): boolean {
  const { documentMeasures, outcomes } = readAnchors(sentence);
  if (!documentMeasures.includes('published') || outcomes.join() !== 'refused') return false;
  return sentence.some((token, i) => isOnRequest(token) && isCounted(sentence, i + 1));
}

function isOnRequest(token: Token): boolean {
  return token.kind === 'word' && token.sense.kind === 'topic' && token.sense.value === 'onRequest';
}

/** The next word that says anything is a number. */
function isCounted(sentence: readonly Token[], from: number): boolean {
  let at = from;
  while (isFiller(sentence[at])) at += 1;
  return sentence[at]?.kind === 'number';
}

function isFiller(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.sense.kind === 'filler';
}
