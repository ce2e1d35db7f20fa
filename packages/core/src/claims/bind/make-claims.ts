import type { PlacedClaim } from '../claim.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import { YUAN } from '../words/units.ts';
import { nearest } from './bind.ts';
import { type BoundMention, locatePassage, type Paragraph } from './paragraph.ts';

/**
 * Every number of a paragraph that counts something, as a claim: bound to cells, or with the doubts that kept it from it.
 *
 * @param parts the claims of numbers that were added up
 */
export function makeClaims(
  paragraph: Paragraph,
  parts: ReadonlyMap<BoundMention, PlacedClaim>,
): PlacedClaim[] {
  return paragraph.mentions
    .flatMap((mention) => parts.get(mention) ?? makeClaim(mention, paragraph) ?? [])
    .sort((a, b) => a.passage.start - b.passage.start);
}

function makeClaim(mention: BoundMention, paragraph: Paragraph): PlacedClaim | null {
  const { bound, number, subject } = mention;
  if (bound === null && !isCounted(mention)) return null;
  const passage = locatePassage(paragraph, mention);
  const meant = bound ? (bound.fits ?? nearest(number, bound.tried)) : undefined;
  const outcome = bound?.outcome ?? 'undetermined';
  return {
    quote: paragraph.prose.text.slice(passage.start, passage.end),
    value: number.value,
    unit: number.unit,
    means: meant ? meant.terms.map(([cell]) => cell) : [],
    outcome,
    doubts: outcome === 'undetermined' ? explain(mention) : [],
    passage,
    number,
    subject: bound ? subject : null,
    tried: bound?.tried ?? [],
    part: false,
  };
}

function explain({ bound, doubts }: BoundMention): DoubtId[] {
  if (doubts.length > 0) return [...doubts];
  return [bound ? 'unreadCells' : 'noCell'];
}

/** A number with a counting unit. */
function isCounted({ kind, number }: Pick<BoundMention, 'kind' | 'number'>): boolean {
  return kind === 'number' && number.unit !== null && number.unit !== YUAN;
}
