import type { Lang, Severity } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import { SeverityMark } from '@gouji/ui';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { applyAppearance } from '../apply-appearance.ts';
import { languageOf } from '../language-of.ts';
import { useStored } from '../panel/use-stored.ts';
import { type Settings, writeSettings } from '../settings.ts';
import { say, type Word } from '../words.ts';
import { DecisionsList } from './decisions-list.tsx';
import { Memory } from './memory.tsx';
import { Sites } from './sites.tsx';

/** Sites, severities, language, theme, and what the reader has decided. */
export function Options(): JSX.Element | null {
  const stored = useStored();
  useLayoutEffect(() => {
    if (stored) applyAppearance(document.documentElement, stored.settings);
  }, [stored]);
  if (!stored) return null;
  const { settings, decisions } = stored;
  const lang = languageOf(settings);
  const change = (part: Partial<Settings>) => {
    writeSettings({ ...settings, ...part }).catch(() => {});
  };
  return (
    <main class="panel options">
      <h1>{`${say(lang, 'panel')} · ${say(lang, 'options')}`}</h1>
      <Sites lang={lang} />
      <section>
        <h2>{say(lang, 'shown')}</h2>
        <Severities settings={settings} lang={lang} onChange={change} />
      </section>
      <section>
        <h2>{say(lang, 'pillTitle')}</h2>
        <label>
          <input type="checkbox" checked={settings.pill} onChange={() => change({ pill: !settings.pill })} />
          {say(lang, 'pillShow')}
        </label>
      </section>
      <Memory isOn={settings.memory} lang={lang} onChange={(memory) => change({ memory })} />
      <Choice
        name="lang"
        title={say(lang, 'language')}
        value={settings.lang}
        options={[
          ['auto', say(lang, 'auto')],
          ['zh', '中文'],
          ['en', 'English'],
        ]}
        onChange={(value) => change({ lang: value })}
      />
      <Choice
        name="theme"
        title={say(lang, 'theme')}
        value={settings.theme}
        options={(['auto', 'light', 'dark'] satisfies Word[]).map((theme) => [theme, say(lang, theme)])}
        onChange={(value) => change({ theme: value })}
      />
      <Choice
        name="size"
        title={say(lang, 'size')}
        value={settings.size}
        options={(['normal', 'large', 'larger'] satisfies Word[]).map((size) => [size, say(lang, size)])}
        onChange={(value) => change({ size: value })}
      />
      <section>
        <h2>{say(lang, 'keyboard')}</h2>
        <p>{say(lang, 'keyboardWhy')}</p>
      </section>
      <DecisionsList decisions={decisions} lang={lang} />
      <p class="options-foot">
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {say(lang, 'showWelcome')}
        </a>
      </p>
    </main>
  );
}

interface SeveritiesProps {
  settings: Settings;
  lang: Lang;
  onChange: (part: Partial<Settings>) => void;
}

function Severities({ settings, lang, onChange }: SeveritiesProps): JSX.Element {
  const { severities } = settings;
  const toggle = (severity: Severity) =>
    onChange({
      severities: ALL.filter((one) => (one === severity) !== severities.includes(one)),
    });
  return (
    <fieldset aria-label={say(lang, 'shown')}>
      {ALL.map((severity) => (
        <label key={severity}>
          <input type="checkbox" checked={severities.includes(severity)} onChange={() => toggle(severity)} />
          <SeverityMark severity={severity} />
          <span class="severity">{WORDS[lang].severity[severity]}</span>
        </label>
      ))}
    </fieldset>
  );
}

const ALL: readonly Severity[] = ['error', 'warning', 'info'];

interface ChoiceProps<T extends string> {
  name: string;
  title: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ name, title, value, options, onChange }: ChoiceProps<T>): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      <fieldset aria-label={title}>
        {options.map(([option, label]) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
