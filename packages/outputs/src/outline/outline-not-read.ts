import {
  type CellState,
  describeIdentity,
  describeNumber,
  describeTable,
  TABLE_IDS,
  type TableId,
} from '@gouji/core';
import { describeCells, tableOf } from './describe-cells.ts';
import type { ReportOutline } from './outline.ts';
import type { Reading } from './reading.ts';

/** Every cell that was not read as a number, every identity that could not be evaluated, every rule that could not decide. */
export function outlineNotRead(reading: Reading): ReportOutline['notRead'] {
  const cells = TABLE_IDS.flatMap(
    (table) => wholeTable(reading, table) ?? STATES.flatMap((state) => cellsOf(reading, table, state)),
  );
  const checks = TABLE_IDS.flatMap((table) => checksOf(reading, table));
  if (checks.length > 0) cells.push({ label: reading.words.uncheckedIdentities, items: checks });
  const open = openOutcomes(reading);
  if (open.length > 0) cells.push({ label: reading.words.openOutcomes, items: open });
  return cells;
}

/** One that is not there, or there and not read, in a line: absent is one thing, unreadable another. */
function wholeTable(
  { report, template, lang, words }: Reading,
  table: TableId,
): ReportOutline['notRead'] | null {
  const state = report.tables[table];
  const ids = Object.keys(report.cells).filter((id) => tableOf(id) === table);
  // Of one that was read in part its cells say more.
  const isWhole = state === 'blank' || ids.every((id) => report.cells[id]?.state === 'missing');
  if (state === 'read' || !isWhole) return null;
  // The finding on it lists its cells.
  if (state === 'blank') return [];
  const label = words.table[table] + words.space + words.unreadTable[state];
  return [{ label, items: describeCells(ids, template, lang) }];
}

/** The identities that could not be evaluated are listed one by one. */
function openOutcomes({ result }: Reading): string[] {
  return result.open
    .filter(({ rule, reason }) => !(rule.endsWith('/arithmetic') && reason === 'not-read'))
    .map(({ rule, message }) => `${message}  ${rule}`);
}

const STATES: readonly CellState[] = ['missing', 'unreadable', 'deduced', 'blank', 'dash'];

function cellsOf(reading: Reading, table: TableId, state: CellState): ReportOutline['notRead'] {
  const { report, template, lang, words } = reading;
  const named = state === 'blank' || state === 'dash' ? namedByFindings(reading) : new Set();
  const ids = Object.keys(report.cells).filter(
    (id) => tableOf(id) === table && report.cells[id]?.state === state && !named.has(id),
  );
  if (ids.length === 0) return [];
  const remark = (id: string) => {
    const value = report.cells[id]?.value;
    return typeof value === 'number' ? ` ${describeNumber(value)}` : '';
  };
  return [
    { label: words.unread(words.table[table], state), items: describeCells(ids, template, lang, remark) },
  ];
}

/** Blank cells are listed where a finding is about them. */
function namedByFindings({ result }: Reading): ReadonlySet<string> {
  return new Set(result.findings.flatMap(({ rule, cells }) => (rule.startsWith('cell/') ? cells : [])));
}

function checksOf(reading: Reading, table: TableId): string[] {
  const checks = reading.result.checks.filter((check) => check.rule === `${table}/arithmetic`);
  const open = checks.filter((check) => check.outcome === 'undetermined');
  if (open.length > 1 && open.length === checks.length) {
    return [reading.words.allChecks(describeTable(table, reading.template, reading.lang), open.length)];
  }
  return open.map((check) => describeIdentity(check.id, reading.template, reading.lang));
}
