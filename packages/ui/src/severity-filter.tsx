import type { Finding, Lang, Severity } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { SeverityMark } from './severity-mark.tsx';
import { say } from './words.ts';

export interface SeverityFilterProps {
  findings: readonly Finding[];
  shown: ReadonlySet<Severity>;
  lang: Lang;
  onToggle: (severity: Severity) => void;
}

/** Which severities the list shows, with how many there are of each. */
export function SeverityFilter({ findings, shown, lang, onToggle }: SeverityFilterProps): JSX.Element {
  return (
    <fieldset class="g-filter">
      <legend class="g-visually-hidden">{say(lang, 'filter')}</legend>
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={shown.has(severity)}
          onClick={() => onToggle(severity)}
        >
          <SeverityMark severity={severity} />
          {WORDS[lang].severity[severity]}
          <span class="g-count">{findings.filter((finding) => finding.severity === severity).length}</span>
        </button>
      ))}
    </fieldset>
  );
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
