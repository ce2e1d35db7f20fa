import type { Lang, Summary } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';

/** How much of the report was read and checked. */
export function Coverage({ summary, lang }: { summary: Summary; lang: Lang }): JSX.Element {
  const { checks, cells, numbersInProse } = summary;
  const words = WORDS[lang];
  return (
    <section class="g-coverage">
      <h3>{words.coverage}</h3>
      <ul>
        <li>{words.cellsRead(cells.read, cells.expected)}</li>
        <li>{words.checks(checks)}</li>
        <li>{words.numbersInProse(numbersInProse.bound, numbersInProse.total)}</li>
      </ul>
    </section>
  );
}
