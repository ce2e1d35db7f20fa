import type { Table } from './blocks.ts';
import { InlineText } from './inline-text.ts';
import type { Snapshot, TreeNode } from './snapshot.ts';
import { placeCells, type RowGroup } from './table-grid.ts';
import { type Visitor, walk } from './walk.ts';

type Line = NonNullable<ReturnType<InlineText['take']>>;

/** Reads a table that holds no table: its captions, and its grid where it has a row. */
export function readTable<N>(
  node: TreeNode<N>,
  snapshot: Snapshot<N>,
): { captions: Line[]; table: Table | undefined } {
  const { captions, groups } = readGroups(node, snapshot);
  const { cells, rows, columns } = placeCells(groups, snapshot.attribute);
  if (cells.length === 0) return { captions, table: undefined };
  const table: Table = {
    kind: 'table',
    rows,
    columns,
    cells: cells.map(({ cell, row, column, rowSpan, columnSpan }) => {
      const { text, image } = readCell(cell, snapshot);
      return { row, column, rowSpan, columnSpan, text, image, origin: cell.origin };
    }),
    origin: node.origin,
  };
  return { captions, table };
}

/** The rows of a table, group by group; the foot comes last, wherever it stands. */
function readGroups<N>(
  table: TreeNode<N>,
  snapshot: Snapshot<N>,
): { captions: Line[]; groups: RowGroup<TreeNode<N>>[] } {
  const captions: Line[] = [];
  const groups: RowGroup<TreeNode<N>>[] = [];
  const feet: RowGroup<TreeNode<N>>[] = [];
  let group: RowGroup<TreeNode<N>> = [];
  walk(table, snapshot, {
    text: () => {},
    enter(name, node) {
      if (name === 'caption') {
        captions.push(...readLine(node, snapshot).lines);
        return false;
      }
      if (name === 'tbody' || name === 'thead' || name === 'tfoot') {
        group = [];
        (name === 'tfoot' ? feet : groups).push(group);
        return true;
      }
      if (name === 'tr') {
        if (groups.length + feet.length === 0 || group.closed) {
          group = [];
          groups.push(group);
        }
        group.push([]);
        return true;
      }
      if (name === 'td' || name === 'th') group.at(-1)?.push(node);
      return false;
    },
    leave(name) {
      if (name === 'tbody' || name === 'thead' || name === 'tfoot') group.closed = true;
    },
  });
  return { captions, groups: [...groups, ...feet] };
}

function readCell<N>(cell: TreeNode<N>, snapshot: Snapshot<N>): { text: string; image: boolean } {
  if (cell.end === cell.start + 1) return { text: '', image: false };
  const { lines, image } = readLine(cell, snapshot);
  return { text: lines[0]?.text ?? '', image };
}

/** All that a cell says, on one line; notes and what is struck out only where there is nothing else. */
function readLine<N>(cell: TreeNode<N>, snapshot: Snapshot<N>): { lines: Line[]; image: boolean } {
  const { noted, ...read } = readParts(cell, snapshot, false);
  return noted && read.lines.length === 0 ? readParts(cell, snapshot, true) : read;
}

function readParts<N>(
  cell: TreeNode<N>,
  snapshot: Snapshot<N>,
  withNotes: boolean,
): { lines: Line[]; image: boolean; noted: boolean } {
  const reader = new CellReader(snapshot, withNotes);
  walk(cell, snapshot, reader);
  const taken = reader.line.take();
  return { lines: taken ? [taken] : [], image: reader.image, noted: reader.noted };
}

class CellReader<N> implements Visitor<N> {
  readonly line = new InlineText();
  image = false;
  /** Something was left out. */
  noted = false;
  readonly #snapshot: Snapshot<N>;
  readonly #withNotes: boolean;

  constructor(snapshot: Snapshot<N>, withNotes: boolean) {
    this.#snapshot = snapshot;
    this.#withNotes = withNotes;
  }

  text(data: string, { origin }: TreeNode<N>): void {
    this.line.add(data, origin);
  }

  enter(name: string, node: TreeNode<N>): boolean {
    if (name === 'img') this.image = true;
    if (name === 'input' && isField(this.#snapshot.attribute(node, 'type')))
      this.line.add(this.#snapshot.attribute(node, 'value'), node.origin);
    if ((node.struck || MARKS.has(name)) && !this.#withNotes) {
      this.noted = true;
      return false;
    }
    if (SEPARATES.has(name)) this.line.space();
    return true;
  }

  leave(name: string): void {
    if (SEPARATES.has(name)) this.line.space();
  }

  /** What is chosen or written there is not read. */
  pass(name: string): void {
    if (HOLDS_VALUE.has(name)) this.image = true;
  }
}

/** 5<sup>1</sup> is 5 with a footnote, not 51; as <del>5</del>6 is 6. */
const MARKS = new Set(['sup', 'sub']);

const HOLDS_VALUE = new Set(['select', 'textarea', 'iframe', 'object']);

/** Some systems show the form as it was filled in. */
function isField(type: string): boolean {
  return /^(?:text|number|tel)?$/i.test(type);
}

const SEPARATES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center']);
