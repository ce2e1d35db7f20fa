import type { Write } from '../write.ts';
import { ledgerSheets } from './ledger-sheets.ts';
import { openWorkbook } from './open-workbook.ts';

/** The ledger of problems as a workbook. */
export const writeXlsx: Write = async function* write(reports, options) {
  const ledger = ledgerSheets(options);
  const book = openWorkbook(ledger.map(({ spec }) => spec));
  for await (const report of reports) {
    ledger.forEach((sheet, i) => {
      for (const row of sheet.add(report)) book.sheets[i]!.add(row);
    });
    yield* book.take();
  }
  ledger.forEach((sheet, i) => {
    for (const row of sheet.end()) book.sheets[i]!.add(row);
  });
  book.close();
  yield* book.take();
};
