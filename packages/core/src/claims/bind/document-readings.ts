import { cellId, findCell, type Template } from '../../report/template.ts';
import type { DocumentKind, DocumentMeasure } from '../words/sense.ts';
import type { Reading } from './reading.ts';

/** The cells of table 二 that a number of documents or decisions may mean. */
export function readDocument(
  document: DocumentKind,
  measures: readonly DocumentMeasure[],
  template: Template,
): Reading[] {
  if (document === 'fees') return readFees(template);
  const ids = columnsOfDocument(document, measures);
  return ids.flatMap((column): Reading[] => {
    const id = cellId('disclosure', document, column);
    const found = findCell(template, id);
    if (!found) return [];
    const { row, column: printed } = found;
    const words = {
      zh: `${row.label.zh}${printed.label.zh}`,
      en: `${row.label.en}: ${printed.label.en.toLowerCase()}`,
    };
    return [{ terms: [[id, 1]], words }];
  });
}

/** The cell is in 万元, the text in 元. */
function readFees(template: Template): Reading[] {
  const id = cellId('disclosure', 'fees', 'amount');
  if (!findCell(template, id)) return [];
  return [
    { terms: [[id, 10_000]], words: { zh: '行政事业性收费（折合元）', en: 'administrative fees (in yuan)' } },
  ];
}

function columnsOfDocument(document: DocumentKind, measures: readonly DocumentMeasure[]): string[] {
  if (document !== 'normativeDocuments' && document !== 'regulations') return ['decisions'];
  const named = measures.length > 0 ? measures : (['unsaid'] as const);
  return [...new Set(named.flatMap((measure) => DOCUMENT_COLUMNS[measure]))];
}

/** The columns that each verb may mean; where a form has none of them, nothing is compared. */
const DOCUMENT_COLUMNS: Readonly<Record<DocumentMeasure | 'unsaid', readonly string[]>> = {
  issued: ['issued', 'made', 'disclosed'],
  repealed: ['repealed'],
  inForce: ['inForce', 'publicTotal'],
  published: ['issued', 'inForce', 'made', 'disclosed', 'publicTotal'],
  unsaid: ['issued', 'inForce', 'made', 'disclosed', 'publicTotal'],
};
