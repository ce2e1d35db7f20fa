import type { Prose } from '../../report/report.ts';
import type { Passage } from '../claim.ts';
import type { Domain, Mention, Sweeping } from '../subject/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { bind } from './bind.ts';

/** A mention with what the cells say of it; null where it is not compared with cells of its own. */
export interface BoundMention extends Mention {
  bound: ReturnType<typeof bind> | null;
}

/** A run of prose, understood. */
export interface Paragraph {
  prose: Prose;
  /** Normalized; every place but those of a `Passage` is one in it. */
  text: string;
  offsets: Int32Array;
  tokens: Token[];
  mentions: BoundMention[];
  sweeping: Sweeping[];
  domain: Domain;
}

/** The place in the printed text of a stretch of the normalized one. */
export function locatePassage(
  { prose, offsets }: Pick<Paragraph, 'prose' | 'offsets'>,
  { start, end }: { start: number; end: number },
): Passage {
  return { prose, start: offsets[start]!, end: end > start ? offsets[end - 1]! + 1 : offsets[start]! };
}
