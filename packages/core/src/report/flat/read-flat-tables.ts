import type { Block } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import type { TableId } from '../template.ts';
import { type FlatText, readFlatText } from './flat-text.ts';
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
  const found = wanted.flatMap((id) => {
    const table = READERS[id](text);
    return table ? [[id, table] as const] : [];
  });
  return Object.fromEntries(found);
}

const READERS: Record<TableId, (text: FlatText) => FoundTable | undefined> = {
  disclosure: readFlatDisclosure,
  applications: readFlatApplications,
  review: readFlatReview,
};
