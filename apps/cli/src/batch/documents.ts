import type { Lang } from '@gouji/core';
import type { WriterName } from '@gouji/outputs';

interface Document {
  writer: WriterName;
  /** Of the file. */
  name: Readonly<Record<Lang, string>>;
  /** Of more documents than these it is not written: nobody reads it, and it has to be made whole in memory. */
  most?: number;
}

/** What `gouji batch` writes of all reports, beside the journal, in the order in which it names them. */
export const DOCUMENTS: readonly Document[] = [
  { writer: 'xlsx', name: { zh: '问题台账.xlsx', en: 'ledger.xlsx' } },
  { writer: 'bulletin', name: { zh: '通报.docx', en: 'bulletin.docx' }, most: 1000 },
  { writer: 'checkup', name: { zh: '送审体检单.html', en: 'checkup.html' } },
  { writer: 'html', name: { zh: 'summary.html', en: 'summary.html' } },
  { writer: 'csv', name: { zh: 'findings.csv', en: 'findings.csv' } },
  { writer: 'figures', name: { zh: 'figures.csv', en: 'figures.csv' } },
  { writer: 'parquet', name: { zh: 'figures.parquet', en: 'figures.parquet' } },
];

/** A letter for each body that has something to mend, in a folder of their own. */
export const LETTERS = {
  writer: 'notice',
  folder: { zh: '整改通知', en: 'letters' },
} as const satisfies { writer: WriterName; folder: Readonly<Record<Lang, string>> };

/** Check-up sheets in Word, so many reports a file: each is made whole in memory. */
export const SHEETS = {
  writer: 'checkup-docx',
  name: { zh: '送审体检单', en: 'checkup' },
  perFile: 100,
} as const satisfies { writer: WriterName; name: Readonly<Record<Lang, string>>; perFile: number };
