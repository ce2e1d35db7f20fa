import type { WordToken } from '../tokens/tokenize.ts';
import { GOVERNMENT, OF_GOVERNMENT, OFFICE } from '../words/bodies.ts';
import type { Sense } from '../words/sense.ts';
import type { Scope } from './scope.ts';

type ScopeWord = Extract<Sense, { kind: 'scope' }>['value'];
/**
 * 我区 is the body that reports where that is the government of the area, and may be where it is its office; 全区 may
 * be where it is the government. Of a bureau neither is. 县政府办公室 answers for a part of what the government
 * reports, or for all, and the cases against the government itself are not all that its report counts.
 */
export function judgeArea(word: AreaWord, rank: string, organization: string | null): Scope['wider'] {
  if (organization === null) return 'perhaps';
  const area = organization.replace(GOVERNMENT, '');
  if (word === 'respondent') return area === organization ? false : 'perhaps';
  const isOffice = OFFICE.test(area);
  if (word === 'office') return isOffice ? false : governs(organization) ? 'office' : 'perhaps';
  if (area.endsWith(rank)) return word === 'ourArea' ? false : 'area';
  return word === 'ourArea' && isOffice ? 'perhaps' : true;
}

function governs(organization: string): boolean {
  return OF_GOVERNMENT.test(organization);
}

/** Words for a body that may be the one that reports. */
export type AreaWord = 'ourArea' | 'wholeArea' | 'office' | 'respondent';

export function isArea(word: ScopeWord): word is AreaWord {
  return word === 'ourArea' || word === 'wholeArea' || word === 'office' || word === 'respondent';
}

/** 市 of 全市 and 全市各级行政机关, 道 of 全街道. */
export function rankOf({ start, end }: WordToken, text: string): string {
  return text[end - start > 3 ? start + 1 : end - 1]!;
}
