import {
  type Lang,
  type ReportContent,
  type ReportResult,
  TABLE_IDS,
  type TableId,
  type TableState,
} from '@gouji/core';
import { type AssumedCells, WORDS, type Words } from '../words/words.ts';
import { tableOf } from './describe-cells.ts';
import type { Tone } from './outline.ts';

export interface VerdictWords {
  tone: Tone;
  /** The one line that matters, and what is to be said beside it. */
  lines: string[];
}

type Checked = ReportResult & { report: ReportContent };

/** The verdict of the core in words; findings that a reader ignores stay in its counts. */
export function verdictOf(result: Checked, lang: Lang): VerdictWords {
  const { summary } = result;
  const words = WORDS[lang].verdict;
  const rest = [...unjudged(result, words)];
  if (summary.verdict === 'findings') {
    const sums = summary.checks.violation > 0 ? words.failing(summary.checks.violation) : null;
    return {
      tone: toneOf(result),
      lines: [words.found(summary), ...present(sums ?? sayHolding(result, words)), ...rest],
    };
  }
  const besides = summary.error + summary.warning + summary.info > 0 ? [words.besides(summary)] : [];
  return { tone: toneOf(result), lines: [mainOf(result, words), ...rest, ...besides] };
}

function toneOf({ summary: { verdict, error, checks } }: Checked): Tone {
  if (error + checks.violation > 0) return 'bad';
  return verdict === 'consistent' ? 'good' : 'doubtful';
}

function mainOf({ summary, report }: Checked, words: Words['verdict']): string {
  const { verdict, checks } = summary;
  if (verdict === 'consistent') return words.consistent(countAssumed(report));
  if (verdict === 'unread') return words.unread;
  return checks.violation > 0 ? words.unexplained(checks.violation) : words.open;
}

/** What holds beside what was found; where a table was not read, those that were are named. */
function sayHolding({ report, checks }: Checked, words: Words['verdict']): string | null {
  const isWhole = TABLE_IDS.every((table) => report.tables[table] === 'read');
  if (isWhole && checks.every(({ outcome }) => outcome === 'pass')) {
    return words.holding([], countAssumed(report));
  }
  const tables = TABLE_IDS.filter((table) => {
    const own = checks.filter(({ id }) => id.startsWith(`${table}/`));
    return (
      report.tables[table] === 'read' && own.length > 0 && own.every(({ outcome }) => outcome === 'pass')
    );
  });
  return isWhole || tables.length === 0 ? null : words.holding(tables, countAssumed(report, tables));
}

/** Which tables could not be judged; where all could, how many identities and rules. */
function unjudged({ report, summary, open }: Checked, words: Words['verdict']): string[] {
  const tables = TABLE_IDS.flatMap((table) => unreadTable(table, report.tables[table]));
  const rules = new Set(open.map(({ rule }) => rule).filter((rule) => !rule.endsWith('/arithmetic')));
  const { undetermined } = summary.checks;
  const isTold = summary.verdict === 'unread';
  return [
    ...(tables.length > 0 ? [words.tables(tables)] : []),
    ...(undetermined > 0 && !isTold ? [words.undetermined(undetermined)] : []),
    ...(rules.size > 0 ? [words.openRules(rules.size)] : []),
  ];
}

function unreadTable(
  table: TableId,
  state: TableState,
): { table: TableId; state: Exclude<TableState, 'read'> }[] {
  return state === 'read' ? [] : [{ table, state }];
}

function present(line: string | null): string[] {
  return line === null ? [] : [line];
}

/** The cells that the identities hold with, though no number was read in them. */
function countAssumed({ cells }: ReportContent, tables: readonly TableId[] = SUMMED): AssumedCells {
  const inIdentities = Object.entries(cells).filter(([id]) => {
    const table = tableOf(id);
    return table !== null && tables.includes(table);
  });
  const states = inIdentities.map(([, { state }]) => state);
  return {
    unwritten: states.filter((state) => state === 'blank' || state === 'dash').length,
    deduced: states.filter((state) => state === 'deduced').length,
  };
}

/** The tables that have identities. */
const SUMMED: readonly TableId[] = ['applications', 'review'];
