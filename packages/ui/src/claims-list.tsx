import {
  type CellId,
  type Claim,
  describeCell,
  describeDoubt,
  type Lang,
  type ReportContent,
} from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { Fold } from './checked-lists.tsx';
import { say } from './words.ts';

interface ClaimsListProps {
  report: ReportContent;
  lang: Lang;
  onReveal: (cell: CellId) => void;
}

/** The numbers of the text: those that were compared with a table, and those that were not, each with the reason. */
export function ClaimsList({ report, lang, onReveal }: ClaimsListProps): JSX.Element {
  const compared = report.claims.filter(({ outcome }) => outcome !== 'undetermined');
  const others = report.claims.filter(({ outcome }) => outcome === 'undetermined');
  return (
    <Fold title={say(lang, 'claims')} count={report.claims.length}>
      {compared.length > 0 && <h4>{`${say(lang, 'compared')} ${compared.length}`}</h4>}
      <Items claims={compared} {...{ report, lang, onReveal }} />
      {others.length > 0 && <h4>{`${say(lang, 'notCompared')} ${others.length}`}</h4>}
      <Items claims={others} {...{ report, lang, onReveal }} />
    </Fold>
  );
}

function Items({
  claims,
  report,
  lang,
  onReveal,
}: ClaimsListProps & { claims: readonly Claim[] }): JSX.Element {
  return (
    <ul class="g-claims">
      {claims.map((claim, i) => (
        // The same words may stand twice.
        <li key={`${i} ${claim.quote}`}>
          <q>{claim.quote}</q>
          <span class={`g-claim-${claim.outcome}`}>{describeClaim(claim, lang)}</span>
          {claim.means.map((cell) => (
            <button key={cell} type="button" class="g-claim-cell" onClick={() => onReveal(cell)}>
              {describeCell(cell, report, lang)}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

function describeClaim({ outcome, doubts }: Claim, lang: Lang): string {
  if (outcome !== 'undetermined') return say(lang, outcome === 'pass' ? 'agrees' : 'disagrees');
  if (doubts.length === 0) return say(lang, 'unsure');
  return doubts.map((doubt) => describeDoubt(doubt, lang)).join(WORDS[lang].semicolon);
}
