import type { CellId, Check, Finding, Lang, ReportContent } from '@gouji/core';
import { isSpread } from '@gouji/outputs';
import type { JSX } from 'preact';
import { type Explanation, explainCheck } from './explain-check.ts';
import { CorrectedSum, Sum } from './sum.tsx';
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
  const isKnown = finding.localisation === 'unique' || finding.localisation === 'likely';
  const suggested = new Map(
    isKnown ? finding.suspects.map(({ cell, suggested: value }): [CellId, number] => [cell, value]) : [],
  );
  const explanations = finding.checks.flatMap((id) => {
    const check = checks.find((one) => one.id === id);
    return (check && explainCheck(check, report, lang)) ?? [];
  });
  const look = finding.localisation === 'ambiguous' ? 'g-calculation g-ambiguous' : 'g-calculation';
  const write = (explanation: Explanation) => (
    <section key={explanation.check.id} class={look}>
      <p class="g-calculation-title">{explanation.title}</p>
      <Sum explanation={explanation} suspects={suspects} lang={lang} onOutline={onOutline} />
      {suggested.size > 0 && <CorrectedSum {...{ explanation, suggested, lang }} />}
      {onReveal && (
        <details>
          <summary>{say(lang, 'terms')}</summary>
          <TermList {...{ explanation, suspects, lang, onOutline, onReveal }} />
        </details>
      )}
    </section>
  );
  const rest = explanations.slice(SHOWN);
  return (
    <>
      {explanations.slice(0, SHOWN).map(write)}
      {rest.length > 0 && (
        <details class="g-more">
          <summary>{say(lang, 'moreSums', { n: rest.length })}</summary>
          {rest.map(write)}
        </details>
      )}
    </>
  );
}

/** One wrong cell breaks a row and two columns at the most; more are of a fault that could not be told. */
const SHOWN = 4;
