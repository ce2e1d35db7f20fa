import { readAnchors } from '../subject/anchors.ts';
import type { Token } from '../tokens/tokenize.ts';

/**
 * What a paragraph lists by the words of the form: 无法提供 with another result, or one of the rows that stand under
 * 不予公开; 自然人 with 法人或其他组织; 上年结转 with 结转下年度. No other matter is answered, or brought in, so.
 */
export function findLists(tokens: readonly Token[]): 'results' | 'applicants' | 'flows' | null {
  const { outcomes, applicants, flows, links } = readAnchors(tokens);
  // 予以公开及部分公开221件，占办结总量的53.4%; 作出予以公开决定30件、部分公开决定8件
  const answered = outcomes.includes('granted') && outcomes.includes('partial');
  const certain =
    answered && links.some((link) => link === 'share' || link === 'decision' || link === 'made');
  if (outcomes.length > 1 && (certain || outcomes.some((outcome) => OF_THE_FORM.test(outcome))))
    return 'results';
  if (applicants.includes('naturalPerson') && applicants.length > 1) return 'applicants';
  const forward =
    flows.includes('carriedForward') || (flows.includes('carried') && flows.includes('handled'));
  // 已办结1302件，73件结转下年度继续办理
  const goesOn = links.includes('goesOn') && flows.includes('completed');
  return forward && (goesOn || flows.includes('carriedOver')) ? 'flows' : null;
}

const OF_THE_FORM = /^(?:unavailable|refused\.|notProcessed|otherHandling\.notCorrected)/;
