import type { ReportResult } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import { type LedgerRow, ledgerRows, readingOf } from '../ledger/ledger-rows.ts';
import { outlineNotRead } from '../outline/outline-not-read.ts';
import { verdictOf } from '../outline/verdict-of.ts';
import { sayScore } from '../scoring/say-score.ts';
import { scoreReport } from '../scoring/score-report.ts';
import { WORDS } from '../words/words.ts';
import type { WriteOptions } from '../write.ts';
import { LETTER_WORDS } from './letter-words.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { sayDay } from './say-day.ts';

/**
 * The letter to a body on what it is to mend: numbered problems with their sums written out, by when, and a table of them to
 * be filled in. A report that could not be checked is told so.
 */
export function noticeOf(result: ReportResult, options: WriteOptions): Paper {
  const { lang, office } = options;
  const words = LETTER_WORDS[lang];
  const { report } = result;
  const held = ledgerRows(result, options).map((row, i) => ({ row, finding: result.findings[i]! }));
  const rows = held.filter(({ finding }) => isHeld(finding));
  const grave = rows.filter(({ finding }) => finding.severity !== 'info').map(({ row }) => row);
  const notes = rows.filter(({ finding }) => finding.severity === 'info').map(({ row }) => row);
  const name = report?.organization ?? words.someBody;
  const blocks: PaperBlock[] = [
    { kind: 'title', text: words.notice.title(grave.length > 0) },
    { kind: 'addressee', text: name + words.colon },
    {
      kind: 'paragraph',
      text:
        report === null
          ? words.notice.unread(result.reason?.message ?? '')
          : words.notice.opening(report.year, grave.length),
    },
    ...grave.map((row, i): PaperBlock => ({ kind: 'paragraph', text: problem(row, i, options) })),
    ...(notes.length > 0 ? [{ kind: 'paragraph', text: words.notice.notes } as const] : []),
    ...notes.map(
      (row, i): PaperBlock => ({ kind: 'paragraph', text: problem(row, grave.length + i, options) }),
    ),
    ...notChecked(result, options),
    ...points(result, options),
    ...closing(grave.length > 0, result, options),
    { kind: 'signature', lines: [office ?? words.someOffice, words.someDay] },
  ];
  return {
    look: 'letter',
    blocks: rows.length > 0 ? [...blocks, ...table([...grave, ...notes], options)] : blocks,
  };
}

function closing(
  isOfProblems: boolean,
  { report }: ReportResult,
  { lang, deadline }: WriteOptions,
): PaperBlock[] {
  const words = LETTER_WORDS[lang];
  const day = deadline === undefined ? words.someDay : sayDay(deadline, lang);
  if (report === null) return [{ kind: 'paragraph', text: words.notice.closingUnread(day) }];
  return isOfProblems ? [{ kind: 'paragraph', text: words.notice.closing(day) }] : [];
}

function problem(row: LedgerRow, i: number, { lang }: WriteOptions): string {
  const words = LETTER_WORDS[lang];
  const review = row.review === '' ? '' : WORDS[lang].inBrackets(row.review);
  return `${i + 1}. ${words.labelled(row.category)}${row.message}${review}${words.basis(row.basis)}`;
}

function notChecked(result: ReportResult, { lang }: WriteOptions): PaperBlock[] {
  const { report, summary } = result;
  if (report === null || summary.verdict === 'consistent') return [];
  const reading = readingOf(result, report, lang);
  const labels = outlineNotRead(reading).map(
    ({ label, items }) => label + reading.words.inBrackets(String(items.length)),
  );
  if (labels.length === 0) return [];
  return [{ kind: 'paragraph', text: LETTER_WORDS[lang].notice.notChecked(labels) }];
}

function points(result: ReportResult, { lang, scoring }: WriteOptions): PaperBlock[] {
  if (!scoring || result.report === null) return [];
  const said = sayScore(scoreReport(result.findings, scoring), scoring, lang);
  return [{ kind: 'paragraph', text: LETTER_WORDS[lang].notice.points(scoring.name ?? null, said) }];
}

function table(rows: readonly LedgerRow[], { lang, deadline }: WriteOptions): PaperBlock[] {
  const { columns } = PAPER_WORDS[lang];
  return [
    { kind: 'heading', text: LETTER_WORDS[lang].notice.table },
    {
      kind: 'table',
      header: [
        columns.number,
        columns.place,
        columns.actual,
        columns.expected,
        columns.severity,
        columns.deadline,
        columns.progress,
      ],
      widths: [7, 31, 17, 14, 9, 10, 12],
      rows: rows.map(({ place, actual, expected, severity }, i) => [
        String(i + 1),
        place,
        actual,
        expected,
        severity,
        deadline ?? '',
        '',
      ]),
    },
  ];
}

/** What a sheet says of a report in a line. */
export function verdictLine(result: ReportResult, lang: WriteOptions['lang']): string {
  const { report, reason } = result;
  if (report === null) return reason?.message ?? '';
  return verdictOf({ ...result, report }, lang).lines.join('');
}
