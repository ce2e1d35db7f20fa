import type { CellId, Finding, Lang, ReportContent, ReportResult } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';
import type { Target } from './targets.ts';

export interface CardContent {
  target: Target;
  report: ReportContent;
  checks: ReportResult['checks'];
  /** All that are shown. */
  findings: readonly Finding[];
  /** What the reader has decided; undefined where nothing can be. */
  marks: Marks | undefined;
  lang: Lang;
  /** The panel stands beside the page and says it all; the card says which place it is, and what can be done. */
  isBrief: boolean;
  onOutline: (cells: readonly CellId[] | null) => void;
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
  onMark: ((finding: string, state: Mark['state'] | null, reason: string) => void) | undefined;
  /** To a cell that a sentence speaks of; null goes back to the sentence. */
  onGo: (finding: Finding, cell: CellId | null) => void;
}

/** Writes into the card; null empties it. Larger than all the rest, and loaded when a card is wanted. */
export type CardWriter = (card: HTMLElement, content: CardContent | null) => void;
