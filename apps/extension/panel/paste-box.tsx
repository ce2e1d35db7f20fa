import { domAdapter, type Lang, readTree } from '@gouji/core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckAnswer } from '../messages.ts';
import { packBlocks } from '../pack-blocks.ts';
import { openChecker } from '../page/open-checker.ts';
import { say } from '../words.ts';

export interface PasteBoxProps {
  lang: Lang;
  onChecked: (answer: CheckAnswer | null) => void;
}

/** Takes what was copied from Word, WPS or Excel, with its table, and has it checked; nothing of it is kept. */
export function PasteBox({ lang, onChecked }: PasteBoxProps): JSX.Element {
  const [state, setState] = useState<'empty' | 'waiting' | 'failed' | 'checked'>('empty');
  const paste = async (event: ClipboardEvent) => {
    event.preventDefault();
    const html =
      event.clipboardData?.getData('text/html') || asRows(event.clipboardData?.getData('text/plain') ?? '');
    setState('waiting');
    try {
      onChecked(await checkHtml(html));
      setState('checked');
    } catch {
      setState('failed');
    }
  };
  const clear = () => {
    setState('empty');
    onChecked(null);
  };
  const told = {
    empty: 'pasteHere',
    waiting: 'pasteWaiting',
    failed: 'pasteFailed',
    checked: 'pasteHere',
  } as const;
  return (
    <details class="panel-paste">
      <summary>{say(lang, 'paste')}</summary>
      <p class="g-why">{say(lang, 'pasteWhy')}</p>
      <textarea
        rows={2}
        value=""
        aria-label={say(lang, 'paste')}
        placeholder={say(lang, told[state])}
        onPaste={(event) => {
          paste(event).catch(() => {});
        }}
      />
      {state === 'checked' && (
        <button type="button" onClick={clear}>
          {say(lang, 'pasteClear')}
        </button>
      )}
      <p class="g-visually-hidden" role="status">
        {say(lang, told[state])}
      </p>
    </details>
  );
}

/** A document that is never shown: its scripts do not run, its pictures are not loaded. */
async function checkHtml(html: string): Promise<CheckAnswer> {
  const check = openChecker();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { blocks } = packBlocks(readTree(document, domAdapter));
  return check({ blocks, source: '-', visit: '', others: [] });
}

/** Cells that only tabs part, as a table. */
function asRows(text: string): string {
  const document = new DOMParser().parseFromString('<table></table>', 'text/html');
  const table = document.querySelector('table')!;
  for (const line of text.trim().split(/\r?\n/)) {
    const row = table.insertRow();
    for (const cell of line.split('\t')) row.insertCell().textContent = cell;
  }
  return document.body.outerHTML;
}
