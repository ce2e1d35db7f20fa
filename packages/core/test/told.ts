import { FIGURES, makeReport } from '../src/claims/gold/figures.ts';
import { readClaims } from '../src/claims/read-claims.ts';

/** A text, and what is told of the numbers in it. */
export interface Told {
  about: keyof typeof FIGURES;
  text: string;
  /** What is quoted of each number, with what was taken for a blank cell. */
  claims: readonly string[];
}

export const TOLD: readonly Told[] = [
  {
    about: 'busy',
    text: '予以公开、部分公开申请分别为11件、6件，另有来信3封、收费20元。',
    claims: ['予以公开、部分公开申请分别为11件', '予以公开、部分公开申请分别为11件、6件', '3封'],
  },
  {
    about: 'zeros',
    text: '全年无法提供政府信息公开申请9件。',
    claims: ['无法提供政府信息公开申请9件 (blank)'],
  },
  { about: 'stream', text: '全年无法提供政府信息公开申请9件。', claims: ['无法提供政府信息公开申请9件'] },
];

/** What is told of each number of the text. */
export function tellClaims({ about, text }: Told): string[] {
  const { claims } = readClaims(makeReport(FIGURES[about], text));
  return claims.map(({ quote, tried }) => (tried.some(({ blank }) => blank) ? `${quote} (blank)` : quote));
}
