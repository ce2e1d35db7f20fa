import type { Block, Table } from '../document/blocks.ts';
import { turnTable } from '../document/turn-table.ts';
import { readFlatTables } from './flat/read-flat-tables.ts';
import type { FoundTable } from './found-table.ts';
import { readApplications } from './grid/read-applications.ts';
import { readDisclosure } from './grid/read-disclosure.ts';
import { readReview } from './grid/read-review.ts';
import { TABLE_IDS, type TableId } from './template.ts';

export type FoundTables = Partial<Record<TableId, FoundTable>>;

/**
 * The three tables of the form, wherever they stand: among the document's tables, failing that among them with rows
 * and columns exchanged, failing that flattened in its text.
 */
export function readTables(blocks: readonly Block[]): FoundTables {
  const upright = readGrids(blocks, TABLE_IDS);
  const turned = readTurned(blocks, without(upright));
  const found = { ...turned, ...upright };
  const wanted = without(found);
  return wanted.length === 0 ? found : { ...readFlatTables(blocks, wanted), ...found };
}

/**
 * Further tables of the document that are the same table of the form: last year's, one that was corrected.
 *
 * @param blocks without those of the tables that were found
 */
export function readCopies(id: TableId, blocks: readonly Block[]): FoundTable[] {
  const copies: FoundTable[] = [];
  const taken = new Set<Block>();
  while (copies.length < MOST_COPIES) {
    const left = blocks.filter((block) => !taken.has(block));
    const copy = left.some((block) => mayHold(id, block)) ? READERS[id](left) : undefined;
    if (!copy) break;
    copies.push(copy);
    for (const block of copy.content) taken.add(block);
  }
  return copies;
}

const MOST_COPIES = 4;

/** Asked of every table that is left: words that no other table has. */
function mayHold(id: TableId, block: Block): boolean {
  if (block.kind !== 'table') return false;
  return block.cells.some(({ text }) => text.length < 40 && OWN_WORDS[id].test(text.replace(/\s/g, '')));
}

const OWN_WORDS: Readonly<Record<TableId, RegExp>> = {
  disclosure: /规范性文件|行政许可/,
  applications: /本年新收|予以公开/,
  review: /结果维持/,
};

const without = (found: FoundTables) => TABLE_IDS.filter((id) => !found[id]);

const READERS: Readonly<Record<TableId, (blocks: readonly Block[]) => FoundTable | undefined>> = {
  disclosure: (blocks) => readDisclosure(tablesOf(blocks)),
  applications: (blocks) => readApplications(tablesOf(blocks)),
  review: readReview,
};

const tablesOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'table');

function readGrids(blocks: readonly Block[], wanted: readonly TableId[]): FoundTables {
  const found: FoundTables = {};
  for (const id of wanted) {
    const table = READERS[id](blocks);
    if (table) found[id] = table;
  }
  return found;
}

/** The three tables have three hundred cells. */
const MOST_CELLS = 5_000;

function readTurned(blocks: readonly Block[], wanted: readonly TableId[]): FoundTables {
  if (wanted.length === 0) return {};
  const sources = new Map<Block, Table>();
  const turned = blocks.map((block): Block => {
    if (block.kind !== 'table' || block.cells.length > MOST_CELLS) return block;
    const table = turnTable(block);
    sources.set(table, block);
    return table;
  });
  const found = readGrids(turned, wanted);
  for (const table of Object.values(found)) {
    table.content = new Set([...table.content].map((block) => sources.get(block) ?? block));
  }
  return found;
}
