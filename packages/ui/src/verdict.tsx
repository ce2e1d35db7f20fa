import type { Lang, ReportContent, Severity, Summary } from '@gouji/core';
import { verdictOf } from '@gouji/outputs';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';
import { say } from './words.ts';

export interface VerdictProps {
  /** Of the findings that count: without those that the reader ignores. */
  summary: Summary;
  /** How many errors the reader ignores: the tables do not tally for that. */
  ignored: number;
  report: ReportContent;
  lang: Lang;
}

/** The one line that matters. */
export function Verdict({ summary, ignored, report, lang }: VerdictProps): JSX.Element {
  const { tone, lines } = verdictOf(summary, report, lang);
  const isOnlyIgnored = summary.error === 0 && ignored > 0;
  const others = summary.checks.undetermined > 0 ? lines : lines.slice(1);
  const [first, ...rest] = isOnlyIgnored ? [say(lang, 'onlyIgnored', { n: ignored }), ...others] : lines;
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
