import {
  type Block,
  type Link,
  type Origin,
  type Passage,
  type Places,
  type ReportResult,
  readTree,
} from '@gouji/core';
import type { Marks } from '@gouji/ui';
import type { Changed } from '../memory/report-memory.ts';
import type { Attachment, KnownReport, PageReport } from '../messages.ts';
import { packBlocks } from '../pack-blocks.ts';
import type { Settings } from '../settings.ts';
import { findSections, type Section, shownSection } from './find-sections.ts';
import { openChecker } from './open-checker.ts';
import { pageAdapter } from './page-adapter.ts';
import { readAttachments, resolveAddresses } from './read-attachments.ts';
import { readAlone, readSection } from './read-section.ts';

export interface Scan {
  result: ReportResult;
  places: Places;
  attachments: Attachment[];
  listed: Attachment[];
  /** Where the page holds several reports: where they stand, which the page shows, and what is known of each. */
  sections: readonly Section[];
  shown: number;
  reports: PageReport[];
  settings: Settings;
  marks: Marks;
  changed: Changed | null;
}

/** The script is loaded once into each document. */
const VISIT = `${Date.now()}.${Math.random().toString(36).slice(2)}`;

/**
 * Reads the document as it stands now, and has it checked; nothing in it is changed. Of several reports the one that
 * the page shows is checked.
 *
 * @param wanted the report that the reader has chosen instead, by its table
 */
export async function scanDocument(document: Document, wanted?: Element): Promise<Scan> {
  const check = openChecker();
  const sections = findSections(document);
  const shown = shownSection(sections);
  const asked = sections.findIndex(({ table }) => table === wanted);
  const chosen = asked >= 0 ? asked : shown;
  const read =
    sections.length > 0 ? readSection(document, sections, chosen) : readTree(document, pageAdapter);
  const { blocks, nodes } = packBlocks(read);
  const rest = [...sections.keys()].filter((one) => one !== chosen);
  const { cells, quotes, others, listed, ...answer } = await check({
    blocks,
    source: document.location.href,
    visit: VISIT,
    others: rest.map((one) => packBlocks(readAlone(document, sections, one)).blocks),
  });
  return {
    ...answer,
    sections,
    shown,
    reports: listReports(answer.result, { chosen, shown, rest, others }),
    places: {
      cells: new Map(cells.map(([id, origin]) => [id, nodes[origin]])),
      quotes: new Map(quotes.map(([id, passage]) => [id, restore(passage, nodes)])),
    },
    attachments: readAttachments(read.filter(isLink), document.baseURI),
    listed: resolveAddresses(listed, document.baseURI),
  };
}

interface Held {
  chosen: number;
  shown: number;
  /** The places of the others, and what is known of them. */
  rest: readonly number[];
  others: readonly (KnownReport | null)[];
}

/** The year that is checked and the others, in the order of the page; none where there is one only. */
function listReports({ report, summary }: ReportResult, { chosen, shown, rest, others }: Held): PageReport[] {
  const found = rest.flatMap((index, i) => {
    const other = others[i];
    return other ? [{ ...other, index, isChosen: false, isShown: index === shown }] : [];
  });
  if (!report || found.length === 0) return [];
  const { organization, year } = report;
  const own = { organization, year, errors: summary.error };
  return [...found, { ...own, index: chosen, isChosen: true, isShown: chosen === shown }].sort(
    (a, b) => a.index - b.index,
  );
}

function restore({ prose, start, end }: Passage, nodes: readonly Origin[]): Passage {
  const runs = prose.runs.map((run) => ({ start: run.start, origin: nodes[run.origin as number] }));
  return { prose: { ...prose, runs }, start, end };
}

function isLink(block: Block): block is Link {
  return block.kind === 'link';
}
