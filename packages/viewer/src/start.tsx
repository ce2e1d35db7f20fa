import type { Lang } from '@gouji/core';
import { FORMATS } from '@gouji/readers';
import type { JSX } from 'preact';
import { say } from './words.ts';

/** How to give the page a report. */
export function Start({ lang, onChoose }: { lang: Lang; onChoose: () => void }): JSX.Element {
  const names = FORMATS.flatMap(({ load, name }) => (load ? [name[lang]] : []));
  return (
    <main class="v-start">
      <p class="v-purpose">{say(lang, 'purpose')}</p>
      <div class="v-drop">
        <h2>{say(lang, 'dropHere')}</h2>
        <button type="button" class="g-primary" onClick={onChoose}>
          {say(lang, 'choose')}
        </button>
        <p class="g-why">{say(lang, 'formats') + names.join(say(lang, 'comma'))}</p>
      </div>
      <label class="v-paste">
        <span>{say(lang, 'paste')}</span>
        <textarea rows={2} readOnly placeholder={say(lang, 'pasteHere')} />
      </label>
      <p class="g-why">{say(lang, 'local')}</p>
    </main>
  );
}
