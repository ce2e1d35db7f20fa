import type { Block } from '../document/blocks.ts';
import { readFlatTables } from './flat/read-flat-tables.ts';
import type { FoundTable } from './found-table.ts';
import { readApplications } from './grid/read-applications.ts';
import { readDisclosure } from './grid/read-disclosure.ts';
import { readReview } from './grid/read-review.ts';
import { TABLE_IDS, type TableId } from './template.ts';

/** The three tables of the form, wherever they stand: among the document's tables, failing that flattened in its text. */
export function readTables(blocks: readonly Block[]): Partial<Record<TableId, FoundTable>> {
  const tables = blocks.filter((block) => block.kind === 'table');
  const applications = readApplications(tables);
  const disclosure = readDisclosure(tables);
  const review = readReview(blocks);
  const found: Partial<Record<TableId, FoundTable>> = {
    ...(disclosure ? { disclosure } : {}),
    ...(applications ? { applications } : {}),
    ...(review ? { review } : {}),
  };
  const wanted = TABLE_IDS.filter((id) => !found[id]);
  return wanted.length === 0 ? found : { ...readFlatTables(blocks, wanted), ...found };
}
