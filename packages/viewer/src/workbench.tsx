import type { Lang, ReportResult } from '@gouji/core';
import type { Mark, Marks } from '@gouji/ui';
import type { ComponentChildren, JSX, TargetedEvent } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkOpened, type Opened, openDocument } from './open-document.ts';
import { pickFile } from './pick-file.ts';
import { Review } from './review.tsx';
import { type Source, sourceOfFile } from './source.ts';
import { Start } from './start.tsx';
import { type Taken, takeSource } from './take-source.ts';
import { useFileWatch } from './use-file-watch.ts';
import { useIncoming } from './use-incoming.ts';
import { say } from './words.ts';

export interface WorkbenchProps {
  lang: Lang;
  theme: 'auto' | 'light' | 'dark';
  /** Of the program, for the result. */
  version: string;
  /** What the reader has decided about the findings of a result. */
  marksOf: (result: ReportResult) => Marks;
  onMark: (result: ReportResult, finding: string, decided: Decided) => void;
  /** A document that is fetched elsewhere; undefined where the reader gives one. Its failure says why, in words. */
  initial?: (() => Promise<Source | string>) | undefined;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** What the reader says of a finding; null takes it back. */
export interface Decided {
  state: Mark['state'] | null;
  reason: string;
}

/** A file is given, read, checked, and shown with its marks, the panel beside it. */
export function Workbench(props: WorkbenchProps): JSX.Element {
  const { lang, initial } = props;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [reading, setReading] = useState<string | null>(initial ? '' : null);
  const [note, setNote] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  const open = useCallback(
    async (next: Source, said: string | null) => {
      latest.current += 1;
      const turn = latest.current;
      setReading(next.title ?? next.name);
      const read = await openDocument(next, lang);
      // Another was given meanwhile.
      if (turn !== latest.current) return;
      setSource(next);
      setOpened(read);
      setReading(null);
      setNote(said);
    },
    [lang],
  );
  const take = useCallback(
    (taken: Taken) => {
      if (typeof taken === 'string') setNote(say(lang, taken));
      else open(taken.source, taken.more ? say(lang, 'first') : null);
    },
    [lang, open],
  );
  useEffect(() => {
    initial?.().then((found) => {
      if (typeof found !== 'string') return open(found, null);
      setReading(null);
      setNote(found);
    });
  }, []);
  useIncoming((data) => takeSource(data, say(lang, 'pasted')).then(take));
  const watched = useFileWatch(source?.handle, (next) => {
    const time = new Date().toLocaleTimeString(lang === 'zh' ? 'zh-CN' : 'en', { hour12: false });
    return open(next, say(lang, 'changed', { time }));
  });
  useEffect(() => () => opened?.drawing?.end(), [opened]);
  useLayoutEffect(() => {
    document.title = source ? `${source.title ?? source.name} – ${say(lang, 'name')}` : say(lang, 'name');
  }, [source, lang]);

  const choose = async () => {
    const picked = await pickFile();
    if (picked) open(picked, null);
    else if (picked === undefined) input.current?.click();
  };
  const chosen = async ({ currentTarget }: TargetedEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (!file) return;
    const read = await sourceOfFile(file).catch(() => null);
    if (read) open(read, null);
    else setNote(say(lang, 'unreadable'));
  };
  const checked = useMemo(() => opened && checkOpened(opened, lang), [opened, lang]);
  const isStart = !opened || !checked;
  const state = source?.handle ? say(lang, watched ? 'watched' : 'gone') : say(lang, 'reopen');
  return (
    <div class="v-workbench">
      <header class="v-head">
        <h1>{say(lang, 'name')}</h1>
        {source && (
          <p class="v-file">
            <strong>{source.title ?? source.name}</strong>
            <span>{source.site ?? state}</span>
          </p>
        )}
        <span class="v-space" />
        {!isStart && (
          <button type="button" onClick={choose}>
            {say(lang, 'chooseOther')}
          </button>
        )}
        {props.children}
        <input ref={input} type="file" hidden onChange={chosen} />
      </header>
      <p class={reading !== null || note !== null ? 'v-note' : 'v-note v-empty'} role="status">
        {reading === null ? note : say(lang, 'reading', { name: reading })}
      </p>
      {isStart ? (
        <Start lang={lang} onChoose={choose} />
      ) : (
        <Review {...props} opened={opened} checked={checked} />
      )}
    </div>
  );
}
