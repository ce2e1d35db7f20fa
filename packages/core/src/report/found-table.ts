import type { Block } from '../document/blocks.ts';
import type { ReportCell, TableReading } from './report.ts';
import type { CellId } from './template.ts';

/** What a reader of one of the three tables found. */
export interface FoundTable {
  reading: TableReading;
  /** By address, of whichever template the table follows; a cell that has no place in the table is not among them. */
  cells: Map<CellId, ReportCell>;
  /** The blocks that hold the table, its labels and its notes: they are not prose. */
  content: Set<Block>;
}
