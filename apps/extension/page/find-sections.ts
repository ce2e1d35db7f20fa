import { isShown } from './is-shown.ts';

/** One of several reports that a page holds: behind tabs, one below the other, a copy for telephones. */
export interface Section {
  /** Its table 三, by which it is told from the others. */
  table: Element;
  /** The largest element around it that holds none of the others. */
  root: Element;
  /** Whether each report of the page stands in an element of its own: else they follow each other as mere blocks. */
  isWhole: boolean;
}

/** The reports of a page, in the order of the document; none where it holds one at the most. */
export function findSections(document: Document): Section[] {
  const mentions = (document.body?.textContent ?? '').matchAll(OWN_TABLE);
  if ([...mentions].length < 2) return [];
  const tables = [...document.getElementsByTagName('table')].filter(isApplications);
  if (tables.length < 2) return [];
  const sections = tables.map((table) => ({ table, root: climb(table, tables) }));
  const isWhole = sections.every(({ root }) => OTHER_TABLE.test(root.textContent ?? ''));
  return sections.map((section) => ({ ...section, isWhole }));
}

/** Which of them the reader sees; where none is rendered, the first. */
export function shownSection(sections: readonly Section[]): number {
  return Math.max(
    0,
    sections.findIndex(({ table }) => isShown(table)),
  );
}

/** A row of table 三 and columns of table 四; editors break labels with spaces. */
const OWN_TABLE = /本\s{0,8}年\s{0,8}新\s{0,8}收/g;
const OTHER_TABLE = /[结結]\s{0,8}果\s{0,8}[维維]\s{0,8}持/;

function isApplications(table: Element): boolean {
  return (table.textContent ?? '').search(OWN_TABLE) >= 0 && !table.querySelector('table');
}

function climb(table: Element, tables: readonly Element[]): Element {
  let root = table;
  for (let around = table.parentElement; around; around = around.parentElement) {
    if (tables.some((other) => other !== table && around!.contains(other))) break;
    root = around;
  }
  return root;
}
