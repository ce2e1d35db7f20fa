import type { CellId, Finding, Places, Severity } from '@gouji/core';
import { findCell, findPassage } from '@gouji/core/dom';
import { isSpread } from '@gouji/outputs';

/** A cell of the page, or quoted words. */
export type Spot = Element | Range;

/** One place on the page, and what there is to say about it. */
export interface Target {
  spot: Spot;
  /** Where the spot is a cell that findings speak of by itself. */
  cell: CellId | undefined;
  /** The gravest first. */
  findings: Finding[];
  severity: Severity;
  /** Only one of several places is wrong, and none can be singled out. */
  doubtful: boolean;
}

/** The places that findings speak of, in the order of the document; a finding may have several, or none. */
export function findTargets(document: Document, findings: readonly Finding[], places: Places): Target[] {
  const targets = new Map<unknown, Target>();
  for (const finding of findings) {
    for (const { key, spot, cell } of spotsOf(document, finding, places)) {
      const target = targets.get(key) ?? {
        spot,
        cell: undefined,
        findings: [],
        severity: finding.severity,
        doubtful: true,
      };
      target.cell ??= cell;
      target.findings.push(finding);
      target.doubtful &&= finding.localisation === 'ambiguous';
      targets.set(key, target);
    }
  }
  return [...targets.values()].sort((a, b) => compare(a.spot, b.spot));
}

interface Place {
  key: unknown;
  spot: Spot;
  cell?: CellId;
}

function spotsOf(document: Document, finding: Finding, places: Places): Place[] {
  const placesOf = (cells: readonly CellId[]): Place[] =>
    cells.flatMap((cell) =>
      spotOfOrigin(document, places.cells.get(cell)).map((place) => ({ ...place, cell })),
    );
  const suspects = placesOf(finding.suspects.map(({ cell }) => cell));
  if (suspects.length > 0 && !isSpread(finding)) return suspects;
  const passage = places.quotes.get(finding.id);
  const range = passage && findPassage(document, passage);
  if (range) return [{ key: range, spot: range }];
  if (finding.cells.length === 1) return placesOf(finding.cells);
  // Of a line or a table: its first cell only carries the mark.
  return placesOf(finding.cells)
    .slice(0, 1)
    .map(({ key, spot }) => ({ key, spot }));
}

/** The place of a cell; whichever reading asks, the same cell has the same key. */
export function spotOfOrigin(document: Document, origin: unknown): { key: unknown; spot: Spot }[] {
  const spot = findCell<Range, Element>(document, origin);
  return spot ? [{ key: origin, spot }] : [];
}

function compare(a: Spot, b: Spot): number {
  const [first, second] = [anchorOf(a), anchorOf(b)];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element that holds a spot; a range climbs when the page removes what it was in. */
export function elementOf(spot: Spot): Element {
  const anchor = anchorOf(spot);
  if (anchor instanceof Element) return anchor;
  return anchor.parentElement ?? document.documentElement;
}

function anchorOf(spot: Spot): Node {
  return spot instanceof Element ? spot : spot.startContainer;
}
