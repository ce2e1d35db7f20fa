import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** What a rule says, and what it goes by. */
export interface RulePage {
  summary: string;
  parts: (string | readonly string[])[];
}

export interface RuleExplanationProps {
  title: string;
  rule: string;
  onExplain: (rule: string) => Promise<RulePage | null>;
}

/** Folded; fetched when it is opened. */
export function RuleExplanation({ title, rule, onExplain }: RuleExplanationProps): JSX.Element {
  const [page, setPage] = useState<RulePage | null>(null);
  const open = () => {
    if (!page) onExplain(rule).then(setPage, () => {});
  };
  return (
    <details class="g-rule" onToggle={open}>
      <summary>{title}</summary>
      {page && (
        <div class="g-rule-page">
          <p>
            <strong>{page.summary}</strong> <code>{rule}</code>
          </p>
          {page.parts.map((part) =>
            typeof part === 'string' ? (
              <p key={part}>{part}</p>
            ) : (
              <ul key={part[0]}>
                {part.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          )}
        </div>
      )}
    </details>
  );
}
