import type { Category, ReportResult, Verdict } from '@gouji/core';
import { isHeld } from '../ledger/is-held.ts';
import { scoreReport } from '../scoring/score-report.ts';
import { WORDS } from '../words/words.ts';
import type { Reports, WriteOptions } from '../write.ts';
import { LETTER_WORDS } from './letter-words.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { sayDay } from './say-day.ts';

/** What a bulletin says of all reports together. */
export interface Bulletin {
  reports: number;
  verdicts: Record<Verdict, number>;
  /** Files that are no report or could not be read. */
  refused: number;
  errors: number;
  warnings: number;
  onTime: { due: number; met: number } | null;
  /** Who has errors or warnings of a category, with how many. */
  byCategory: Map<Category, { name: string; findings: number }[]>;
  /** Whose report could not be judged. */
  unread: string[];
  late: string[];
  rows: string[][];
}

/** Sums up as the reports pass: of each only its row is kept. */
export async function bulletinOf(reports: Reports, options: WriteOptions): Promise<Paper> {
  const { rollCall } = options;
  const bulletin: Bulletin = {
    reports: 0,
    verdicts: { consistent: 0, findings: 0, open: 0, unread: 0 },
    refused: 0,
    errors: 0,
    warnings: 0,
    onTime: rollCall
      ? { due: rollCall.bodies.length, met: rollCall.bodies.filter(({ state }) => state === 'onTime').length }
      : null,
    byCategory: new Map(),
    unread: [],
    late: [],
    rows: [],
  };
  for await (const report of reports) add(bulletin, report, options);
  return { look: 'letter', blocks: blocksOf(bulletin, options) };
}

function add(bulletin: Bulletin, result: ReportResult, { lang, scoring }: WriteOptions): void {
  const { report, summary, findings } = result;
  if (report === null) {
    bulletin.refused += 1;
    return;
  }
  const name = report.organization ?? result.source;
  bulletin.reports += 1;
  bulletin.verdicts[summary.verdict] += 1;
  bulletin.errors += summary.error;
  bulletin.warnings += summary.warning;
  if (summary.verdict === 'unread') bulletin.unread.push(name);
  if (findings.some(({ rule }) => rule === 'publication/deadline')) bulletin.late.push(name);
  const grave = findings.filter((finding) => finding.severity !== 'info' && isHeld(finding));
  for (const category of new Set(grave.map((finding) => finding.category))) {
    const own = bulletin.byCategory.get(category) ?? [];
    own.push({ name, findings: grave.filter((finding) => finding.category === category).length });
    bulletin.byCategory.set(category, own);
  }
  bulletin.rows.push([
    String(bulletin.rows.length + 1),
    name,
    String(report.year ?? ''),
    PAPER_WORDS[lang].verdict[summary.verdict],
    ...[summary.error, summary.warning, summary.info].map(String),
    ...(scoring ? [String(scoreReport(findings, scoring).lost)] : []),
  ]);
}

function blocksOf(bulletin: Bulletin, options: WriteOptions): PaperBlock[] {
  const { lang, deadline, office, scoring } = options;
  const words = LETTER_WORDS[lang].bulletin;
  const { columns, verdictColumn } = PAPER_WORDS[lang];
  const { severity } = WORDS[lang];
  const problems = problemsOf(bulletin, options);
  const [someDay, someOffice] = [LETTER_WORDS[lang].someDay, LETTER_WORDS[lang].someOffice];
  return [
    { kind: 'title', text: words.title },
    { kind: 'heading', text: words.overall },
    { kind: 'paragraph', text: words.counts(bulletin) },
    { kind: 'heading', text: words.problems },
    ...(problems.length > 0 ? problems : [words.noProblems]).map(paragraph),
    { kind: 'heading', text: words.next },
    ...words.demands(deadline === undefined ? someDay : sayDay(deadline, lang)).map(paragraph),
    { kind: 'signature', lines: [office ?? someOffice, someDay] },
    { kind: 'heading', text: words.table },
    {
      kind: 'table',
      header: [
        columns.number,
        columns.organization,
        columns.year,
        verdictColumn,
        severity.error,
        severity.warning,
        severity.info,
        ...(scoring ? [columns.points] : []),
      ],
      widths: scoring ? [8, 30, 10, 18, 8, 8, 8, 10] : [8, 36, 10, 19, 9, 9, 9],
      rows: bulletin.rows,
    },
  ];
}

function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', text };
}

const ORDER: readonly Category[] = ['arithmetic', 'prose', 'content', 'form', 'publication', 'series'];

function problemsOf(bulletin: Bulletin, { lang, rollCall }: WriteOptions): string[] {
  const words = LETTER_WORDS[lang].bulletin;
  const join = (names: readonly string[]) => names.join(WORDS[lang].comma);
  const texts: string[] = [];
  const numeral = () => words.numeral(texts.length);
  for (const category of ORDER) {
    const own = bulletin.byCategory.get(category);
    if (!own) continue;
    const sum = own.reduce((all, { findings }) => all + findings, 0);
    const names = own.map(({ name, findings }) => words.named(name, findings));
    texts.push(words.category(numeral(), PAPER_WORDS[lang].category[category], own.length, sum, join(names)));
  }
  const { missing, late } = absentees(bulletin, rollCall);
  if (missing.length > 0) texts.push(words.absent(numeral(), join(missing)));
  if (late.length > 0) texts.push(words.late(numeral(), join(late)));
  if (bulletin.unread.length > 0) texts.push(words.unread(numeral(), join(bulletin.unread)));
  return texts;
}

/** The list of the bodies knows better than the dates that pages give. */
function absentees({ late }: Bulletin, rollCall: WriteOptions['rollCall']) {
  if (!rollCall) return { missing: [], late };
  const named = (state: string) =>
    rollCall.bodies.filter((body) => body.state === state).map(({ organization }) => organization);
  return { missing: named('missing'), late: named('late') };
}
