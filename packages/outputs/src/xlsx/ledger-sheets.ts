import { describeCell, findCell, type Lang, type ReportResult, TEMPLATES } from '@gouji/core';
import type { FigureColumn } from '../figures/figure-column.ts';
import { WIDE_COLUMNS } from '../figures/wide-columns.ts';
import { type LedgerRow, ledgerRows, readingOf } from '../ledger/ledger-rows.ts';
import type { RollCall } from '../ledger/roll-call.ts';
import { tableOf } from '../outline/describe-cells.ts';
import { outlineNotRead } from '../outline/outline-not-read.ts';
import { type LedgerColumn, PAPER_WORDS } from '../papers/paper-words.ts';
import { sayScore } from '../scoring/say-score.ts';
import { scoreReport } from '../scoring/score-report.ts';
import { seriesSheet } from '../series/series-sheet.ts';
import { WORDS } from '../words/words.ts';
import type { WriteOptions } from '../write.ts';
import type { SheetSpec, SheetValue } from './sheet.ts';

/** One sheet of the ledger: what it looks like, and what a report adds to it. */
export interface LedgerSheet {
  spec: SheetSpec;
  add(report: ReportResult): Iterable<readonly SheetValue[]>;
  /** What stands after all reports. */
  end(): Iterable<readonly SheetValue[]>;
}

/** The sheets in their order. */
export function ledgerSheets(options: WriteOptions): LedgerSheet[] {
  const sheets = [findings(options), bodies(options), figures(options), missing(options), unread(options)];
  return options.series ? [...sheets, seriesSheet(options.series, options.lang)] : sheets;
}

const NOTHING = () => [];

/** A Chinese character is two columns wide. */
const WIDTHS: readonly (readonly [LedgerColumn, number])[] = [
  ['number', 5.5],
  ['organization', 15],
  ['year', 6],
  ['category', 9],
  ['place', 20],
  ['message', 32],
  ['actual', 12],
  ['expected', 11],
  ['basis', 34],
  ['severity', 9],
  ['points', 5.5],
  ['measure', 12],
  ['deadline', 9],
  ['person', 8],
  ['progress', 11],
  ['review', 8],
  ['source', 16],
];

function findings(options: WriteOptions): LedgerSheet {
  const words = PAPER_WORDS[options.lang];
  let number = 0;
  const row = (own: LedgerRow): SheetValue[] => {
    number += 1;
    const filled = {
      ...own,
      number,
      measure: null,
      deadline: options.deadline ?? null,
      person: null,
      progress: null,
    };
    return WIDTHS.map(([column]) => (column === 'severity' ? toned(own, options.lang) : filled[column]));
  };
  return {
    spec: {
      name: words.sheets.findings,
      columns: WIDTHS.map(([column, width]) => ({ title: words.columns[column], width })),
      frozen: 2,
      fitsPage: true,
    },
    add: (report) => ledgerRows(report, options).map(row),
    end: () =>
      (options.secondRound?.mended ?? []).map(({ source, organization, year, finding }) =>
        row({
          organization: organization ?? '',
          year,
          category: words.category[finding.category],
          place: '',
          message: finding.message,
          actual: '',
          expected: '',
          basis: '',
          severity: WORDS[options.lang].severity[finding.severity],
          points: null,
          review: words.review.mended,
          source,
          rule: finding.rule,
          id: finding.id,
        }),
      ),
  };
}

function toned({ severity }: LedgerRow, lang: Lang): SheetValue {
  const words = WORDS[lang].severity;
  if (severity === words.error) return { text: severity, look: 'error' };
  return severity === words.warning ? { text: severity, look: 'warning' } : severity;
}

function bodies({ lang, scoring }: WriteOptions): LedgerSheet {
  const words = PAPER_WORDS[lang];
  const { severity } = WORDS[lang];
  const columns: [string, number][] = [
    [words.columns.organization, 26],
    [words.columns.year, 7],
    [words.verdictColumn, 14],
    [severity.error, 7],
    [severity.warning, 7],
    [severity.info, 7],
    [words.holds, 10],
    [words.fails, 10],
    [words.notChecked, 10],
    [words.cellsRead, 11],
    ...(scoring
      ? ([
          [words.columns.points, 8],
          [words.score, 30],
        ] as [string, number][])
      : []),
    [WORDS[lang].publishedOn, 12],
    [words.columns.source, 34],
  ];
  return {
    spec: {
      name: words.sheets.bodies,
      columns: columns.map(([title, width]) => ({ title, width })),
      frozen: 1,
      fitsPage: true,
    },
    add: (result) => {
      const { report, summary } = result;
      if (report === null) return [];
      const score = scoring ? scoreReport(result.findings, scoring) : null;
      const verdict = words.verdict[summary.verdict];
      const isBad = summary.error + summary.checks.violation > 0;
      return [
        [
          report.organization,
          report.year,
          isBad ? { text: verdict, look: 'error' } : verdict,
          summary.error,
          summary.warning,
          summary.info,
          summary.checks.pass,
          summary.checks.violation,
          summary.checks.undetermined,
          `${summary.cells.read} / ${summary.cells.expected}`,
          ...(score && scoring ? [score.lost, sayScore(score, scoring, lang)] : []),
          report.publishedOn,
          result.source,
        ],
      ];
    },
    end: NOTHING,
  };
}

