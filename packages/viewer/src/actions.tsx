import type { Lang, ReportResult, Result } from '@gouji/core';
import { formatText } from '@gouji/outputs';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { saveFile } from './save-file.ts';
import { say } from './words.ts';

/** What can be done with the result. */
export function Actions(props: { result: ReportResult; lang: Lang; version: string }): JSX.Element {
  const { result, lang, version } = props;
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [result]);
  const make = (): Result => ({ schema: 1, tool: { name: 'gouji', version }, reports: [result] });
  const copy = async () => {
    await navigator.clipboard.writeText(formatText(make(), { lang }));
    setCopied(true);
  };
  const save = () => {
    const { organization, year } = result.report ?? {};
    saveFile(`${organization ?? 'gouji'}${year ?? ''}.json`, `${JSON.stringify(make(), null, 2)}\n`);
  };
  return (
    <div class="g-actions">
      <button type="button" onClick={save}>
        {say(lang, 'save')}
      </button>
      <button type="button" onClick={copy}>
        {say(lang, copied ? 'copied' : 'copy')}
      </button>
      <span class="g-visually-hidden" role="status">
        {copied && say(lang, 'copied')}
      </span>
    </div>
  );
}
