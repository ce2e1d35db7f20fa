import type { Block, Heading, Origin, Paragraph, Run, Table, TableCell } from '@gouji/core';
import type { Drawing } from './drawing.ts';

/**
 * Draws a document from what was read of it, which makes it harmless: nothing of its own but words is shown, so there
 * is nothing that runs, loads or leads away.
 *
 * @param words what stands for a picture, and names a table
 */
export function drawBlocks(
  blocks: readonly Block[],
  words: { picture: string; table: string },
  document: Document,
): Drawing {
  const root = document.createElement('div');
  root.className = 'v-sheet';
  const origins = new Map<Origin, Origin>();
  const sheet: Sheet = { root, origins, words };
  let level = 1;
  const drawn = blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading': {
        // A level that is left out would mislead whoever goes by headings.
        level = Math.min(block.level + 1, level + 1, 6);
        return drawProse(block, sheet, `h${level}`);
      }
      case 'paragraph':
        return drawProse(block, sheet, 'p');
      case 'table':
        return drawTable(block, sheet);
      case 'image':
        return { ...block, origin: drawPicture(root, block.text, words.picture) };
      default:
        return block;
    }
  });
  return { root, blocks: drawn, origins, end: () => {} };
}

interface Sheet {
  root: HTMLElement;
  origins: Map<Origin, Origin>;
  words: { picture: string; table: string };
}

/** Each run is a text of its own, and each cell of flattened text an element, so that it can be pointed at. */
function drawProse<B extends Heading | Paragraph>(block: B, { root, origins }: Sheet, name: string): B {
  const { ownerDocument } = root;
  const element = ownerDocument.createElement(name);
  const isFlat = block.text.includes('\t');
  const starts = isFlat ? startsOfCells(block.text) : block.runs.map(({ start }) => start);
  const runs = starts.map((start, i): Run => {
    const text = ownerDocument.createTextNode(block.text.slice(start, starts[i + 1]));
    if (!isFlat) element.append(text);
    else element.append(drawCell(text), '\t');
    const origin = isFlat ? text.parentNode : text;
    origins.set(origin, block.runs.findLast((run) => run.start <= start)?.origin);
    return { start, origin };
  });
  root.append(element);
  return { ...block, runs };
}

function startsOfCells(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) starts.push(at + 1);
  return starts;
}

function drawCell(text: Text): HTMLElement {
  const cell = text.ownerDocument.createElement('span');
  text.data = text.data.replace(/\t$/, '');
  cell.append(text);
  return cell;
}

function drawTable(block: Table, { root, origins, words }: Sheet): Table {
  const { ownerDocument } = root;
  const frame = ownerDocument.createElement('div');
  frame.className = 'v-table';
  // What may have to be scrolled must be reached by the keyboard.
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', words.table);
  const table = ownerDocument.createElement('table');
  const rows = Array.from({ length: block.rows }, () => table.insertRow());
  const cells = block.cells.map((cell): TableCell => {
    const origin = ownerDocument.createElement('td');
    origin.textContent = cell.text === '' && cell.image ? words.picture : cell.text;
    if (cell.rowSpan > 1) origin.rowSpan = cell.rowSpan;
    if (cell.columnSpan > 1) origin.colSpan = cell.columnSpan;
    if (NUMBER.test(cell.text)) origin.className = 'v-number';
    rows[cell.row]?.append(origin);
    origins.set(origin, cell.origin);
    return { ...cell, origin };
  });
  frame.append(table);
  root.append(frame);
  return { ...block, cells, origin: table };
}

const NUMBER = /^[\d\s.,，%-]{1,40}$/;

function drawPicture(root: HTMLElement, text: string, picture: string): HTMLElement {
  const element = root.ownerDocument.createElement('p');
  element.className = 'v-picture';
  element.textContent = text === '' ? picture : `${picture} ${text}`;
  root.append(element);
  return element;
}
