import {
  type CellId,
  describeCell,
  describeNumber,
  describeSlip,
  type Finding,
  type Lang,
  type ReportContent,
  type Suspect,
  TEMPLATES,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { isSpread } from './is-spread.ts';
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
  return (
    <div class={ambiguous ? 'g-suggestions g-ambiguous' : 'g-suggestions'}>
      <ul>
        {suspects.map((suspect) => (
          <li key={suspect.cell}>
            <button type="button" class="g-cell" {...pointing([suspect.cell], onOutline)}>
              {describeCell(suspect.cell, TEMPLATES[report.template], lang)}
            </button>
            <Change suspect={suspect} ambiguous={ambiguous} report={report} lang={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change(props: {
  suspect: Suspect;
  ambiguous: boolean;
  report: ReportContent;
  lang: Lang;
}): JSX.Element {
  const { suspect, ambiguous, report, lang } = props;
  const { state, suspect: words } = WORDS[lang];
  const slip = describeSlip(suspect.slip, lang);
  const printed =
    suspect.value === null
      ? state[report.cells[suspect.cell]?.state ?? 'missing']
      : describeNumber(suspect.value);
  const should = ambiguous ? words.shouldIfWrong : words.should;
  return (
    <span class="g-change">
      <span class="g-printed">{words.now(printed)}</span>
      <span aria-hidden="true"> → </span>
      <strong>{should(describeNumber(suspect.suggested))}</strong>
      {slip !== null && <span class="g-slip">{slip}</span>}
    </span>
  );
}
