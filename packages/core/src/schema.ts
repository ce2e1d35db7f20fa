import { z } from 'zod';

/**
 * The result of a check, as every door gives it: the library, `gouji check --format json`, the journal of a
 * batch and the extension. Keys are always there; what does not apply is null, an empty array or zero.
 */

export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

export const Format = z.enum(['html', 'mhtml', 'pdf', 'docx', 'doc', 'text']);
export type Format = z.infer<typeof Format>;

/** The official form that the tables follow: `2019` (reports for 2019 and 2020) or `2021` (2021 and later). */
export const TemplateId = z.enum(['2019', '2021']);
export type TemplateId = z.infer<typeof TemplateId>;

/**
 * How a cell was read. `blank` and `dash` are some number ≥ 0 that was not written; `unreadable` holds text that is
 * no number, or stands in a row whose number of values is not the template's; `missing` has no place in the table;
 * `deduced` was not read as such, but the identities leave one value only.
 */
export const CellState = z.enum(['number', 'blank', 'dash', 'unreadable', 'missing', 'deduced']);
export type CellState = z.infer<typeof CellState>;

export const Cell = z.strictObject({
  /** Null unless the state is `number` or `deduced`. */
  value: z.number().nullable(),
  /** As printed, white space folded. */
  text: z.string(),
  state: CellState,
});
export type Cell = z.infer<typeof Cell>;

export const Outcome = z.enum(['pass', 'violation', 'undetermined']);
export type Outcome = z.infer<typeof Outcome>;

/** A number in prose that was bound to cells. */
export const Claim = z.strictObject({
  quote: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  /** The cells that the claim was compared with, or whose reading comes nearest. */
  means: z.array(z.string()),
  outcome: Outcome,
});
export type Claim = z.infer<typeof Claim>;

/** One identity of the template, evaluated. `left` and `right` are null where a term could not be read. */
export const Check = z.strictObject({
  id: z.string(),
  rule: z.string(),
  outcome: Outcome,
  left: z.number().nullable(),
  right: z.number().nullable(),
  cells: z.array(z.string()),
});
export type Check = z.infer<typeof Check>;

/**
 * How a wrong number came about, judged by the number printed and the one that belongs there.
 * Each is shown as: printed, belongs.
 */
export const Slip = z.enum([
  /** 42, 24 */
  'digits-transposed',
  /** 13, 143 */
  'digit-dropped',
  /** 1443, 143 */
  'digit-added',
  /** 148, 143 */
  'digit-replaced',
  /** 12, 11 */
  'off-by-one',
  /** 0, 7 in a cell that the totals count as 7 */
  'entry-omitted',
  /** 5 and 3 in neighbouring cells, 3 and 5 */
  'swapped-neighbours',
  /** 0 and 7 in neighbouring cells, 7 and 0 */
  'shifted-cell',
  /** 0 0 0 above 5 0 2, 5 0 2 above 0 0 0: the entries of one row printed in the row above or below */
  'shifted-row',
  /** 0, 38 in a total */
  'total-forgotten',
  /** 31 in a column whose sums were all recomputed with it, 24: only the balances of column and total differ, by 7 */
  'propagated-entry',
  /** 90, 57: none of these */
  'other',
]);
export type Slip = z.infer<typeof Slip>;

export const Localisation = z.enum(['unique', 'likely', 'ambiguous']);
export type Localisation = z.infer<typeof Localisation>;

export const Suspect = z.strictObject({
  cell: z.string(),
  value: z.number().nullable(),
  suggested: z.number(),
  slip: Slip,
});
export type Suspect = z.infer<typeof Suspect>;

export const Finding = z.strictObject({
  /** 16 hex digits that stay the same from run to run; `make-identifier.ts` says of what. */
  id: z.string(),
  rule: z.string(),
  severity: Severity,
  /** In the language asked for; its words are not part of the contract. */
  message: z.string(),
  /** Every cell involved, the suspects first. */
  cells: z.array(z.string()),
  /** The failed checks that this one fault explains. */
  checks: z.array(z.string()),
  expected: z.number().nullable(),
  actual: z.number().nullable(),
  /** The words of the report, for a finding in its text. */
  quote: z.string().nullable(),
  localisation: Localisation.nullable(),
  suspects: z.array(Suspect),
});
export type Finding = z.infer<typeof Finding>;

export const UnrecognizedCode = z.enum([
  'not-a-report',
  'related-form',
  'older-format',
  'attachment-only',
  'image-only',
]);
export type UnrecognizedCode = z.infer<typeof UnrecognizedCode>;

export const UnreadableCode = z.enum([
  'scanned',
  'encrypted',
  'too-large',
  'damaged',
  'empty',
  'unsupported-format',
  'not-found',
  'no-permission',
  'timeout',
  'crashed',
]);
export type UnreadableCode = z.infer<typeof UnreadableCode>;

/** Why a document was not checked; the message says in one sentence what the user can do. */
export const Reason = z.strictObject({
  code: z.union([UnrecognizedCode, UnreadableCode]),
  message: z.string(),
});
export type Reason = z.infer<typeof Reason>;

export const ReportSection = z.strictObject({ number: z.number().int().nullable(), title: z.string() });
export type ReportSection = z.infer<typeof ReportSection>;

export const ReportContent = z.strictObject({
  title: z.string().nullable(),
  organization: z.string().nullable(),
  year: z.number().int().nullable(),
  template: TemplateId,
  /** ISO date. */
  publishedOn: z.string().nullable(),
  sections: z.array(ReportSection),
  cells: z.record(z.string(), Cell),
  claims: z.array(Claim),
});
export type ReportContent = z.infer<typeof ReportContent>;

export const Summary = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
  checks: z.strictObject({
    pass: z.number().int(),
    violation: z.number().int(),
    undetermined: z.number().int(),
  }),
  cells: z.strictObject({ read: z.number().int(), expected: z.number().int() }),
  numbersInProse: z.strictObject({ bound: z.number().int(), total: z.number().int() }),
});
export type Summary = z.infer<typeof Summary>;

export const ReportResult = z.strictObject({
  /** The name it was given by; `-` for standard input; the address for a URL. */
  source: z.string(),
  /** `sha256:…` of the bytes read; null where there are none. */
  digest: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  format: Format.nullable(),
  status: z.enum(['checked', 'unrecognized', 'unreadable']),
  reason: Reason.nullable(),
  report: ReportContent.nullable(),
  checks: z.array(Check),
  findings: z.array(Finding),
  summary: Summary,
});
export type ReportResult = z.infer<typeof ReportResult>;

export const Result = z.strictObject({
  /** Raised when a reader of the old shape would break. */
  schema: z.literal(1),
  tool: z.strictObject({ name: z.literal('gouji'), version: z.string() }),
  reports: z.array(ReportResult),
});
export type Result = z.infer<typeof Result>;
