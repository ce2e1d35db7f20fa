import { hasNumber } from '../report/has-number.ts';
import type { Report, ReportCell } from '../report/report.ts';
import { type CellId, type Identity, identities, TABLE_IDS } from '../report/template.ts';
import type { Check, Outcome } from '../schema.ts';
import { isZero } from './exact.ts';

/** Evaluates every identity of the template, in its order. */
export function evaluateIdentities(report: Report): Check[] {
  const written = new Set(TABLE_IDS.filter((table) => hasNumber(report, table)).map((table) => `${table}/`));
  return identities(report.template).map((identity) => {
    const check = evaluate(identity, report.cells);
    // Zeros that nobody wrote tally always.
    const isWritten = written.has(identity.id.slice(0, identity.id.indexOf('/') + 1));
    return isWritten ? check : { ...check, outcome: 'undetermined' };
  });
}

/** One side of an identity: what was read, and what may still come to it. */
interface Side {
  sum: number;
  /** A term was read as no number: some number ≥ 0 may be added. */
  open: boolean;
  /** Of those, one was not even left blank, so zero may not be assumed. */
  unread: boolean;
  /** The sum with the deduced terms, which may confirm but never accuse. */
  withDeduced: number;
}

function evaluate(identity: Identity, cells: ReadonlyMap<CellId, ReportCell>): Check {
  const left = addUp(identity.left, cells);
  const right = addUp(identity.right, cells);
  return {
    id: identity.id,
    rule: identity.rule,
    outcome: judge(left, right),
    left: left.unread ? null : left.withDeduced,
    right: right.unread ? null : right.withDeduced,
    cells: [...identity.left, ...identity.right],
  };
}

function judge(left: Side, right: Side): Outcome {
  if (!left.unread && !right.unread && isZero(left.withDeduced - right.withDeduced)) return 'pass';
  const short = left.sum - right.sum;
  if (isZero(short)) return 'undetermined';
  const filler = short > 0 ? right : left;
  return filler.open ? 'undetermined' : 'violation';
}

function addUp(ids: readonly CellId[], cells: ReadonlyMap<CellId, ReportCell>): Side {
  const side: Side = { sum: 0, open: false, unread: false, withDeduced: 0 };
  for (const id of ids) {
    const cell = cells.get(id);
    if (cell?.state === 'number') {
      side.sum += cell.value!;
      side.withDeduced += cell.value!;
      continue;
    }
    side.open = true;
    if (cell?.state === 'deduced') side.withDeduced += cell.value!;
    else if (cell?.state !== 'blank' && cell?.state !== 'dash') side.unread = true;
  }
  return side;
}
