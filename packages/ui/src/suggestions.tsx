import {
  type CellId,
  describeCell,
  describeNumber,
  type Finding,
  type Lang,
  type ReportContent,
  type Suspect,
  TEMPLATES,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';

export interface SuggestionsProps {
  finding: Finding;
  report: ReportContent;
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
}

/** The value that belongs in each suspect cell; where one of several is wrong, none is singled out. */
export function Suggestions({ finding, report, lang, onOutline }: SuggestionsProps): JSX.Element | null {
  const { suspects, localisation } = finding;
  if (suspects.length === 0) return null;
  const words = WORDS[lang].suspect;
  const several =
    localisation === 'ambiguous' ? words.ambiguous(suspects.length) : words.several(suspects.length);
  return (
    <div class={localisation === 'ambiguous' ? 'g-suggestions g-ambiguous' : 'g-suggestions'}>
      {suspects.length > 1 && <p class="g-one-of">{several + WORDS[lang].colon}</p>}
      <ul>
        {suspects.map((suspect) => (
          <li key={suspect.cell}>
            <button
              type="button"
              class="g-cell"
              onMouseEnter={() => onOutline([suspect.cell])}
              onMouseLeave={() => onOutline(null)}
              onFocus={() => onOutline([suspect.cell])}
              onBlur={() => onOutline(null)}
            >
              {describeCell(suspect.cell, TEMPLATES[report.template], lang)}
            </button>
            <Change suspect={suspect} report={report} lang={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({
  suspect,
  report,
  lang,
}: {
  suspect: Suspect;
  report: ReportContent;
  lang: Lang;
}): JSX.Element {
  const { state, suspect: words, slip } = WORDS[lang];
  const printed =
    suspect.value === null
      ? state[report.cells[suspect.cell]?.state ?? 'missing']
      : describeNumber(suspect.value);
  return (
    <span class="g-change">
      <span class="g-printed">{words.now(printed)}</span>
      <span aria-hidden="true"> → </span>
      <strong>{words.should(describeNumber(suspect.suggested))}</strong>
      {slip[suspect.slip] !== null && <span class="g-slip">{slip[suspect.slip]}</span>}
    </span>
  );
}
