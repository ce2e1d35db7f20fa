import type { Lang } from '@gouji/core';
import { WRITERS, type Writer } from '@gouji/outputs';
import type { JSX } from 'preact';
import { say } from '../words.ts';
import { type Decided, makeResult, saveFile } from './save-result.ts';

export interface SaveAsProps {
  decided: readonly Decided[];
  version: string;
  lang: Lang;
}

/** Saves the result in another form; the code that writes it is loaded when it is asked for. */
export function SaveAs({ decided, version, lang }: SaveAsProps): JSX.Element {
  const save = async (writer: Writer) => {
    const { tool, reports } = makeResult(decided, version);
    const write = await writer.load();
    const pieces: BlobPart[] = [];
    for await (const piece of write(reports, { lang, tool })) pieces.push(piece as BlobPart);
    const { organization, year } = reports[0]?.report ?? {};
    saveFile(`${organization ?? 'gouji'}${year ?? ''}${writer.extension}`, pieces, writer.mediaType);
  };
  return (
    <select
      aria-label={say(lang, 'saveAs')}
      onChange={({ currentTarget }) => {
        const writer = FORMS.find(({ name }) => name === currentTarget.value);
        currentTarget.value = '';
        if (writer) void save(writer);
      }}
    >
      <option value="">{say(lang, 'saveAs')}</option>
      {FORMS.map(({ name, label }) => (
        <option key={name} value={name}>
          {label[lang]}
        </option>
      ))}
    </select>
  );
}

/** What the one report of a page is wanted in, beside JSON. */
const NAMES: readonly string[] = ['csv', 'xlsx', 'checkup', 'checkup-docx'];
const FORMS: readonly Writer[] = WRITERS.filter(({ name }) => NAMES.includes(name));
