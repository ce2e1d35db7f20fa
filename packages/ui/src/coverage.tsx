import type { Lang, Summary } from '@gouji/core';
import type { JSX } from 'preact';
import { say } from './words.ts';

/** How much of the report was read and checked. */
export function Coverage({ summary, lang }: { summary: Summary; lang: Lang }): JSX.Element {
  const { checks, cells, numbersInProse } = summary;
  const all = checks.pass + checks.violation + checks.undetermined;
  const line = (word: 'cellsRead' | 'checksMade' | 'numbersBound', a: number, b: number) => (
    <div>
      <dt>{say(lang, word)}</dt>
      <dd>{say(lang, 'ratio', { a, b })}</dd>
    </div>
  );
  return (
    <section class="g-coverage">
      <h3>{say(lang, 'coverage')}</h3>
      <dl>
        {line('cellsRead', cells.read, cells.expected)}
        {line('checksMade', checks.pass, all)}
        {line('numbersBound', numbersInProse.bound, numbersInProse.total)}
      </dl>
    </section>
  );
}
