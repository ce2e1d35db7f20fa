import {
  type CellId,
  describeCell,
  describeNumber,
  describeSlip,
  type Finding,
  type Lang,
  type ReportContent,
  type Suspect,
} from '@gouji/core';
import { isSpread, WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { pointing } from './pointing.ts';

export interface SuggestionsProps {
  finding: Finding;
  report: ReportContent;
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
}

/** Several suspects, each with the value that belongs there; the message names a single one itself. */
export function Suggestions({ finding, report, lang, onOutline }: SuggestionsProps): JSX.Element | null {
  const { suspects, localisation } = finding;
  if (suspects.length < 2 || isSpread(finding)) return null;
  const ambiguous = localisation === 'ambiguous';
  const cells = [...new Set(suspects.map(({ cell }) => cell))];
  return (
    <div class={ambiguous ? 'g-suggestions g-ambiguous' : 'g-suggestions'}>
      <ul>
        {cells.map((cell) => (
          <li key={cell}>
            <button type="button" class="g-cell" {...pointing([cell], onOutline)}>
              {describeCell(cell, report, lang)}
            </button>
            <Change own={suspects.filter((one) => one.cell === cell)} {...{ ambiguous, report, lang }} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChangeProps {
  /** One cell, with each value that it may have to hold. */
  own: readonly Suspect[];
  ambiguous: boolean;
  report: ReportContent;
  lang: Lang;
}

function Change({ own, ambiguous, report, lang }: ChangeProps): JSX.Element {
  const { state, suspect: words, or, comma } = WORDS[lang];
  const { cell, value } = own[0]!;
  const printed = value === null ? state[report.cells[cell]?.state ?? 'missing'] : describeNumber(value);
  const suggested = own.map((one) => describeNumber(one.suggested)).join(or);
  const slips = [...new Set(own.flatMap(({ slip }) => describeSlip(slip, lang) ?? []))];
  const should = ambiguous ? words.shouldIfWrong : words.should;
  return (
    <span class="g-change">
      <span class="g-printed">{words.now(printed)}</span>
      <span aria-hidden="true"> → </span>
      <strong>{should(suggested)}</strong>
      {slips.length > 0 && <span class="g-slip">{slips.join(comma)}</span>}
    </span>
  );
}
