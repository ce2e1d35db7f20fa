import type { Equation, ProseReading } from '../claims/claim.ts';
import type { Report } from '../report/report.ts';
import type { Check } from '../schema.ts';
import { explainBroken } from './explain-broken.ts';
import type { Fault } from './fault.ts';
import { makeFault } from './make-fault.ts';
import { makeProblem, type Problem } from './problem.ts';
import { splitExplanations } from './split-explanations.ts';
import { makeSystem } from './system.ts';

/**
 * Says which cells explain the broken identities, and what they should hold.
 *
 * @param checks the identities of the template, evaluated; those that are violated are explained
 * @param prose its equations serve as further evidence, and are themselves never accused
 * @returns one fault for each independent cause, by table
 */
export function locateFaults(
  report: Report,
  checks: readonly Check[],
  { equations }: Pick<ProseReading, 'equations'>,
): Fault[] {
  return RULES.flatMap((rule) => {
    const broken = checks.filter((check) => check.rule === rule && check.outcome === 'violation');
    return broken.length === 0 ? [] : locateInTable(report, rule, broken, equations);
  });
}

const RULES: readonly Fault['rule'][] = ['applications/arithmetic', 'review/arithmetic'];

function locateInTable(
  report: Report,
  rule: Fault['rule'],
  broken: readonly Check[],
  equations: readonly Equation[],
): Fault[] {
  const problem = readProblem(report, rule, equations);
  const explained = explainBroken(problem);
  const faults = splitExplanations(problem, explained).flatMap((part) => {
    return makeFault(problem, part, broken, explained) ?? [];
  });
  const named = new Set(faults.flatMap(({ checks }) => checks));
  const rest = broken.filter(({ id }) => !named.has(id));
  return rest.length === 0 ? faults : [...faults, unlocated(rule, rest, explained.exhausted)];
}

function readProblem(report: Report, rule: Fault['rule'], equations: readonly Equation[]): Problem {
  const system = makeSystem(report.template, rule, equations);
  const cells = system.variables.flatMap((id) => (id === null ? [] : [report.cells.get(id)]));
  const numbers = cells.map((cell) => (cell?.state === 'number' ? cell.value : null));
  return makeProblem(system, [...numbers, ...system.stated]);
}

/** The broken identities that no few causes explain. */
function unlocated(rule: Fault['rule'], broken: readonly Check[], exhausted: boolean): Fault {
  return {
    rule,
    checks: broken.map(({ id }) => id),
    cells: [...new Set(broken.flatMap(({ cells }) => cells))],
    localisation: null,
    suspects: [],
    repairs: [],
    exhausted,
    carried: null,
  };
}
