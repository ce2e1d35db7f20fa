import { describeRow } from '@gouji/core';
import type { Reading } from './reading.ts';

/** What an identity says, in words; its id where the catalogue has none for it. */
export function describeCheck({ template, lang, words }: Reading, id: string): string {
  const [kind, place = ''] = id.split(':');
  const column = template.tables.applications.rows[0]?.columns.find((one) => one.id === place);
  switch (kind) {
    case 'applications/balance':
      return words.check.balance(column?.label[lang] ?? place);
    case 'applications/result-total':
      return words.check.resultTotal(column?.label[lang] ?? place);
    case 'applications/row-total':
      return words.check.rowTotal(describeRow('applications', place, template, lang));
    case 'review/total':
      return words.check.reviewTotal(describeRow('review', place, template, lang));
    default:
      return id;
  }
}
