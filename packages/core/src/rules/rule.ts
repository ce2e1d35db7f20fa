import type { Passage, ProseReading } from '../claims/claim.ts';
import type { Fault } from '../locate/fault.ts';
import type { Report } from '../report/report.ts';
import type { CellId, TableId } from '../report/template.ts';
import type { Check, Localisation, Requirements, Severity, Suspect } from '../schema.ts';

/** What a rule may read. */
export interface CheckedReport extends Report {
  prose: ProseReading;
  checks: Check[];
  faults: Fault[];
  /** What the body or region orders beyond the national form; not there unless given. */
  requirements?: Requirements | undefined;
}

export type Lang = 'zh' | 'en';

/** A slot of a message; cells, rows and tables are put into the words of the language asked for. */
export type Datum =
  | string
  | number
  | { cell: CellId }
  | { cells: readonly CellId[] }
  | { row: string; table: TableId }
  | { rows: readonly string[]; table: TableId }
  | { column: string; table: TableId }
  | { columns: readonly string[]; table: TableId }
  | { table: TableId }
  | Message;

/** What a message ends with: identities; cells that are all wrong; cells of which some may be. */
export type Figures =
  | { checks: readonly string[] }
  | { repairs: readonly Suspect[] }
  | { candidates: readonly Suspect[] };

export type Data = Readonly<Record<string, Datum>>;

/** Words with `{slots}`. */
export type Message = Readonly<Record<Lang, string>>;

export interface Violation<MessageId extends string> {
  outcome: 'violation';
  /** Which of the rule's messages. */
  message: MessageId;
  data?: Data;
  /** What the message leads up to; it ends without a stop then. */
  figures?: Figures;
  /** What is to be said besides, in whole sentences. */
  remarks?: readonly Message[];
  /** Where it differs from the rule's. */
  severity?: Severity;
  /** Every cell involved, the suspects first. */
  cells?: readonly CellId[];
  checks?: readonly string[];
  expected?: number;
  actual?: number;
  /** The words of the report that are at fault. */
  passage?: Passage;
  /** The words, where they have no place in prose (a title). */
  quote?: string;
  /** The number of the section in which it stands. */
  section?: number;
  localisation?: Localisation | null;
  suspects?: readonly Suspect[];
}

/** What could not be decided, and is told: it is no finding and no pass. */
export interface Undetermined<MessageId extends string> {
  outcome: 'undetermined';
  /** Why, in a word: which of the rule's messages. */
  reason: MessageId;
  data?: Data;
  /** What the message leads up to; it ends without a stop then. */
  figures?: Figures;
  /** The cells that could not be judged. */
  cells?: readonly CellId[];
}

/** Silence (no outcome) means that the rule does not apply. */
export type RuleOutcome<MessageId extends string> =
  | { outcome: 'pass' }
  | Undetermined<MessageId>
  | Violation<MessageId>;

/** @typeParam MessageId the ids of its messages: one that it does not have is a type error */
export interface Rule<MessageId extends string> {
  /** `subject/fact-that-must-hold`: the path of its file and of its page. */
  id: string;
  /** The gravest that it gives. */
  severity: Severity;
  /** What must hold, in one sentence. */
  summary: Message;
  messages: Readonly<Record<MessageId, Message>>;
  check(report: CheckedReport): Iterable<RuleOutcome<MessageId>>;
}
