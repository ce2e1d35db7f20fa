import '../array-methods.ts';
import { checkDocument, checkReport, type Lang, listReports, type ReportResult } from '@gouji/core';
import { ownMarks } from '../decision.ts';
import type { CheckAnswer, CheckRequest, KnownReport, PackedBlock } from '../messages.ts';
import { unpackBlocks } from '../pack-blocks.ts';
import type { Stored } from './stored.ts';

/** Checks what a frame has read; of the reader's decisions it learns those on its own findings. */
export function answerCheck(
  { blocks, source, others }: Pick<CheckRequest, 'blocks' | 'source' | 'others'>,
  { settings, decisions }: Stored,
  lang: Lang,
): CheckAnswer {
  const options = { source, format: 'html', lang } as const;
  const unpacked = unpackBlocks(blocks);
  const { result, places } = checkDocument(unpacked, options);
  const listed = result.reason?.code === 'list-page' ? listReports(unpacked) : [];
  return {
    result,
    others: checkOthers(result, others, (one) => checkReport(unpackBlocks(one), options)),
    listed: listed.flatMap(({ text, address }) => (address === null ? [] : [{ text, address }])),
    cells: [...places.cells].map(([id, origin]) => [id, origin as number]),
    quotes: [...places.quotes],
    settings,
    marks: ownMarks(decisions, result),
    changed: null,
  };
}

/** A copy, for telephones or for printing, has the same figures. */
function checkOthers(
  { report }: ReportResult,
  others: readonly PackedBlock[][],
  check: (blocks: readonly PackedBlock[]) => ReportResult,
): (KnownReport | null)[] {
  const met = new Set([JSON.stringify(report?.cells)]);
  return others.map((blocks) => {
    const { report: other, summary } = check(blocks);
    const figures = JSON.stringify(other?.cells);
    if (!other || met.has(figures)) return null;
    met.add(figures);
    return { organization: other.organization, year: other.year, errors: summary.error };
  });
}
