import { z } from 'zod';

// The result of a check, as every door gives it. What a key means stands in the comment of its schema: comments
// inside a schema do not reach the published types. No object is strict: fields may be added, and who reads an older
// shape passes over them.

/**
 * How grave a finding is.
 *
 * - `error`: an identity that the form declares does not hold whatever the unread cells held, or a cell cannot be a count
 * - `warning`: the text contradicts a table, or something is missing
 * - `info`: a detail that changes no figure
 */
export const Severity = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof Severity>;

/**
 * What the document is, by its content and not by its name: a web page, a web page in one file, PDF, Word, Word
 * 97–2003, text, or a picture.
 */
export const Format = z.enum(['html', 'mhtml', 'pdf', 'docx', 'doc', 'text', 'image']);
export type Format = z.infer<typeof Format>;

/**
 * The official form that the tables follow, whatever the year of the report: `2019` (国办公开办函〔2019〕60号, for 2019 and
 * 2020) or `2021` (国办公开办函〔2021〕30号, for 2021 and later).
 */
export const TemplateId = z.enum(['2019', '2021']);
export type TemplateId = z.infer<typeof TemplateId>;

/**
 * How a cell was read.
 *
 * - `number`: as a number
 * - `blank`, `dash` (`-`, `—`, `/`, 无): some number ≥ 0 that was not written
 * - `unreadable`: text that is no number, or a row whose number of values is not the form’s
 * - `missing`: the table lacks the row or the column
 * - `deduced`: not read as such, but the identities leave one value only
 */
export const CellState = z.enum(['number', 'blank', 'dash', 'unreadable', 'missing', 'deduced']);
export type CellState = z.infer<typeof CellState>;

/**
 * Where in the document: line and column of a text, counted from 1; the page of a PDF and a box on it, `x, y, width,
 * height` in points from the top left; the table of a Word document, with row and column, counted from 1.
 */
