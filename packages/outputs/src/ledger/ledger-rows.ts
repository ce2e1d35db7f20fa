import {
  describeNumber,
  type Finding,
  type Lang,
  type ReportContent,
  type ReportResult,
  RULES,
  templateOf,
} from '@gouji/core';
import { isSpread } from '../outline/is-spread.ts';
import type { Reading } from '../outline/reading.ts';
import { shorten } from '../outline/shorten.ts';
import { withoutControls } from '../outline/without-controls.ts';
import { writeSum } from '../outline/write-sum.ts';
import { PAPER_WORDS } from '../papers/paper-words.ts';
import { scoreReport } from '../scoring/score-report.ts';
import { WORDS } from '../words/words.ts';
import type { WriteOptions } from '../write.ts';
import { describePlace } from './describe-place.ts';

/** A finding as a row of a ledger: every cell in words, empty where there is nothing to say. */
export interface LedgerRow {
  organization: string;
  year: number | null;
  category: string;
  place: string;
  message: string;
  /** The numbers or the words as they stand. */
  actual: string;
  expected: string;
  /** The identities with their numbers, or what must hold. */
  basis: string;
  severity: string;
  /** Points off; null where none are. */
  points: number | null;
  /** Against an earlier run, and what was decided on it. */
  review: string;
  source: string;
  rule: string;
  id: string;
}

/** The findings of a report as rows, in their order. */
export function ledgerRows(
  result: ReportResult,
  { lang, scoring, secondRound }: Pick<WriteOptions, 'lang' | 'scoring' | 'secondRound'>,
): LedgerRow[] {
  const { report } = result;
  if (report === null) return [];
  const reading = readingOf(result, report, lang);
  const score = scoring ? scoreReport(result.findings, scoring) : null;
  const words = PAPER_WORDS[lang];
  return result.findings.map((finding) => {
    const isOpen = secondRound?.open.has(finding.id);
    const round = isOpen === undefined ? '' : isOpen ? words.review.open : words.review.new;
    const { decision } = finding;
    const decided = decision ? reading.words.decided(decision.state, decision.reason) : '';
    return withoutControls({
      organization: report.organization ?? '',
      year: report.year,
      category: words.category[finding.category],
      place: describePlace(reading, finding),
      message: shorten(finding.message, reading.words),
      actual: actualOf(reading, finding),
      expected: expectedOf(reading, finding),
      basis: basisOf(reading, finding),
      severity: reading.words.severity[finding.severity],
      points: score?.byFinding.get(finding.id) ?? null,
      review: [round, decided].filter((part) => part !== '').join(reading.words.semicolon),
      source: result.source,
      rule: finding.rule,
      id: finding.id,
    });
  });
}

export function readingOf(result: ReportResult, report: ReportContent, lang: Lang): Reading {
  return { result, report, template: templateOf(report), lang, words: WORDS[lang] };
}

function actualOf({ words }: Reading, finding: Finding): string {
  const { quote, actual, suspects } = finding;
  if (quote !== null) return shorten(quote.replaceAll('\n', words.semicolon), words);
  if (actual !== null) return describeNumber(actual);
  if (isSpread(finding)) return '';
  const values = new Map(suspects.map(({ cell, value }) => [cell, value]));
  return [...values.values()]
    .map((value) => (value === null ? '—' : describeNumber(value)))
    .join(words.comma);
}

/** Where it is not known which cell is wrong, what each would have to be, and that this is not known. */
function expectedOf({ words }: Reading, finding: Finding): string {
  const { expected, suspects, localisation } = finding;
  if (suspects.length === 0 || isSpread(finding)) return expected === null ? '' : describeNumber(expected);
  const cells = [...new Set(suspects.map(({ cell }) => cell))];
  const values = cells.map((cell) =>
    suspects
      .filter((one) => one.cell === cell)
      .map(({ suggested }) => describeNumber(suggested))
      .join(words.or),
  );
  const all = values.join(words.comma);
  return localisation === 'ambiguous' && expected === null ? words.suspect.shouldIfWrong(all) : all;
}

function basisOf(reading: Reading, finding: Finding): string {
  const { result, lang, words } = reading;
  const sums = finding.checks.flatMap((id) => result.checks.find((check) => check.id === id) ?? []);
  const written = sums.slice(0, MOST_SUMS).map((check) => {
    const { label, parts } = writeSum(reading, check);
    return label + words.inBrackets(parts.map(({ text }) => text).join(''));
  });
  if (written.length === 0) return RULES.find(({ id }) => id === finding.rule)?.summary[lang] ?? '';
  const more = sums.length > MOST_SUMS ? [words.moreSums(sums.length - MOST_SUMS)] : [];
  return [...written, ...more].join(words.semicolon);
}

const MOST_SUMS = 3;