/** The cells of the newer form, then those that only the older has. */
function figures({ lang }: WriteOptions): LedgerSheet {
  const words = PAPER_WORDS[lang];
  const cells = WIDE_COLUMNS.filter(({ name }) => tableOf(name) !== null);
  return {
    spec: {
      name: words.sheets.figures,
      columns: [
        { title: words.columns.organization, width: 26 },
        { title: words.columns.year, width: 7 },
        ...cells.map((column) => ({ title: labelOf(column, lang), width: 13 })),
        { title: words.columns.source, width: 34 },
      ],
      frozen: 2,
      fitsPage: false,
    },
    add: (result) => {
      const { report } = result;
      if (report === null) return [];
      const values = cells.map(({ read }) => read(result) as number | null);
      return [[report.organization, report.year, ...values, result.source]];
    },
    end: NOTHING,
  };
}

function labelOf({ name }: FigureColumn<ReportResult>, lang: Lang): string {
  const isNew = findCell(TEMPLATES['2021'], name) !== undefined;
  const template = TEMPLATES[isNew ? '2021' : '2019'];
  const { table, template: form, space, inBrackets } = WORDS[lang];
  const label = table[tableOf(name)!] + (space || ' ') + describeCell(name, template, lang);
  return isNew ? label : label + inBrackets(form['2019']);
}

function missing({ lang, rollCall }: WriteOptions): LedgerSheet {
  const words = PAPER_WORDS[lang];
  return {
    spec: {
      name: words.sheets.missing,
      columns: [
        { title: words.columns.organization, width: 34 },
        { title: words.columns.year, width: 8 },
        { title: words.state, width: 24 },
        { title: words.due, width: 14 },
        { title: WORDS[lang].publishedOn, width: 14 },
        { title: words.columns.source, width: 44 },
      ],
      frozen: 1,
      fitsPage: true,
    },
    // Without a list of the bodies, only who gives a date that is late is known to be late.
    add: ({ report, findings: found, source }) => {
      if (rollCall || report === null) return [];
      const isLate = found.some(({ rule }) => rule === 'publication/deadline');
      return isLate
        ? [[report.organization, report.year, words.rollCall.late, null, report.publishedOn, source]]
        : [];
    },
    end: () => (rollCall ? absent(rollCall, lang) : [[words.noRollCall, null, null, null, null, null]]),
  };
}

function* absent({ bodies: all }: RollCall, lang: Lang): Iterable<readonly SheetValue[]> {
  const words = PAPER_WORDS[lang];
  for (const { organization, year, state, deadline, publishedOn, source } of all)
    if (state !== 'onTime') yield [organization, year, words.rollCall[state], deadline, publishedOn, source];
  const onTime = all.filter(({ state }) => state === 'onTime').length;
  yield [words.onTime(onTime, all.length), null, null, null, null, null];
}

function unread({ lang }: WriteOptions): LedgerSheet {
  const words = PAPER_WORDS[lang];
  const { semicolon, status } = WORDS[lang];
  return {
    spec: {
      name: words.sheets.unread,
      columns: [
        { title: words.columns.organization, width: 26 },
        { title: words.columns.year, width: 7 },
        { title: words.what, width: 26 },
        { title: words.why, width: 60 },
        { title: words.columns.source, width: 34 },
      ],
      frozen: 1,
      fitsPage: true,
    },
    add: (result) => {
      const { report, reason, source } = result;
      if (report === null) return [[null, null, status[result.status], reason?.message ?? null, source]];
      return outlineNotRead(readingOf(result, report, lang)).map(({ label, items }) => [
        report.organization,
        report.year,
        label,
        items.join(semicolon),
        source,
      ]);
    },
    end: NOTHING,
  };
}
