import type { Lang } from '@gouji/core';
import { WORDS } from '@gouji/outputs';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from './day-of.ts';
import type { Mark } from './mark.ts';
import { say } from './words.ts';

export interface MarkFormProps {
  mark: Mark | undefined;
  lang: Lang;
  /** Null takes the mark back. */
  onMark: (state: Mark['state'] | null, reason: string) => void;
}

/** Lets a reader say what came of looking into a finding, with a reason. */
export function MarkForm({ mark, lang, onMark }: MarkFormProps): JSX.Element {
  const [state, setState] = useState<Mark['state'] | null>(null);
  const [reason, setReason] = useState('');
  const place = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);
  // The button that was pressed is gone: its successor has the focus.
  useLayoutEffect(() => {
    if (state || wasOpen.current) place.current?.querySelector<HTMLElement>('input, button')?.focus();
    wasOpen.current = state !== null;
  }, [state]);
  if (mark) return <Marked mark={mark} lang={lang} onUndo={() => onMark(null, '')} />;
  if (!state) {
    return (
      <div ref={place as RefObject<HTMLDivElement>} class="g-actions">
        <button type="button" onClick={() => setState('confirmed')}>
          {say(lang, 'confirm')}
        </button>
        <button type="button" onClick={() => setState('cleared')}>
          {say(lang, 'clear')}
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
    <form ref={place as RefObject<HTMLFormElement>} class="g-mark-form" onSubmit={keep}>
      <label>
        <span>{`${say(lang, STATES[state])} · ${say(lang, 'reason')}`}</span>
        <input value={reason} maxLength={200} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {state === 'cleared' && <p class="g-why">{say(lang, 'clearWhy')}</p>}
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

const STATES = { confirmed: 'confirm', cleared: 'clear' } as const;

function Marked({ mark, lang, onUndo }: { mark: Mark; lang: Lang; onUndo: () => void }): JSX.Element {
  return (
    <p class="g-marked">
      <span>
        <strong>{say(lang, mark.state)}</strong>
        {mark.reason && WORDS[lang].colon + mark.reason}
        <time dateTime={mark.at}>{dayOf(mark.at)}</time>
      </span>
      <button type="button" onClick={onUndo}>
        {say(lang, 'unmark')}
      </button>
    </p>
  );
}
