import { type CellId, describeNumber, type Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { addUp, correctExplanation, type Explanation, type Term } from './explain-check.ts';
import { pointing } from './pointing.ts';
import { say } from './words.ts';

export interface SumProps {
  explanation: Explanation;
  suspects: ReadonlySet<CellId>;
  lang: Lang;
  /** The pointer or the focus is on a number: its cell is to be shown; null when it leaves. */
  onOutline?: ((cells: readonly CellId[] | null) => void) | undefined;
}

/** An identity written out: `10 + 1 + 3 = 15`, with the terms that are zero counted instead of listed. */
export function Sum({ explanation, suspects, lang, onOutline }: SumProps): JSX.Element {
  const { left, right, difference, check } = explanation;
  const number = (term: Term) => (
    <Figure key={term.cell} term={term} suspect={suspects.has(term.cell)} lang={lang} onOutline={onOutline} />
  );
  const zeros = (terms: readonly Term[]) => terms.filter((term) => !isShown(term, terms, suspects));
  const isBroken = check.outcome === 'violation';
  const hidden = [...zeros(left), ...zeros(right)];
  return (
    <div class="g-sum">
      <p class="g-equation">
        {join(left.filter((term) => isShown(term, left, suspects)).map(number))}
        {isBroken && <Total terms={left} />}
        <span class="g-operator">{isBroken ? '≠' : '='}</span>
        {join(right.filter((term) => isShown(term, right, suspects)).map(number))}
        {isBroken && <Total terms={right} />}
        {difference !== null && difference !== 0 && (
          <span class="g-difference">
            {say(lang, 'difference', { n: describeNumber(Math.abs(difference)) })}
          </span>
        )}
      </p>
      {hidden.length > 0 && <p class="g-zeros">{say(lang, 'zeros', { n: hidden.length })}</p>}
    </div>
  );
}

/** What a sum of several comes to. */
function Total({ terms }: { terms: readonly Term[] }): JSX.Element | null {
  const sum = terms.length > 1 ? addUp(terms) : null;
  if (sum === null) return null;
  return (
    <>
      {' = '}
      <span class="g-total">{describeNumber(sum)}</span>
    </>
  );
}

/** The same identity with the wrong numbers put right: `改为 99 后：10 + 99 = 109 ✓`. */
export function CorrectedSum(props: {
  explanation: Explanation;
  suggested: ReadonlyMap<CellId, number>;
  lang: Lang;
}): JSX.Element | null {
  const { explanation, suggested, lang } = props;
  const corrected = correctExplanation(explanation, suggested);
  if (!corrected) return null;
  const { left, right, check } = corrected;
  const own = new Set([...left, ...right].map(({ cell }) => cell).filter((cell) => suggested.has(cell)));
  const figures = (terms: readonly Term[]) =>
    join(
      terms
        .filter((term) => isShown(term, terms, own))
        .map((term) => (
          <span key={term.cell} class={own.has(term.cell) ? 'g-better' : undefined}>
            {describeNumber(term.value ?? 0)}
          </span>
        )),
    );
  const holds = check.outcome === 'pass';
  const values = [...own].map((cell) => describeNumber(suggested.get(cell)!));
  return (
    <p class="g-corrected">
      {WORDS[lang].corrected(values) + WORDS[lang].colon}
      {figures(left)}
      {!holds && <Total terms={left} />}
      {holds ? ' = ' : ' ≠ '}
      {figures(right)}
      {!holds && <Total terms={right} />}
      {holds && <strong class="g-holds"> ✓</strong>}
    </p>
  );
}

/** A zero says little among many terms; one term of a side must stay. */
function isShown(term: Term, side: readonly Term[], suspects: ReadonlySet<CellId>): boolean {
  if (term.value !== 0 || suspects.has(term.cell)) return true;
  return side.length <= 2 || (side.every(({ value }) => value === 0) && term === side[0]);
}

function join(numbers: readonly JSX.Element[]): (JSX.Element | string)[] {
  return numbers.flatMap((number, i) => (i === 0 ? [number] : [' + ', number]));
}

interface FigureProps {
  term: Term;
  suspect: boolean;
  lang: Lang;
  onOutline?: SumProps['onOutline'];
}

function Figure({ term, suspect, lang, onOutline }: FigureProps): JSX.Element {
  const text = term.value === null ? WORDS[lang].state.unreadable : describeNumber(term.value);
  const look = suspect ? 'g-term g-suspect' : 'g-term';
  if (!onOutline) return <span class={look}>{text}</span>;
  return (
    <button
      type="button"
      class={look}
      title={term.label}
      aria-label={`${term.label} ${text}`}
      {...pointing([term.cell], onOutline)}
    >
      {text}
    </button>
  );
}
