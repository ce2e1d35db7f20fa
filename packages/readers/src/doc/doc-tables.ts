import { makeTable, type WordCell } from '../word/make-table.ts';
import type { WordElement, WordNode } from '../word/word-tree.ts';
import type { RowDefinition } from './paragraph-properties.ts';

/** A table that is being read: its rows, and the row and cell that are open. */
export interface OpenDocTable {
  /** Its place in the document, from 1. */
  number: number;
  rows: { cells: WordNode[][]; definition: RowDefinition | undefined }[];
  cells: WordNode[][];
  cell: WordNode[];
}

export function newDocTable(number: number): OpenDocTable {
  return { number, rows: [], cells: [], cell: [] };
}

/** The table with the edges of its rows, which Word states in twips, put onto one grid. */
export function endDocTable({ number, rows }: OpenDocTable): WordElement {
  const columnAt = alignEdges(rows.flatMap(({ definition }) => definition?.edges ?? []));
  return makeTable(
    rows.map(({ cells, definition }) => placeRow(cells, definition, columnAt)),
    number,
  );
}

function placeRow(
  cells: readonly WordNode[][],
  definition: RowDefinition | undefined,
  columnAt: (edge: number) => number,
): WordCell[] {
  if (!definition) return cells.map((children, column) => ({ children, column, span: 1, continues: false }));
  const placed: WordCell[] = [];
  definition.mergedUp.forEach((continues, i) => {
    const column = columnAt(definition.edges[i]!);
    const span = Math.max(1, columnAt(definition.edges[i + 1]!) - column);
    const children = cells[i] ?? [];
    const left = placed.at(-1);
    if (definition.mergedLeft[i] && left) {
      left.span += span;
      left.children.push(...children);
    } else placed.push({ children, column, span, continues });
  });
  return placed;
}

/** The column that begins at an edge. Edges that are nearer than a hair are one. */
function alignEdges(edges: readonly number[]): (edge: number) => number {
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  const columns = new Map<number, number>();
  let column = -1;
  let first = Number.NEGATIVE_INFINITY;
  for (const edge of sorted) {
    if (edge - first > HAIR) {
      column += 1;
      first = edge;
    }
    columns.set(edge, column);
  }
  return (edge) => columns.get(edge) ?? 0;
}

/** In twips: a fortieth of a centimetre. */
const HAIR = 15;
