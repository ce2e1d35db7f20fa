import type { Block } from '../../document/blocks.ts';
import { FORM_LETTERS } from '../form-letters.ts';
import type { FoundTable } from '../found-table.ts';
import { MOST_FORGIVEN } from '../label.ts';
import type { TableId } from '../template.ts';
import { type FlatCell, type FlatText, readFlatText } from './flat-text.ts';
import { readFlatApplications } from './read-flat-applications.ts';
import { readFlatDisclosure } from './read-flat-disclosure.ts';
import { readFlatReview } from './read-flat-review.ts';

/**
 * Reads tables that a converter flattened into lines of text: cells between tabs, or a cell a line. Rows are found by
 * their labels in the order of the form; values belong to the label that they follow. A row whose number of values is
 * not the form's is misshapen, and none of its values is read.
 */
export function readFlatTables(
  blocks: readonly Block[],
  wanted: readonly TableId[],
): Partial<Record<TableId, FoundTable>> {
  const text = readFlatText(blocks);
  if (!text.cells.some(mayNameSomething)) return {};
  const found = wanted.flatMap((id) => {
    const table = READERS[id](text);
    return table ? [[id, table] as const] : [];
  });
  return Object.fromEntries(found);
}

/** Whether a label of a form may begin there; in a page that is no report none does. */
function mayNameSomething({ kind, text }: FlatCell): boolean {
  return kind === 'words' && (text.includes(' ') || !FORM_LETTERS.hasStrangers(text, MOST_FORGIVEN));
}

const READERS: Record<TableId, (text: FlatText) => FoundTable | undefined> = {
  disclosure: readFlatDisclosure,
  applications: readFlatApplications,
  review: readFlatReview,
};
