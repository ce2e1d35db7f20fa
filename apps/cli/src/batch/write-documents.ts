import path from 'node:path';
import { type WriteOptions, writerOf } from '@gouji/outputs';
import { DOCUMENTS } from './documents.ts';
import { readJournal } from './read-journal.ts';
import type { Written } from './summary-text.ts';
import { tee } from './tee.ts';
import { writeDocument } from './write-document.ts';

/** Writes the documents on all reports of a journal, in one reading of it. */
export async function writeDocuments(
  journal: string,
  folder: string,
  total: number,
  options: WriteOptions,
): Promise<Written[]> {
  const { lang } = options;
  const chosen = DOCUMENTS.filter(({ most = total }) => total <= most);
  const copies = tee(readJournal(journal), chosen.length);
  return Promise.all(
    chosen.map(async ({ writer, name }, i) => {
      await writeDocument(writerOf(writer), path.join(folder, name[lang]), copies[i]!, options);
      return { name: name[lang], says: writerOf(writer).label[lang] };
    }),
  );
}
