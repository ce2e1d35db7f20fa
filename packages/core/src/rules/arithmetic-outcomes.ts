import type { Fault } from '../locate/fault.ts';
import type { Suspect } from '../schema.ts';
import {
  type ArithmeticMessageId,
  EXHAUSTED,
  HOW,
  NOTHING,
  rivalsOf,
  slipAfter,
} from './arithmetic-messages.ts';
import type { CheckedReport, Data, RuleOutcome, Violation } from './rule.ts';

type Outcomes = RuleOutcome<ArithmeticMessageId>[];

/** One violation a fault, and what could not be judged beside them; a pass where every identity of the rule holds. */
export function arithmeticOutcomes(report: CheckedReport, rule: Fault['rule']): Outcomes {
  const faults = report.faults.filter((fault) => fault.rule === rule).map(describeFault);
  const outcomes: Outcomes = [...faults, ...describeOpen(report, rule)];
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
      data: { count: open.length, checks: { checks: open.map(({ id }) => id) } },
      cells: [...cells].filter((id) => report.cells.get(id)?.state !== 'number'),
    },
  ];
}

function describeFault(fault: Fault): Violation<ArithmeticMessageId> {
  const { message, data } = wordFault(fault);
  const [only, ...more] = fault.localisation === 'ambiguous' ? [] : fault.suspects;
  return {
    outcome: 'violation',
    message,
    data: { ...data, exhausted: fault.exhausted ? EXHAUSTED : NOTHING },
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
}

function wordFault(fault: Fault): Wording {
  const { localisation, suspects, checks } = fault;
  if (localisation === null)
    return { message: 'unlocated', data: { count: checks.length, checks: { checks } } };
  if (localisation === 'ambiguous') return wordAmbiguous(fault);
  const rivals = localisation === 'likely' ? rivalsOf(fault.repairs.length - 1) : NOTHING;
  const [only, ...more] = suspects;
  if (only && more.length === 0) {
    const { cell, value, suggested, slip } = only;
    return {
      message: localisation,
      data: { cell: { cell }, suggested, value: value ?? 0, slip: slipAfter(slip), rivals },
    };
  }
  const message = localisation === 'unique' ? 'uniqueSeveral' : 'likelySeveral';
  return { message, data: { how: HOW[only!.slip] ?? NOTHING, repairs: { repairs: suspects }, rivals } };
}

function wordAmbiguous({ suspects, repairs, carried }: Fault): Wording {
  if (carried) {
    const column = { table: 'applications', column: carried.column } as const;
    return { message: 'carried', data: { column, difference: carried.difference } };
  }
  const data = { count: countCells(suspects), ways: repairs.length, candidates: { candidates: suspects } };
  if (repairs.some((repair) => repair.length > 1)) {
    return { message: repairs.length === 1 ? 'ambiguousTogether' : 'ambiguousSeveral', data };
  }
  return { message: data.count === 1 ? 'ambiguousOne' : 'ambiguous', data };
}

function countCells(suspects: readonly Suspect[]): number {
  return new Set(suspects.map(({ cell }) => cell)).size;
}
