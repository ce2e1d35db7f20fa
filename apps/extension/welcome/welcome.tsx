import type { Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { SeverityMark } from '@gouji/ui';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { browser } from '#imports';
import { applyAppearance } from '../apply-appearance.ts';
import { languageOf } from '../language-of.ts';
import { useStored } from '../panel/use-stored.ts';
import { say, type Word } from '../words.ts';

/** Once, after the extension was installed: what one must know to use it. */
export function Welcome(): JSX.Element | null {
  const stored = useStored();
  useLayoutEffect(() => {
    if (stored) applyAppearance(document.documentElement, stored.settings);
  }, [stored]);
  if (!stored) return null;
  const lang = languageOf(stored.settings);
  return (
    <main class="panel welcome">
      <h1>
        <img src="/icon/app-48.png" alt="" width="40" height="40" />
        {say(lang, 'welcome')}
      </h1>
      <p class="welcome-lead">{say(lang, 'welcomeWhat')}</p>
      <Part title="pin" text="pinWhy" lang={lang} />
      <section>
        <h2>{say(lang, 'meanings')}</h2>
        <dl class="welcome-marks">
          {MEANINGS.map(([severity, meaning]) => (
            <div key={severity}>
              <dt>
                <span class={severity === 'doubtful' ? 'welcome-undecided' : undefined}>
                  <SeverityMark severity={severity} />
                </span>
                {severity === 'doubtful' ? say(lang, 'doubtful') : WORDS[lang].severity[severity]}
              </dt>
              <dd>{say(lang, meaning)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Part title="privacy" text="privacyWhy" lang={lang} />
      <Part title="elsewhere" text="elsewhereWhy" lang={lang} />
      <Part title="keyboard" text="keyboardWhy" lang={lang} />
      <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
        {say(lang, 'options')}
      </button>
    </main>
  );
}

const MEANINGS = [
  ['error', 'meansError'],
  ['doubtful', 'meansDoubtful'],
  ['warning', 'meansWarning'],
  ['info', 'meansInfo'],
] as const;

function Part({ title, text, lang }: { title: Word; text: Word; lang: Lang }): JSX.Element {
  return (
    <section>
      <h2>{say(lang, title)}</h2>
      <p>{say(lang, text)}</p>
    </section>
  );
}
