import { type ElementKind, kindOf } from './element-kinds.ts';
import { Irregular } from './irregular.ts';
import type { OpenElements } from './open-elements.ts';
import type { Mark } from './plain-node.ts';

/** Whether the innermost element is a table or a part of one in which only parts of tables may stand. */
export function isInTable({ current }: OpenElements): boolean {
  const { kind } = current.element;
  return kind === 'table' || kind === 'section' || kind === 'row' || kind === 'columns';
}

/** A start tag there. */
export function startInTable(open: OpenElements, element: ElementKind, mark: Mark): void {
  switch (element.kind) {
    case 'cell':
      leaveColumns(open);
      if (open.current.element.kind === 'table') open.push(BODY);
      if (open.current.element.kind === 'section') open.push(ROW);
      open.push(element, mark);
      return;
    case 'row':
      leaveColumns(open);
      if (open.current.element.kind === 'row') open.pop();
      if (open.current.element.kind === 'table') open.push(BODY);
      open.push(element, mark);
      return;
    case 'section':
    case 'caption':
    case 'columns':
      returnToTable(open);
      open.push(element, mark);
      return;
    case 'column':
      if (open.current.element.kind !== 'columns') {
        returnToTable(open);
        open.push(COLUMNS);
      }
      open.leaf(element, mark);
      return;
    case 'raw':
      if (open.current.element.kind === 'columns' || !isUnseen(element)) throw new Irregular();
      open.leaf(element, mark);
      return;
    default:
      throw new Irregular();
  }
}

/** An end tag there. */
export function endInTable(open: OpenElements, { kind, name }: ElementKind): void {
  const { element } = open.current;
  if (element.kind === 'columns') {
    if (kind !== 'columns') throw new Irregular();
    open.pop();
  } else if (kind === 'table') {
    returnToTable(open);
    open.pop();
  } else if (kind === 'row') {
    if (element.kind === 'row') open.pop();
  } else if (kind === 'section') closeSection(open, name);
  else if (!IGNORED.has(kind)) throw new Irregular();
}

const IGNORED = new Set(['body', 'caption', 'cell', 'column', 'columns', 'html']);

function closeSection(open: OpenElements, name: string): void {
  open.close(
    (node) => node.name === name,
    (node) => node.element.kind === 'table',
  );
}

function leaveColumns(open: OpenElements): void {
  if (open.current.element.kind === 'columns') open.pop();
}

function returnToTable(open: OpenElements): void {
  while (open.current.element.kind !== 'table') open.pop();
}

function isUnseen({ name }: ElementKind): boolean {
  return name === 'script' || name === 'style';
}

const BODY = kindOf('tbody');
const ROW = kindOf('tr');
const COLUMNS = kindOf('colgroup');
