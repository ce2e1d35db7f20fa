import type { Lang, ReportResult, Result, SeriesResult } from '@gouji/core';
import type { RollCall } from './ledger/roll-call.ts';
import type { SecondRound } from './ledger/second-round.ts';
import type { Scoring } from './scoring/scoring.ts';

/** Reports in their order; a writer reads them once, and keeps none. */
export type Reports = Iterable<ReportResult> | AsyncIterable<ReportResult>;

/** Piece by piece, text (UTF-8) or bytes; who wants no more of them ends the iteration, and with it that of the reports. */
export type Write = (reports: Reports, options: WriteOptions) => AsyncIterable<string | Uint8Array>;

/** What one writer does not go by it passes over. */
export interface WriteOptions {
  /** Of the words; the messages of the findings keep the language that they are in. */
  lang: Lang;
  /** Who checked. */
  tool: Result['tool'];
  /** Text, markdown: consistent reports are left out. */
  quiet?: boolean;
  /** Text: colours by SGR sequences. */
  color?: boolean;
  /** Text: the columns to stay within; no line is broken unless given. */
  width?: number;
  /** Papers: points off; no points are shown unless given. */
  scoring?: Scoring;
  /** Papers: who should have reported, and when. */
  rollCall?: RollCall;
  /** Papers: what an earlier run found. */
  secondRound?: SecondRound;
  /** Papers: what was found between the reports. */
  series?: SeriesResult;
  /** Papers: by when faults are to be mended, `2026-02-10`; left to be filled in unless given. */
  deadline?: string;
  /** Papers: who sends them; left to be filled in unless given. */
  office?: string;
}
