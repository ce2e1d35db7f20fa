import type { Severity } from '@gouji/core';
import { countsFor } from '../counts-for.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import type { Brief } from './brief.ts';
import type { Done } from './run-batch.ts';

/** A document that is named in the summary of a run. */
export interface Named {
  source: string;
  reason: string;
}

/** What a run came to. */
export interface Tally {
  total: number;
  /** Taken from the journal of an earlier run. */
  kept: number;
  checked: number;
  verdicts: Record<Brief['verdict'], number>;
  findings: Record<Severity, number>;
  companions: Named[];
  unrecognized: Named[];
  unreadable: Named[];
  status: ExitStatus;
}

export function emptyTally(): Tally {
  return {
    total: 0,
    kept: 0,
    checked: 0,
    verdicts: { consistent: 0, findings: 0, open: 0, unread: 0 },
    findings: { error: 0, warning: 0, info: 0 },
    companions: [],
    unrecognized: [],
    unreadable: [],
    status: EXIT.ok,
  };
}

/** Counts one document in. */
export function addTo(tally: Tally, { input, brief, isOld }: Done, severity: Severity): void {
  tally.total += 1;
  if (isOld) tally.kept += 1;
  const status = statusOf(brief, input.named, severity);
  if (status > tally.status) tally.status = status;
  if (brief.kind === 'checked') {
    tally.checked += 1;
    tally.verdicts[brief.verdict] += 1;
    for (const one of ['error', 'warning', 'info'] as const) tally.findings[one] += brief[one];
    return;
  }
  const named = { source: input.source, reason: brief.reason?.message ?? '' };
  tally[LISTS[brief.kind]].push(named);
}

const LISTS = { companion: 'companions', unrecognized: 'unrecognized', unreadable: 'unreadable' } as const;

/** As `gouji check`, but for a document that ends its worker: here it is one that could not be read. */
function statusOf(brief: Brief, named: boolean, severity: Severity): ExitStatus {
  if (brief.ruleCrashed) return EXIT.bug;
  if (brief.kind === 'unreadable') return EXIT.unchecked;
  if (named && brief.kind !== 'companion' && brief.verdict === 'unread') return EXIT.unchecked;
  return countsFor(brief, severity) ? EXIT.findings : EXIT.ok;
}
