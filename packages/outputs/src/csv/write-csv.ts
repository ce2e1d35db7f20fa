import { ledgerRows } from '../ledger/ledger-rows.ts';
import { type LedgerColumn, PAPER_WORDS } from '../papers/paper-words.ts';
import type { Write } from '../write.ts';
import { BYTE_ORDER_MARK, formatCsvRow } from './format-csv-row.ts';

/** A row a finding. */
export const writeCsv: Write = async function* write(reports, options) {
  const { columns } = PAPER_WORDS[options.lang];
  yield BYTE_ORDER_MARK + formatCsvRow(COLUMNS.map((column) => columns[column]));
  for await (const report of reports) {
    const rows = ledgerRows(report, options);
    yield rows.map((row) => formatCsvRow(COLUMNS.map((column) => row[column]))).join('');
  }
};

const COLUMNS = [
  'organization',
  'year',
  'category',
  'severity',
  'place',
  'message',
  'actual',
  'expected',
  'basis',
  'points',
  'review',
  'source',
  'rule',
  'id',
] as const satisfies readonly LedgerColumn[];
