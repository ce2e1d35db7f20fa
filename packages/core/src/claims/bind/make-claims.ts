import type { PlacedClaim } from '../claim.ts';
import type { DoubtId } from '../doubts/doubts.ts';
import type { Token } from '../tokens/tokenize.ts';
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
  const outcome = bound?.outcome ?? 'undetermined';
  const bare = outcome === 'violation' && isBare(mention, paragraph);
  const passage = locatePassage(paragraph, bare ? findClause(mention, paragraph) : mention);
  const meant = bound ? (bound.fits ?? nearest(number, bound.tried)) : undefined;
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

/** No word stands by the number but its unit. */
function isBare({ start, end, number }: BoundMention, { text }: Paragraph): boolean {
  const words = text.slice(start, end).replace(number.unit ?? '', '');
  return !number.chinese && !HAN.test(words);
}

const HAN = /[\u4e00-\u9fff]/;

/** The clause that the words stand in, so that what is quoted says what is counted; no more than is near. */
function findClause({ start, end }: BoundMention, { tokens }: Paragraph): { start: number; end: number } {
  let from = tokenAt(start, tokens);
  let last = tokenAt(end - 1, tokens);
  while (from > 0 && !endsClause(tokens[from - 1]!) && start - tokens[from - 1]!.start < NEAR) from -= 1;
  while (last + 1 < tokens.length && !endsClause(tokens[last + 1]!) && tokens[last + 1]!.end - end < NEAR)
    last += 1;
  return { start: tokens[from]!.start, end: tokens[last]!.end };
}

const NEAR = 40;

/** The place of the token that covers a place; tokens have no holes. */
function tokenAt(place: number, tokens: readonly Token[]): number {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endsClause(token: Token): boolean {
  return token.kind === 'mark' && token.mark !== 'pause';
}

function explain({ bound, doubts }: BoundMention): DoubtId[] {
  if (doubts.length > 0) return [...doubts];
  return [bound ? 'unreadCells' : 'noCell'];
}

/** A number with a counting unit. */
function isCounted({ kind, number }: Pick<BoundMention, 'kind' | 'number'>): boolean {
  return kind === 'number' && number.unit !== null && number.unit !== YUAN;
}
