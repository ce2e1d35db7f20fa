import '../array-methods.ts';
import type { Lang, ReportResult } from '@gouji/core';
import { formatText } from '@gouji/outputs';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { say } from '../words.ts';
import { SaveAs } from './save-as.tsx';
import { type Decided, formatMarks, makeResult, saveFile } from './save-result.ts';

export interface ActionsProps {
  decided: readonly Decided[];
  lang: Lang;
  /** What else can be done. */
  children: ComponentChildren;
}

/** What can be done with the whole result. */
export function Actions({ decided, lang, children }: ActionsProps): JSX.Element {
  const [copied, setCopied] = useState<readonly ReportResult[]>();
  const results = decided.map(({ result }) => result);
  const isCopied = copied !== undefined && isSame(copied, results);
  const { version } = browser.runtime.getManifest();
  const copy = async () => {
    const text = formatText(makeResult(decided, version), { lang }) + formatMarks(decided, lang);
    await navigator.clipboard.writeText(text);
    setCopied(results);
  };
  const save = () => {
    const { organization, year } = results[0]?.report ?? {};
    const text = `${JSON.stringify(makeResult(decided, version), null, 2)}\n`;
    saveFile(`${organization ?? 'gouji'}${year ?? ''}.json`, [text], 'application/json');
  };
  return (
    <div class="g-actions">
      <button type="button" onClick={copy}>
        {say(lang, isCopied ? 'copied' : 'copy')}
      </button>
      <button type="button" onClick={save}>
        {say(lang, 'save')}
      </button>
      <SaveAs decided={decided} version={version} lang={lang} />
      <button type="button" onClick={() => print()}>
        {say(lang, 'print')}
      </button>
      {children}
      <span class="g-visually-hidden" role="status">
        {isCopied && say(lang, 'copied')}
      </span>
    </div>
  );
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
