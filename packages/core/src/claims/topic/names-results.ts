import { readAnchors } from '../subject/anchors.ts';
import type { Token } from '../tokens/tokenize.ts';

/** 无法提供 with another result, or one of the rows that stand under 不予公开: no other matter is answered so. */
export function namesResults(tokens: readonly Token[]): boolean {
  const { outcomes } = readAnchors(tokens);
  return outcomes.length > 1 && outcomes.some((outcome) => OF_THE_FORM.test(outcome));
}

const OF_THE_FORM =
  /^(?:unavailable|refused\.|notProcessed\.(?:publication|excessive|confirmation)|otherHandling\.notCorrected)/;
