import type { Finding, Lang, Severity, Summary } from '@gouji/core';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';
import { say } from './words.ts';

export interface VerdictProps {
  /** Those that count: without the ones that the reader ignores. */
  findings: readonly Finding[];
  summary: Summary;
  lang: Lang;
}

/** The one line that matters. */
export function Verdict({ findings, summary, lang }: VerdictProps): JSX.Element {
  const { kind, text } = judge(findings, lang);
  const { undetermined } = summary.checks;
  return (
    <div class={`g-verdict g-is-${kind}`} role="status">
      <SeverityMark severity={kind} />
      <p>
        <strong>{text}</strong>
        {undetermined > 0 && <span>{say(lang, 'undetermined', { n: undetermined })}</span>}
      </p>
    </div>
  );
}

function judge(findings: readonly Finding[], lang: Lang): { kind: Severity | 'pass'; text: string } {
  const parts = COUNTS.flatMap(([severity, word]) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return n > 0 ? [say(lang, word, { n })] : [];
  });
  const gravest = COUNTS.find(([severity]) => findings.some((finding) => finding.severity === severity));
  if (!gravest) return { kind: 'pass', text: say(lang, 'consistent') };
  return { kind: gravest[0], text: say(lang, 'found', { counts: parts.join(lang === 'zh' ? '、' : ', ') }) };
}

const COUNTS = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
] as const;
