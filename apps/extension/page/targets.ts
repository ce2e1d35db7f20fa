import type { Finding, Places, Severity } from '@gouji/core';
import { makeRange } from './passage-range.ts';

/** A cell of the page, or quoted words. */
export type Spot = Element | Range;

/** One place on the page, and what there is to say about it. */
export interface Target {
  spot: Spot;
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
    for (const { key, spot } of spotsOf(document, finding, places)) {
      const target = targets.get(key);
      if (target) target.findings.push(finding);
      else
        targets.set(key, {
          spot,
          findings: [finding],
          severity: finding.severity,
          doubtful: isDoubtful(finding),
        });
    }
  }
  for (const target of targets.values()) {
    target.doubtful = target.findings.every(isDoubtful);
  }
  return [...targets.values()].sort((a, b) => compare(a.spot, b.spot));
}

const isDoubtful = ({ localisation }: Finding) => localisation === 'ambiguous';

function spotsOf(document: Document, finding: Finding, places: Places): { key: unknown; spot: Spot }[] {
  const suspects = finding.suspects.flatMap(({ cell }) => spotOfOrigin(document, places.cells.get(cell)));
  if (suspects.length > 0) return suspects;
  const passage = places.quotes.get(finding.id);
  const range = passage && makeRange(document, passage);
  if (range) return [{ key: range, spot: range }];
  for (const cell of finding.cells) {
    const spots = spotOfOrigin(document, places.cells.get(cell));
    if (spots.length > 0) return spots;
  }
  return [];
}

/** A cell stands in an element; in a page that is flattened text it stands in a text node. */
export function spotOfOrigin(document: Document, origin: unknown): { key: unknown; spot: Spot }[] {
  if (!(origin instanceof Node) || !origin.isConnected) return [];
  if (origin instanceof Element) return [{ key: origin, spot: origin }];
  const range = document.createRange();
  range.selectNodeContents(origin);
  return [{ key: origin, spot: range }];
}

function compare(a: Spot, b: Spot): number {
  const [first, second] = [anchorOf(a), anchorOf(b)];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element that holds a spot. */
export function elementOf(spot: Spot): Element {
  return spot instanceof Element ? spot : spot.startContainer.parentElement!;
}

function anchorOf(spot: Spot): Node {
  return spot instanceof Element ? spot : spot.startContainer;
}
