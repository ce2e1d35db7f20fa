import type { Lang } from '@gouji/core';
import type { WriterName } from '@gouji/outputs';

interface Document {
  writer: WriterName;
  /** Of the file. */
  name: Readonly<Record<Lang, string>>;
}

/** What `gouji batch` writes of all reports, beside the journal, in the order in which it names them. */
export const DOCUMENTS: readonly Document[] = [
  { writer: 'xlsx', name: { zh: '问题台账.xlsx', en: 'ledger.xlsx' } },
  { writer: 'csv', name: { zh: 'findings.csv', en: 'findings.csv' } },
  { writer: 'figures', name: { zh: 'figures.csv', en: 'figures.csv' } },
  { writer: 'parquet', name: { zh: 'figures.parquet', en: 'figures.parquet' } },
];
