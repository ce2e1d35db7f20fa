import type { CellId, Check, Finding, Lang, ReportContent } from '@gouji/core';
import { isSpread } from '@gouji/outputs';
import type { JSX } from 'preact';
import { explainCheck } from './explain-check.ts';
import { Sum } from './sum.tsx';
import { TermList } from './term-list.tsx';
import { say } from './words.ts';

export interface CalculationsProps {
  finding: Finding;
  report: ReportContent;
  /** Every check of the report. */
  checks: readonly Check[];
  lang: Lang;
  onOutline: (cells: readonly CellId[] | null) => void;
  /** Where given, every term is listed too, and leads to its cell. */
  onReveal?: (cell: CellId) => void;
}

/** Each identity that a finding explains, as a sum written out. */
export function Calculations({
  finding,
  report,
  checks,
  lang,
  onOutline,
  onReveal,
}: CalculationsProps): JSX.Element {
  const suspects = new Set(isSpread(finding) ? [] : finding.suspects.map(({ cell }) => cell));
  const explanations = finding.checks.flatMap((id) => {
    const check = checks.find((one) => one.id === id);
    return (check && explainCheck(check, report, lang)) ?? [];
  });
  const look = finding.localisation === 'ambiguous' ? 'g-calculation g-ambiguous' : 'g-calculation';
  return (
    <>
      {explanations.map((explanation) => (
        <section key={explanation.check.id} class={look}>
          <p class="g-calculation-title">{explanation.title}</p>
          <Sum explanation={explanation} suspects={suspects} lang={lang} onOutline={onOutline} />
          {onReveal && (
            <details>
              <summary>{say(lang, 'terms')}</summary>
              <TermList {...{ explanation, suspects, lang, onOutline, onReveal }} />
            </details>
          )}
        </section>
      ))}
    </>
  );
}
