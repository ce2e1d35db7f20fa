import type { CarriedFault, Fault } from '../locate/fault.ts';
import type { Suspect } from '../schema.ts';
import {
  type ArithmeticMessageId,
  EXHAUSTED,
  HOW,
  rivalsOf,
  SEVERAL,
  slipAfter,
} from './arithmetic-messages.ts';
import { blankTotals } from './blank-totals.ts';
import type { CheckedReport, Data, Figures, Message, RuleOutcome, Violation } from './rule.ts';

type Outcomes = RuleOutcome<ArithmeticMessageId>[];

/** One violation a fault, and what could not be judged beside them; a pass where every identity of the rule holds. */
export function arithmeticOutcomes(report: CheckedReport, rule: Fault['rule']): Outcomes {
  const faults = report.faults.filter((fault) => fault.rule === rule).map(describeFault);
  const outcomes: Outcomes = [...faults, ...blankTotals(report, rule), ...describeOpen(report, rule)];
  return outcomes.length > 0 ? outcomes : [{ outcome: 'pass' }];
}

function describeOpen(report: CheckedReport, rule: Fault['rule']): Outcomes {
  const open = report.checks.filter((check) => check.rule === rule && check.outcome === 'undetermined');
  if (open.length === 0) return [];
  const cells = new Set(open.flatMap((check) => check.cells));
  return [
    {
      outcome: 'undetermined',
      reason: 'not-read',
      data: { count: open.length },
      figures: { checks: open.map(({ id }) => id) },
      cells: [...cells].filter((id) => report.cells.get(id)?.state !== 'number'),
    },
  ];
}

function describeFault(fault: Fault): Violation<ArithmeticMessageId> {
  const { message, data, figures, remarks = [] } = wordFault(fault);
  const certain = fault.localisation !== 'ambiguous' || message === 'totalForgotten';
  const [only, ...more] = certain ? fault.suspects : [];
  return {
    outcome: 'violation',
    message,
    data,
    ...(figures ? { figures } : {}),
    remarks: [...remarks, ...(fault.exhausted ? [EXHAUSTED] : [])],
    cells: fault.cells,
    checks: fault.checks,
    localisation: fault.localisation,
    suspects: fault.suspects,
    ...(only && more.length === 0 ? { expected: only.suggested } : {}),
    ...(only && more.length === 0 && only.value !== null ? { actual: only.value } : {}),
  };
}

interface Wording {
  message: ArithmeticMessageId;
  data: Data;
  figures?: Figures;
  remarks?: readonly Message[];
}

function wordFault(fault: Fault): Wording {
  const { localisation, suspects, checks } = fault;
  if (localisation === null) {
    const data = { count: checks.length };
    if (checks.length > NAMED) return { message: 'unlocatedMany', data };
    return { message: 'unlocated', data, figures: { checks } };
  }
  if (localisation === 'ambiguous') return wordAmbiguous(fault);
  const remarks = localisation === 'likely' ? rivalsOf(fault.repairs.length - 1) : [];
  const [only, ...more] = suspects;
  if (only && more.length === 0) {
    const { cell, value, suggested, slip } = only;
    return {
      message: localisation,
      data: { cell: { cell }, suggested, value: value ?? 0, slip: slipAfter(slip) },
      remarks,
    };
  }
  const message = localisation === 'unique' ? 'uniqueSeveral' : 'likelySeveral';
  const data = { how: HOW[only!.slip] ?? SEVERAL };
  return { message, data, figures: { repairs: suspects }, remarks };
}

function wordAmbiguous({ suspects, repairs, carried }: Fault): Wording {
  if (carried) return wordCarried(carried);
  const data = { count: countCells(suspects), ways: repairs.length };
  const figures = { candidates: suspects };
  if (repairs.some((repair) => repair.length > 1)) {
    return { message: repairs.length === 1 ? 'ambiguousTogether' : 'ambiguousSeveral', data, figures };
  }
  if (data.count > 1) return { message: 'ambiguous', data, figures };
  const [only, ...more] = suspects;
  if (only?.slip !== 'total-forgotten' || more.length > 0) return { message: 'ambiguousOne', data, figures };
  return { message: 'totalForgotten', data: { cell: { cell: only.cell }, suggested: only.suggested } };
}

/** A line that agrees with itself: what differs is named, and never which line it is. */
function wordCarried({ sums, at, difference, twice }: CarriedFault): Wording {
  const table = 'applications';
  const [first, ...others] = at;
  const differs = { difference: Math.abs(difference) };
  if (sums === 'rows') {
    if (!twice) return { message: 'wrongColumn', data: { count: at.length } };
    const [one, other] = twice.map((column) => ({ column, table }) as const);
    return { message: 'columnTwice', data: { count: at.length, one: one!, other: other! } };
  }
  const columns = { columns: at, table } as const;
  if (twice) {
    const [one, other] = twice.map((row) => ({ row, table }) as const);
    return { message: 'rowTwice', data: { columns, one: one!, other: other! } };
  }
  if (others.length > 0) return { message: 'wrongRow', data: { columns } };
  const column = { column: first!, table } as const;
  return { message: sums === 'balance' ? 'carried' : 'carriedInRow', data: { column, ...differs } };
}

/** More identities than this are left to the sums below the finding. */
const NAMED = 6;

function countCells(suspects: readonly Suspect[]): number {
  return new Set(suspects.map(({ cell }) => cell)).size;
}
