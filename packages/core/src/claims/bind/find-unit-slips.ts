import type { UnitSlip } from '../claim.ts';
import { LARGE } from '../words/phrases.ts';
import { UNITS_OF_ITEMS } from '../words/units.ts';
import { locatePassage, type Paragraph } from './paragraph.ts';

/** 173769万条: nobody counts a thousand million postings, and who did would write 亿. */
export function findUnitSlips(paragraph: Paragraph): UnitSlip[] {
  return paragraph.tokens.flatMap((token): UnitSlip[] => {
    if (token.kind !== 'number') return [];
    const { mantissa, unit, unsure, value } = token.number;
    if (mantissa === null || mantissa < IMPLAUSIBLE || value / mantissa !== 10_000 || unsure) return [];
    if (unit === null || !UNITS_OF_ITEMS.includes(unit)) return [];
    const before = paragraph.text.slice(Math.max(0, token.start - 30), token.start);
    if (LARGE.some((word) => before.includes(word))) return [];
    return [{ passage: locatePassage(paragraph, token), mantissa, unit }];
  });
}

const IMPLAUSIBLE = 100_000;
/** What does come in thousands of millions. */
