import {
  type Cell,
  type CellId,
  type Check,
  describeCell,
  describeIdentity,
  type Identity,
  identities,
  type Lang,
  type ReportContent,
  TEMPLATES,
  templateOf,
} from '@gouji/core';

export interface Term {
  cell: CellId;
  /** The row and the column in words. */
  label: string;
  /** Null where no number was read. */
  value: number | null;
}

/** An identity as a sum that can be written out: `left` adds up to `right`, or should. */
export interface Explanation {
  check: Check;
  title: string;
  left: Term[];
  right: Term[];
  /** Right less left; null where a term was not read. */
  difference: number | null;
}

/** What a side adds up to; null where a term was not read. */
export function addUp(terms: readonly Term[]): number | null {
  let sum = 0;
  for (const { value } of terms) {
    if (value === null) return null;
    sum += value;
  }
  return Number(sum.toFixed(6));
}

/** The same sum once the cells hold what is suggested for them; undefined where it still cannot be added up. */
export function correctExplanation(
  { check, title, left, right }: Explanation,
  suggested: ReadonlyMap<CellId, number>,
): Explanation | undefined {
  const better = (term: Term): Term => ({ ...term, value: suggested.get(term.cell) ?? term.value });
  const sides = { left: left.map(better), right: right.map(better) };
  const [sum, total] = [addUp(sides.left), addUp(sides.right)];
  if (sum === null || total === null) return undefined;
  const outcome = sum === total ? 'pass' : 'violation';
  return { check: { ...check, outcome, left: sum, right: total }, title, ...sides, difference: total - sum };
}

/** The sum behind a check; undefined for a check that is no identity of the form. */
export function explainCheck(check: Check, report: ReportContent, lang: Lang): Explanation | undefined {
  const identity = IDENTITIES[report.template].get(check.id);
  if (!identity) return undefined;
  const term = (cell: CellId): Term => ({
    cell,
    label: describeCell(cell, report, lang),
    value: termValue(report.cells[cell]),
  });
  return {
    check,
    title: describeIdentity(identity.id, templateOf(report), lang),
    left: identity.left.map(term),
    right: identity.right.map(term),
    difference: check.left === null || check.right === null ? null : check.right - check.left,
  };
}

const index = (template: '2019' | '2021') =>
  new Map(identities(TEMPLATES[template]).map((identity): [string, Identity] => [identity.id, identity]));
const IDENTITIES = { '2019': index('2019'), '2021': index('2021') };

/** Blanks and dashes stand for zero in a sum, as the checks take them. */
function termValue(cell: Cell | undefined): number | null {
  if (cell?.state === 'blank' || cell?.state === 'dash') return 0;
  return cell?.value ?? null;
}
