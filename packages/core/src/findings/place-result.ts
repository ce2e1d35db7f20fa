import type { Passage } from '../claims/claim.ts';
import type { Origin } from '../document/blocks.ts';
import type { CellId } from '../report/template.ts';
import type { CheckedReport } from '../rules/rule.ts';
import type { Finding, Place, ReportContent } from '../schema.ts';

/**
 * Where in the document an origin stands, as the reader knows that made it; null where it has no place.
 *
 * @param words the text that stands there
 */
export type PlaceOf = (origin: Origin, words: string) => Place | null;

/** The cells of the report, with their places. */
export function placeCells({ cells }: CheckedReport, placeOf: PlaceOf | undefined): ReportContent['cells'] {
  const placed: ReportContent['cells'] = {};
  for (const { id, value, text, state, origin } of cells.values()) {
    const at = origin === null ? null : (placeOf?.(origin, text) ?? null);
    placed[id] = { value, text, state, ...(at && { at }) };
  }
  return placed;
}

/** The finding with the place of its words, or of the first of its cells that stands in the document. */
export function placeFinding(
  finding: Finding,
  { cells }: CheckedReport,
  places: { cells: ReadonlyMap<CellId, Origin>; quotes: ReadonlyMap<string, Passage> },
  placeOf: PlaceOf | undefined,
): Finding {
  const passage = places.quotes.get(finding.id);
  if (!placeOf) return finding;
  if (passage) return { ...finding, at: placePassage(passage, placeOf) };
  const cell = finding.cells.find((id) => places.cells.has(id));
  return cell === undefined
    ? finding
    : { ...finding, at: placeOf(places.cells.get(cell), cells.get(cell)?.text ?? '') };
}

function placePassage({ prose, start, end }: Passage, placeOf: PlaceOf): Place | null {
  const run = prose.runs.findLast((one) => one.start <= start) ?? prose.runs[0];
  return run ? placeOf(run.origin, prose.text.slice(start, end)) : null;
}
