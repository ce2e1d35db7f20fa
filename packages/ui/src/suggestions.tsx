import {
  type CellId,
  describeCell,
  type Finding,
  type Lang,
  type Suspect,
  TEMPLATES,
  type TemplateId,
} from '@gouji/core';
import type { JSX } from 'preact';
import { say, sayNumber } from './words.ts';

export interface SuggestionsProps {
  finding: Finding;
  template: TemplateId;
  lang: Lang;
  onOutline?: ((cells: readonly CellId[] | null) => void) | undefined;
}

/** The value that belongs in each suspect cell; where one of several is wrong, none is singled out. */
export function Suggestions({ finding, template, lang, onOutline }: SuggestionsProps): JSX.Element | null {
  if (finding.suspects.length === 0) return null;
  const ambiguous = finding.localisation === 'ambiguous';
  return (
    <div class="g-suggestions">
      {ambiguous && <p class="g-one-of">{say(lang, 'oneOf', { n: finding.suspects.length })}</p>}
      <ul>
        {finding.suspects.map((suspect) => (
          <li
            key={suspect.cell}
            onMouseEnter={() => onOutline?.([suspect.cell])}
            onMouseLeave={() => onOutline?.(null)}
          >
            <span class="g-cell">{describeCell(suspect.cell, TEMPLATES[template], lang)}</span>
            <Change suspect={suspect} ambiguous={ambiguous} lang={lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Change({
  suspect,
  ambiguous,
  lang,
}: {
  suspect: Suspect;
  ambiguous: boolean;
  lang: Lang;
}): JSX.Element {
  const printed = suspect.value === null ? say(lang, 'blank') : sayNumber(suspect.value);
  return (
    <span class="g-change">
      <span class="g-printed">{say(lang, 'printed', { n: printed })}</span>
      <span aria-hidden="true"> → </span>
      <strong class="g-belongs">
        {say(lang, ambiguous ? 'candidate' : 'belongs', { n: sayNumber(suspect.suggested) })}
      </strong>
    </span>
  );
}
