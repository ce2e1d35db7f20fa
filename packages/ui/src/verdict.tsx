import type { Lang, ReportContent, Severity, Summary } from '@gouji/core';
import { verdictOf } from '@gouji/outputs';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';

export interface VerdictProps {
  /** Of the findings that count: without those that the reader ignores. */
  summary: Summary;
  report: ReportContent;
  lang: Lang;
}

/** The one line that matters. */
export function Verdict({ summary, report, lang }: VerdictProps): JSX.Element {
  const { tone, lines } = verdictOf(summary, report, lang);
  const [first, ...rest] = lines;
  const kind = kindOf(tone, summary);
  return (
    <div class={`g-verdict g-is-${kind}`} role="status">
      <SeverityMark severity={kind} />
      <p>
        <strong>{first}</strong>
        {rest.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
    </div>
  );
}

function kindOf(
  tone: ReturnType<typeof verdictOf>['tone'],
  summary: Summary,
): Severity | 'pass' | 'doubtful' {
  if (tone === 'bad') return 'error';
  if (tone === 'good') return 'pass';
  return summary.warning > 0 ? 'warning' : 'doubtful';
}
