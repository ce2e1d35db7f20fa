import { type CellId, describeNumber, type Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import type { Explanation, Term } from './explain-check.ts';
import { pointing } from './pointing.ts';

export interface TermListProps {
  explanation: Explanation;
  suspects: ReadonlySet<CellId>;
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
  onReveal: (cell: CellId) => void;
}

/** Every cell of an identity, with its number; the keyboard reaches each. */
export function TermList({ explanation, suspects, lang, onOutline, onReveal }: TermListProps): JSX.Element {
  const { left, right } = explanation;
  const item = (term: Term, sign: string) => (
    <li key={term.cell}>
      <button
        type="button"
        class={suspects.has(term.cell) ? 'g-term-row g-suspect' : 'g-term-row'}
        {...pointing([term.cell], onOutline)}
        onClick={() => onReveal(term.cell)}
      >
        <span class="g-sign" aria-hidden="true">
          {sign}
        </span>
        <span class="g-cell">{term.label}</span>
        <span class="g-value">
          {term.value === null ? WORDS[lang].state.unreadable : describeNumber(term.value)}
        </span>
      </button>
    </li>
  );
  return (
    <ul class="g-terms">
      {left.map((term, i) => item(term, i === 0 ? '' : '+'))}
      {right.map((term, i) =>
        item(term, i === 0 ? (explanation.check.outcome === 'violation' ? '≠' : '=') : '+'),
      )}
    </ul>
  );
}
