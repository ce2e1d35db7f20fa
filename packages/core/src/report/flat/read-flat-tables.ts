import type { Block } from '../../document/blocks.ts';
import type { FoundTable } from '../found-table.ts';
import type { TableId } from '../template.ts';

/** Reads tables that a converter flattened into lines of text. */
export function readFlatTables(
  _blocks: readonly Block[],
  _wanted: readonly TableId[],
): Partial<Record<TableId, FoundTable>> {
  return {};
}
