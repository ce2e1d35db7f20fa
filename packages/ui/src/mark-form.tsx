import type { Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mark } from './mark.ts';
import { say } from './words.ts';

export interface MarkFormProps {
  mark: Mark | undefined;
  lang: Lang;
  /** Null takes the mark back. */
  onMark: (state: Mark['state'] | null, reason: string) => void;
}

/** Lets a reader confirm or ignore a finding, with a reason. */
export function MarkForm({ mark, lang, onMark }: MarkFormProps): JSX.Element {
  const [state, setState] = useState<Mark['state'] | null>(null);
  const [reason, setReason] = useState('');
  if (mark) return <Marked mark={mark} lang={lang} onUndo={() => onMark(null, '')} />;
  if (!state) {
    return (
      <div class="g-actions">
        <button type="button" onClick={() => setState('verified')}>
          {say(lang, 'verify')}
        </button>
        <button type="button" onClick={() => setState('ignored')}>
          {say(lang, 'ignore')}
        </button>
      </div>
    );
  }
  const keep = (event: Event) => {
    event.preventDefault();
    setState(null);
    setReason('');
    onMark(state, reason.trim());
  };
  return (
    <form class="g-mark-form" onSubmit={keep}>
      <label>
        <span>{`${say(lang, STATES[state])} · ${say(lang, 'reason')}`}</span>
        <input value={reason} maxLength={200} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="g-actions">
        <button type="submit" class="g-primary">
          {say(lang, 'keep')}
        </button>
        <button type="button" onClick={() => setState(null)}>
          {say(lang, 'cancel')}
        </button>
      </div>
    </form>
  );
}

const STATES = { verified: 'verify', ignored: 'ignore' } as const;

function Marked({ mark, lang, onUndo }: { mark: Mark; lang: Lang; onUndo: () => void }): JSX.Element {
  return (
    <p class="g-marked">
      <span>
        <strong>{say(lang, mark.state)}</strong>
        {mark.reason && WORDS[lang].colon + mark.reason}
        <time dateTime={mark.at}>{mark.at.slice(0, 10)}</time>
      </span>
      <button type="button" onClick={onUndo}>
        {say(lang, 'unmark')}
      </button>
    </p>
  );
}
