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
  options: WriteOptions,
): Promise<Written[]> {
  const { lang } = options;
  const copies = tee(readJournal(journal), DOCUMENTS.length);
  return Promise.all(
    DOCUMENTS.map(async ({ writer, name }, i) => {
      await writeDocument(writerOf(writer), path.join(folder, name[lang]), copies[i]!, options);
      return { name: name[lang], says: writerOf(writer).label[lang] };
    }),
  );
}
