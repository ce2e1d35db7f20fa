import type { Lang } from '@gouji/core';
import { dayOf, sayMark } from '@gouji/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import type { Decision, Decisions } from '../decision.ts';
import { formatDecisions, mergeDecisions, parseDecisions } from '../decision-file.ts';
import { removeDecisions, writeDecisions } from '../decisions.ts';
import { saveFile } from '../panel/save-result.ts';
import { say } from '../words.ts';

/** What the reader has decided: listed, exported, imported, taken back. */
export function DecisionsList({ decisions, lang }: { decisions: Decisions; lang: Lang }): JSX.Element {
  const [told, setTold] = useState('');
  const keys = Object.keys(decisions);
  const clear = () => {
    if (confirm(say(lang, 'clearSure', { n: keys.length }))) removeDecisions(keys).catch(() => {});
  };
  const save = () => {
    const text = formatDecisions(decisions, browser.runtime.getManifest().version);
    saveFile('gouji-decisions.json', [text], 'application/json');
  };
  const load = async (file: File) => {
    const added = parseDecisions(await file.text());
    if (typeof added === 'number') {
      setTold(say(lang, added === 0 ? 'badFile' : 'badEntry', { name: file.name, n: added }));
      return;
    }
    await writeDecisions(mergeDecisions(decisions, added));
    setTold(say(lang, 'imported', { n: Object.keys(added).length }));
  };
  return (
    <section class="decisions">
      <h2>{say(lang, 'decisions')}</h2>
      <p>{say(lang, 'decisionsWhy', { n: keys.length })}</p>
      <ul class="decision-list">
        {Object.entries(decisions).map(([key, decision]) => (
          <li key={key}>
            <Entry decision={decision} lang={lang} />
            <button type="button" onClick={() => removeDecisions([key])}>
              {say(lang, 'remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="decision-actions">
        <button type="button" disabled={keys.length === 0} onClick={save}>
          {say(lang, 'exportDecisions')}
        </button>
        <label class="file-button">
          {say(lang, 'importDecisions')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) load(file).catch(() => setTold(say(lang, 'badFile', { name: file.name })));
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" disabled={keys.length === 0} onClick={clear}>
          {say(lang, 'clear')}
        </button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}

function Entry({ decision, lang }: { decision: Decision; lang: Lang }): JSX.Element {
  const { organization, year, message, address, state, reason, at } = decision;
  const body = organization ?? say(lang, 'unknownBody');
  const title = year === null ? body : `${body} ${say(lang, 'yearOf', { year })}`;
  return (
    <div>
      {/^https?:/.test(address) ? (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <strong>{title}</strong>
      )}
      <p>{message}</p>
      <p>
        <strong>{sayMark({ state, reason, at }, lang)}</strong> <time dateTime={at}>{dayOf(at)}</time>
      </p>
    </div>
  );
}
