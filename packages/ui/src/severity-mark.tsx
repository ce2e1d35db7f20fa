import type { Severity } from '@gouji/core';
import type { JSX } from 'preact';

/** Told apart by shape and glyph, not by colour alone. */
export function SeverityMark({ severity }: { severity: Severity | 'pass' | 'doubtful' }): JSX.Element {
  return (
    <span class={`g-mark g-${severity}`} aria-hidden="true">
      {GLYPHS[severity]}
    </span>
  );
}

const GLYPHS: Readonly<Record<Severity | 'pass' | 'doubtful', string>> = {
  error: '✕',
  warning: '!',
  info: 'i',
  pass: '✓',
  doubtful: '?',
};
