import {
  type Cell,
  type CellId,
  type Check,
  describeCell,
  describeNumber,
  type Lang,
  type Open,
  type ReportContent,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { ComponentChildren, JSX } from 'preact';
import { explainCheck } from './explain-check.ts';
import { pointing } from './pointing.ts';
import { Sum } from './sum.tsx';
import { say } from './words.ts';

interface ListProps {
  report: ReportContent;
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
}

/** The identities that hold, each with its sum. */
export function PassedChecks({
  checks,
  ...list
}: ListProps & { checks: readonly Check[] }): JSX.Element | null {
  const passed = checks.filter(({ outcome }) => outcome === 'pass');
  return (
    <Fold title={say(list.lang, 'passed')} count={passed.length}>
      <CheckList checks={passed} {...list} />
    </Fold>
  );
}

/** What could not be judged: identities with an unread term, and cells whose content is no number. */
export function UncheckedList({
  checks,
  onReveal,
  ...list
}: ListProps & { checks: readonly Check[]; onReveal: (cell: CellId) => void }): JSX.Element | null {
  const { report, lang } = list;
  const undetermined = checks.filter(({ outcome }) => outcome === 'undetermined');
  const unread = Object.entries(report.cells).filter(([, { state }]) => !READ.has(state));
  return (
    <Fold title={say(lang, 'unchecked')} count={undetermined.length + unread.length}>
      {undetermined.length > 0 && <h4>{WORDS[lang].uncheckedIdentities}</h4>}
      <CheckList checks={undetermined} {...list} />
      {unread.length > 0 && <h4>{say(lang, 'unreadCells')}</h4>}
      <CellList cells={unread} {...{ report, lang, onReveal }} />
    </Fold>
  );
}

/** What rules could not decide, and why; the identities have a list of their own. */
export function OpenList({ open, lang }: { open: readonly Open[]; lang: Lang }): JSX.Element | null {
  const rules = open.filter(({ rule, reason }) => !(rule.endsWith('/arithmetic') && reason === 'not-read'));
  return (
    <Fold title={WORDS[lang].openOutcomes} count={rules.length}>
      <ul class="g-checks">
        {rules.map(({ rule, message }) => (
          <li key={rule + message}>
            <p class="g-why">{message}</p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** Cells left blank or with a dash: the checks take them for zeros where that fits. */
export function EmptyCells(props: Omit<CellListProps, 'cells'>): JSX.Element | null {
  const empty = Object.entries(props.report.cells).filter(([, { state }]) => EMPTY.has(state));
  return (
    <Fold title={say(props.lang, 'emptyCells')} count={empty.length}>
      <CellList cells={empty} {...props} />
    </Fold>
  );
}

const EMPTY: ReadonlySet<Cell['state']> = new Set(['blank', 'dash']);
const READ: ReadonlySet<Cell['state']> = new Set(['number', ...EMPTY]);

/** A heading that opens to a list; nothing where there is none. */
export function Fold(props: {
  title: string;
  count: number;
  children: ComponentChildren;
}): JSX.Element | null {
  if (props.count === 0) return null;
  return (
    <details class="g-fold">
      <summary>
        {props.title}
        <span class="g-count">{props.count}</span>
      </summary>
      {props.children}
    </details>
  );
}

interface CellListProps {
  report: ReportContent;
  cells: readonly [CellId, Cell][];
  lang: Lang;
  onReveal: (cell: CellId) => void;
}

/** Cells with what they hold, each a way to it. */
export function CellList({ report, cells, lang, onReveal }: CellListProps): JSX.Element {
  return (
    <ul class="g-terms">
      {cells.map(([id, cell]) => (
        <li key={id}>
          <button type="button" class="g-term-row" onClick={() => onReveal(id)}>
            <span class="g-cell">{describeCell(id, report, lang)}</span>
            <span class="g-value">{describeState(cell, lang)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function CheckList({
  checks,
  report,
  lang,
  onOutline,
}: ListProps & { checks: readonly Check[] }): JSX.Element {
  const none = new Set<CellId>();
  return (
    <ul class="g-checks">
      {checks.map((check) => {
        const explanation = explainCheck(check, report, lang);
        return (
          <li key={check.id}>
            <button type="button" class="g-check-title" {...pointing(check.cells, onOutline)}>
              {explanation?.title ?? check.id}
            </button>
            {explanation && <Sum explanation={explanation} suspects={none} lang={lang} />}
          </li>
        );
      })}
    </ul>
  );
}

function describeState({ state, value, text }: Cell, lang: Lang): string {
  if (state === 'number' && value !== null) return describeNumber(value);
  const name = WORDS[lang].state[state];
  if (state === 'deduced' && value !== null) return `${name} ${describeNumber(value)}`;
  return state === 'unreadable' ? `${name}${WORDS[lang].colon}${text.slice(0, 40)}` : name;
}
