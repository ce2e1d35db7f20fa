import type { Lang, ReportContent, ReportResult, Severity, Summary } from '@gouji/core';
import { verdictOf } from '@gouji/outputs';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';
import { say } from './words.ts';

export interface VerdictProps {
  result: ReportResult & { report: ReportContent };
  /** How many findings the reader holds right: they stay in the verdict. */
  cleared: number;
  lang: Lang;
}

/** The one line that matters. */
export function Verdict({ result, cleared, lang }: VerdictProps): JSX.Element {
  const { tone, lines } = verdictOf(result, lang);
  const [first, ...rest] = cleared > 0 ? [...lines, say(lang, 'ofThemCleared', { n: cleared })] : lines;
  const kind = kindOf(tone, result.summary);
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