export const Place = z.union([
  z.object({ line: z.number().int(), column: z.number().int() }),
  z.object({ page: z.number().int(), box: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  z.object({ table: z.number().int(), row: z.number().int(), column: z.number().int() }),
]);
export type Place = z.infer<typeof Place>;

/**
 * A cell of the form.
 *
 * - `value`: in the unit of the form: a count, or 万元 for `disclosure.fees.amount`; null unless the state is `number`
 *   or `deduced`
 * - `text`: as printed, white space folded; of a row with too few or too many values the whole row; empty where there
 *   is none
 * - `at`: where it stands; not there where the format has no places, or the cell does not stand in the document
 */
export const Cell = z.object({
  value: z.number().nullable(),
  text: z.string(),
  state: CellState,
  at: Place.optional(),
});
export type Cell = z.infer<typeof Cell>;

/** What came of a comparison: it holds, it does not hold, or too little was read to tell. */
export const Outcome = z.enum(['pass', 'violation', 'undetermined']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * A number in prose that counts something, bound to cells or not.
 *
 * - `quote`: the words that state it
 * - `value`: the number, in `unit`s; of 3万条 it is 30000
 * - `unit`: the counting word (件, 条, 份 …); null where there is none
 * - `means`: the ids of the cells that it was compared with, or whose reading comes nearest; empty where it was not compared
 * - `outcome`: whether it is their number
 * - `doubts`: why it was not compared, by their ids
 */
export const Claim = z.object({
  quote: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  means: z.array(z.string()),
  outcome: Outcome,
  doubts: z.array(z.string()),
});
export type Claim = z.infer<typeof Claim>;

/**
 * One identity of the form, evaluated: the sum of its left cells is the sum of its right cells.
 *
 * - `id`: the kind and the row or column, such as `applications/balance:total`, `applications/row-total:granted`
 * - `rule`: the id of the rule that reports it
 * - `outcome`: `violation` where no number ≥ 0 in the cells that were not read would make it hold
 * - `left`, `right`: the sums, a blank or a dash counting as 0; null where a term could not be read
 * - `cells`: the ids of both sides, from left to right
 */
export const Check = z.object({
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
 *
 * | slip | printed | belongs |
 * |---|---|---|
 * | `digits-transposed` | 42 | 24 |
 * | `digit-dropped` | 13 | 143 |
 * | `digit-added` | 1443 | 143 |
 * | `digit-replaced` | 148 | 143 |
 * | `off-by-one` | 12 | 11 |
 * | `entry-omitted` | 0 | 7, in a cell that the totals count as 7 |
 * | `swapped-neighbours` | 5 and 3 in neighbouring cells | 3 and 5 |
 * | `shifted-cell` | 0 and 7 in neighbouring cells | 7 and 0 |
 * | `shifted-row` | 0 0 0 above 5 0 2 | 5 0 2 above 0 0 0: the entries stand in the row above or below |
 * | `total-forgotten` | 0 | 38, in a total |
 * | `propagated-entry` | 31, its sums recomputed with it, so that only balances differ | 24 |
 * | `other` | 90 | 57: none of these |
 */
export const Slip = z.enum([
  'digits-transposed',
  'digit-dropped',
  'digit-added',
  'digit-replaced',
  'off-by-one',
  'entry-omitted',
  'swapped-neighbours',
  'shifted-cell',
  'shifted-row',
  'total-forgotten',
  'propagated-entry',
  'other',
]);
export type Slip = z.infer<typeof Slip>;

/**
 * How surely the wrong cells are known.
 *
 * - `unique`: no other repair is as small
 * - `likely`: others are far less plausible
 * - `ambiguous`: the sums cannot tell which of the suspects it is; none is held wrong
 */
export const Localisation = z.enum(['unique', 'likely', 'ambiguous']);
export type Localisation = z.infer<typeof Localisation>;

/**
 * A cell that may be wrong.
 *
 * - `cell`: its id
 * - `value`: as read; null where it was not read as a number
 * - `suggested`: what would make the sums hold, a whole number ≥ 0
 * - `slip`: how the one may have become the other
 */
export const Suspect = z.object({
  cell: z.string(),
  value: z.number().nullable(),
  suggested: z.number(),
  slip: Slip,
});
export type Suspect = z.infer<typeof Suspect>;

/**
 * What a finding is about: that of its rule (数据勾稽, 文表一致, 内容要素, 格式规范, 发布时效, 内容雷同).
 */
export const Category = z.enum(['arithmetic', 'prose', 'content', 'form', 'publication', 'series']);
export type Category = z.infer<typeof Category>;

/**
 * What a body or a region orders beyond the national form, as `requirements` of `gouji.config.json`; off unless given.
 *
 * - `deadline`: the last day of publication in the year after, `01-28`, where it is earlier than that of the Regulation
 * - `figures`: what the text must state a number of: its `name` for the message, and the `words` beside which it may stand
 */
export const Requirements = z.object({
  deadline: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .optional(),
  figures: z
    .array(z.object({ name: z.string().min(1), words: z.array(z.string().min(1)).min(1) }))
    .optional(),
});
export type Requirements = z.infer<typeof Requirements>;

/** Another report that a finding speaks of; null what it does not state. */
export const OtherReport = z.object({
  source: z.string(),
  digest: z.string().nullable(),
  organization: z.string().nullable(),
  year: z.number().int().nullable(),
});
export type OtherReport = z.infer<typeof OtherReport>;

/**
 * What a reader has decided about a finding.
 *
 * - `state`: `confirmed`: looked into, and it is wrong; `cleared`: looked into, and it is right as it stands
 * - `at`: ISO time; null where it is not known
 */
export const Decision = z.object({
  state: z.enum(['confirmed', 'cleared']),
  reason: z.string(),
  at: z.string().nullable(),
});
export type Decision = z.infer<typeof Decision>;

/**
 * One fault.
 *
 * - `id`: 16 hex digits that stay the same from run to run, in either language and however the page is marked up: a hash
 *   of body, year, rule, cells with their values, section and quote
 * - `rule`: the id of the rule; `gouji explain` prints its page, which names what the rule goes by
 * - `category`: what it is about
 * - `at`: where in the document; null where that is not known
 * - `message`: a sentence or two in the language asked for; its words are not part of the contract
 * - `headline`: the message without the figures that `suspects` and `checks` give as data, and without the remark; not
 *   there where it is the message
 * - `remark`: what the message says after the figures; not there where it says no more
 * - `cells`: the ids of every cell involved, the suspects first; empty where no cell is
 * - `checks`: the ids of the failed checks that this one fault explains
 * - `expected`, `actual`: where one number is wrong, what it should be and what it is; else null
 * - `quote`: the words of the report, for a finding in its text; rows of a table are parted by line feeds; else null
 * - `localisation`: null where no cell is in question
 * - `suspects`: the cells to change; where that is ambiguous, each cell with each value that one of the repairs gives it
 * - `others`: other reports that it speaks of
 * - `decision`: what was decided about it, by a suppression of the configuration; not there unless something was
 */
export const Finding = z.object({
  id: z.string(),
  rule: z.string(),
  severity: Severity,
  category: Category,
  at: Place.nullable(),
  message: z.string(),
  headline: z.string().optional(),
  remark: z.string().optional(),
  cells: z.array(z.string()),
  checks: z.array(z.string()),
  expected: z.number().nullable(),
  actual: z.number().nullable(),
  quote: z.string().nullable(),
  localisation: Localisation.nullable(),
  suspects: z.array(Suspect),
  others: z.array(OtherReport),
  decision: Decision.optional(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * What a rule could not decide: no finding, and no pass.
 *
 * - `rule`: the id of the rule
 * - `reason`: a word for why; `crashed` where the rule met a bug
 * - `message`: a sentence in the language asked for; its words are not part of the contract
 * - `cells`: the ids of the cells that it could not judge; empty where no cell is
 */
export const Open = z.object({
  rule: z.string(),
  reason: z.string(),
  message: z.string(),
  cells: z.array(z.string()),
});
export type Open = z.infer<typeof Open>;

/**
 * Why a document that could be read was not checked.
 *
 * - `not-a-report`: neither the title nor the tables of a report
 * - `list-page`: links to reports
 * - `companion`: a commentary (解读, 图解) or an announcement about a report
 * - `blank-form`: the form itself, not filled in
 * - `garbled`: the page itself is in the wrong encoding
 * - `related-form`: another form, such as 政府网站工作年度报表
 * - `older-format`: a report for 2018 or earlier
 * - `attachment-only`: the page only links to the report
 * - `image-only`: every table is a picture
 */
export const UnrecognizedCode = z.enum([
  'not-a-report',
  'list-page',
  'companion',
  'blank-form',
  'garbled',
  'related-form',
  'older-format',
  'attachment-only',
  'image-only',
]);
export type UnrecognizedCode = z.infer<typeof UnrecognizedCode>;

/**
 * Why a document could not be read. `scanned`: pictures of pages; `encrypted`: by a password; `unsupported-format`: a kind
 * of file that is not read; `crashed`: a bug of the checker.
 */
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
export const Reason = z.object({
  code: z.union([UnrecognizedCode, UnreadableCode]),
  message: z.string(),
});
export type Reason = z.infer<typeof Reason>;

/**
 * How a table of the form was found.
 *
 * - `read`: with numbers in it
 * - `blank`: it is there, and nobody wrote into it
 * - `image`: a picture stands in its place
 * - `unread`: it is there, but no number could be told
 * - `missing`: it is not there
 */
export const TableState = z.enum(['read', 'blank', 'image', 'unread', 'missing']);
export type TableState = z.infer<typeof TableState>;

/** A section as found: `number` 1 to 6, null where the numeral is lost; `title` as printed, with its numeral. */
export const ReportSection = z.object({ number: z.number().int().nullable(), title: z.string() });
export type ReportSection = z.infer<typeof ReportSection>;

/**
 * What was read of a report.
 *
 * - `title`, `organization`, `year`, `publishedOn` (ISO date): null where the report does not state them
 * - `sections`: in the order of the document
 * - `tables`: how each table was found
 * - `cells`: every cell of the form by its id, in the order of the form
 * - `claims`: every number in prose, bound to cells or not, in the order of the document
 */
export const ReportContent = z.object({
  title: z.string().nullable(),
  organization: z.string().nullable(),
  year: z.number().int().nullable(),
  template: TemplateId,
  publishedOn: z.string().nullable(),
  sections: z.array(ReportSection),
  tables: z.object({ disclosure: TableState, applications: TableState, review: TableState }),
  cells: z.record(z.string(), Cell),
  claims: z.array(Claim),
});
export type ReportContent = z.infer<typeof ReportContent>;

/**
 * What is to be said of the whole document, the first that applies.
 *
 * - `unread`: neither table 三 nor table 四 could be judged, or the document was not checked
 * - `findings`: there is an error or a warning
 * - `open`: nothing wrong was found, but not all could be judged: an identity, table 二, or what a rule of severity
 *   `error` or `warning` left open
 * - `consistent`: all was judged, and holds
 */
export const Verdict = z.enum(['consistent', 'findings', 'open', 'unread']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * The verdict, and counts.
 *
 * - `error`, `warning`, `info`: findings
 * - `checks`: identities by their outcome
 * - `cells`: `read` as numbers, of those `expected` by the form
 * - `numbersInProse`: numbers with a counting unit outside the tables (`total`), and how many were `bound` to cells
 * - `overviewLength`: the characters of section 一 without white space and headings of the section (原则上不超过一千字,
 *   国办公开办函〔2021〕30号); null where there is none
 */
export const Summary = z.object({
  verdict: Verdict,
  error: z.number().int(),
  warning: z.number().int(),
  info: z.number().int(),
  checks: z.object({
    pass: z.number().int(),
    violation: z.number().int(),
    undetermined: z.number().int(),
  }),
  cells: z.object({ read: z.number().int(), expected: z.number().int() }),
  numbersInProse: z.object({ bound: z.number().int(), total: z.number().int() }),
  overviewLength: z.number().int().nullable(),
});
export type Summary = z.infer<typeof Summary>;

/**
 * The result of one document. Keys are always there; what does not apply is null, an empty array or zero.
 *
 * - `source`: the name it was given by; `-` for standard input; the address for a URL
 * - `digest`: `sha256:…` of the bytes read; null where there are none
 * - `retrievedAt`: ISO time, for a URL; else null
 * - `format`: null where it is not known
 * - `ocr`: whether cells were read from a picture
 * - `status`: `checked`; `unrecognized`: readable, but no report of this family; `unreadable`
 * - `reason`: null where checked
 * - `report`: null unless checked
 * - `checks`: every identity of the form, in its order: 42 (2021) or 40 (2019); empty unless checked
 * - `findings`: errors first, then warnings, then info; within them in the order of the document
 * - `open`: what a rule could not decide, in the order of the rules
 */
export const ReportResult = z.object({
  source: z.string(),
  digest: z.string().nullable(),
  retrievedAt: z.string().nullable(),
  format: Format.nullable(),
  ocr: z.boolean(),
  status: z.enum(['checked', 'unrecognized', 'unreadable']),
  reason: Reason.nullable(),
  report: ReportContent.nullable(),
  checks: z.array(Check),
  findings: z.array(Finding),
  open: z.array(Open),
  summary: Summary,
});
export type ReportResult = z.infer<typeof ReportResult>;

/**
 * What `gouji check --format json` writes.
 *
 * - `schema`: raised when a reader of the old shape would break
 * - `reports`: in the order in which the documents were given
 */
export const Result = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.literal('gouji'), version: z.string() }),
  reports: z.array(ReportResult),
});
export type Result = z.infer<typeof Result>;
