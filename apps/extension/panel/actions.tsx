import '../array-methods.ts';
import type { Lang, ReportResult } from '@gouji/core';
import { formatText } from '@gouji/outputs';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from '#imports';
import { say } from '../words.ts';
import { makeResult, saveFile } from './save-result.ts';

export interface ActionsProps {
  results: readonly ReportResult[];
  lang: Lang;
  /** What else can be done. */
  children: ComponentChildren;
}

/** What can be done with the whole result. */
export function Actions({ results, lang, children }: ActionsProps): JSX.Element {
  const [copied, setCopied] = useState<readonly ReportResult[]>();
  const isCopied = copied !== undefined && isSame(copied, results);
  const result = () => makeResult(results, browser.runtime.getManifest().version);
  const copy = async () => {
    await navigator.clipboard.writeText(formatText(result(), { lang }));
    setCopied(results);
  };
  const save = () => {
    const { organization, year } = results[0]?.report ?? {};
    saveFile(`${organization ?? 'gouji'}${year ?? ''}.json`, `${JSON.stringify(result(), null, 2)}\n`);
  };
  return (
    <div class="g-actions">
      <button type="button" onClick={copy}>
        {say(lang, isCopied ? 'copied' : 'copy')}
      </button>
      <button type="button" onClick={save}>
        {say(lang, 'save')}
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
