import type { Lang, Severity, Summary } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';

/**
 * The one line that matters.
 *
 * @param summary of the findings that count: without those that the reader ignores
 */
export function Verdict({ summary, lang }: { summary: Summary; lang: Lang }): JSX.Element {
  const { kind, lines } = judge(summary, lang);
  const [first, ...rest] = lines;
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

function judge(summary: Summary, lang: Lang): { kind: Severity | 'pass' | 'doubtful'; lines: string[] } {
  const words = WORDS[lang].verdict;
  if (summary.error > 0) return { kind: 'error', lines: [words.wrong(summary)] };
  const { undetermined } = summary.checks;
  const main = undetermined > 0 ? words.incomplete(undetermined) : words.consistent;
  const kind = summary.warning > 0 ? 'warning' : undetermined > 0 ? 'doubtful' : 'pass';
  const hasMore = summary.warning + summary.info > 0;
  return { kind, lines: hasMore ? [main, words.besides(summary)] : [main] };
}
