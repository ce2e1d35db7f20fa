import type { Table } from './blocks.ts';
import { InlineText } from './inline-text.ts';
import { placeCells, type RowGroup } from './table-grid.ts';
import type { TreeAdapter } from './tree.ts';
import { walk } from './walk.ts';

type Line = NonNullable<ReturnType<InlineText['take']>>;

/** Reads a table that holds no table: its captions, and its grid where it has a row. */
export function readTable<N>(
  node: N,
  adapter: TreeAdapter<N>,
): { captions: Line[]; table: Table | undefined } {
  const { captions, groups } = readGroups(node, adapter);
  const { cells, rows, columns } = placeCells(groups, (cell, name) => adapter.attribute(cell, name));
  if (cells.length === 0) return { captions, table: undefined };
  const table: Table = {
    kind: 'table',
    rows,
    columns,
    cells: cells.map(({ cell, ...slots }) => ({ ...slots, ...readCell(cell, adapter), origin: cell })),
    origin: node,
  };
  return { captions, table };
}

/** The rows of a table, group by group; the foot comes last, wherever it stands. */
function readGroups<N>(table: N, adapter: TreeAdapter<N>): { captions: Line[]; groups: RowGroup<N>[] } {
  const captions: Line[] = [];
  const groups: RowGroup<N>[] = [];
  const feet: RowGroup<N>[] = [];
  let group: RowGroup<N> = [];
  walk(table, adapter, {
    text: () => {},
    enter(name, node) {
      if (name === 'caption') {
        captions.push(...readLine(node, adapter).lines);
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

function readCell<N>(cell: N, adapter: TreeAdapter<N>): { text: string; image: boolean } {
  if (adapter.children(cell).length === 0) return { text: '', image: false };
  const { lines, image } = readLine(cell, adapter);
  return { text: lines[0]?.text ?? '', image };
}

/** All that a cell says, on one line; notes and what is struck out only where there is nothing else. */
function readLine<N>(cell: N, adapter: TreeAdapter<N>): { lines: Line[]; image: boolean } {
  const { noted, ...read } = readParts(cell, adapter, false);
  return noted && read.lines.length === 0 ? readParts(cell, adapter, true) : read;
}

function readParts<N>(
  cell: N,
  adapter: TreeAdapter<N>,
  withNotes: boolean,
): { lines: Line[]; image: boolean; noted: boolean } {
  const line = new InlineText();
  let image = false;
  let noted = false;
  walk(cell, adapter, {
    text: (data, node) => line.add(data, node),
    enter(name, node) {
      if (name === 'img') image = true;
      if (name === 'input' && isField(adapter.attribute(node, 'type')))
        line.add(adapter.attribute(node, 'value') ?? '', node);
      if (NOTES.has(name) && !withNotes) {
        noted = true;
        return false;
      }
      if (SEPARATES.has(name)) line.space();
      return true;
    },
    leave(name) {
      if (SEPARATES.has(name)) line.space();
    },
  });
  const taken = line.take();
  return { lines: taken ? [taken] : [], image, noted };
}

/** 5<sup>1</sup> is 5 with a footnote, not 51; <del>5</del>6 is 6. */
const NOTES = new Set(['sup', 'sub', 'del', 's', 'strike']);

/** Some systems show the form as it was filled in. */
function isField(type: string | null): boolean {
  return /^(?:text|number|tel)?$/i.test(type ?? '');
}

const SEPARATES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'center']);
