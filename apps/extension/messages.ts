import type { Block, CellId, Passage, ReportResult, Severity, Table } from '@gouji/core';
import type { Marks } from '@gouji/ui';
import type { Changed } from './memory/report-memory.ts';
import type { Settings } from './settings.ts';

/** A file, or a report, that the page links to. */
export interface Attachment {
  text: string;
  address: string;
}

/** The name of a port from a frame to the worker, which checks: the checker is too large to be loaded into pages. */
export const CHECK = 'check';

/** The one message that a frame sends there. */
export interface CheckRequest {
  blocks: PackedBlock[];
  source: string;
  /** Tells openings of the page apart. */
  visit: string;
  /** The other reports that the page holds. */
  others: PackedBlock[][];
}

/** A block whose origins are numbers of the page's own, and whose cells are packed: a large page has thousands. */
export type PackedBlock = Exclude<Block, Table> | (Omit<Table, 'cells'> & { cells: PackedCell[] });

/** Row, column, row span, column span, text, origin, and 1 where there is a picture. */
export type PackedCell = [number, number, number, number, string, number, (0 | 1)?];

export interface CheckAnswer {
  result: ReportResult;
  /** Of the others, in their order; null of a copy of one that is there already, and of what is no report. */
  others: (KnownReport | null)[];
  /** Where it lists reports and is none: the links to them, as they stand in the page. */
  listed: Attachment[];
  /** Where the cells stand, and the quoted words by their finding, with the numbers of the request. */
  cells: [CellId, number][];
  quotes: [string, Passage][];
  /** What the reader has chosen, and decided about these findings: asking for it would take as long again. */
  settings: Settings;
  marks: Marks;
  /** That the same address showed other figures before. */
  changed: Changed | null;
}

/** What is known of a report beside the one that is checked. */
export interface KnownReport {
  organization: string | null;
  year: number | null;
  errors: number;
}

/** One of several reports of a page. */
export interface PageReport extends KnownReport {
  /** Its place among the reports of the page. */
  index: number;
  isChosen: boolean;
  /** Whether the page shows it now. */
  isShown: boolean;
}

/** What one frame of a tab knows; sent whenever it changes, and when asked. */
export interface FrameReport {
  kind: 'report';
  /** Tells documents apart: one that is left may say so when another stands in its frame. */
  document: string;
  /** The first that this document says, since it was opened or come back to. */
  isFirst: boolean;
  address: string;
  /** The title of the frame's document. */
  title: string;
  result: ReportResult;
  /** The findings that the reader does not hold right, of the severities that are shown. */
  counts: Readonly<Record<Severity, number>>;
  changed: Changed | null;
  /** The findings that have a place on the page. */
  placed: string[];
  attachments: Attachment[];
  /** The reports that it links to, where it is a list of them. */
  listed: Attachment[];
  /** All the reports of the page, where it holds several. */
  reports: PageReport[];
  /** A script of the page removes the marks whenever they come. */
  isRemoved: boolean;
  /** Frames in it that belong to another site. */
  foreignFrames: string[];
}

/** From a frame to the worker and the panel. */
export type PageMessage =
  /** The detector asks for the rest of the script. */
  | { kind: 'found' }
  /** The card is wanted; answered when it is there. */
  | { kind: 'card' }
  | FrameReport
  /** The document is left. */
  | { kind: 'gone'; document: string }
  /** A badge was opened. */
  | { kind: 'selected'; finding: string };

/** From the panel and the worker to a frame. */
export type FrameMessage =
  | { kind: 'announce' }
  | { kind: 'reveal-finding'; finding: string }
  /** The panel shows no finding any more. */
  | { kind: 'conceal' }
  | { kind: 'reveal-cell'; cell: CellId }
  /** The panel has come to stand beside the page, or has gone. */
  | { kind: 'panel'; isOpen: boolean }
  /** Another of the page's reports is to be checked. */
  | { kind: 'choose'; index: number }
  | { kind: 'outline'; cells: readonly CellId[] | null }
  /** To the next place after the card that is open; null is answered where none is, false where it was the last. */
  | { kind: 'step'; by: 1 | -1 }
  /** To the first place, or the last; false where there is none. */
  | { kind: 'enter'; by: 1 | -1 };

/** Whether a frame has done as it was told. */
export type FrameAnswer = boolean | null;
