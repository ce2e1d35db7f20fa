import type { Random } from '@gouji/testing';
import type { Equation } from '../src/claims/claim.ts';
import { explainBroken } from '../src/locate/explain-broken.ts';
import type { Fault } from '../src/locate/fault.ts';
import { makeProblem } from '../src/locate/problem.ts';
import { makeSystem } from '../src/locate/system.ts';
import type { CellId, Template } from '../src/report/template.ts';
import type { Figures } from './locate-report.ts';

/**
 * The plain search of Fellegi and Holt: the fewest cells whose change satisfies all identities, whole and at least 0;
 * among several such sets one at random.
 *
 * @returns the cells to change with their new values, over both tables
 */
export function repairPlainly(
  template: Template,
  figures: Figures,
  prose: readonly Equation[],
  random: Random,
): Record<CellId, number> {
  const rules: Fault['rule'][] = ['applications/arithmetic', 'review/arithmetic'];
  const repaired = rules.flatMap((rule) => {
    const system = makeSystem(template, rule, prose);
    const cells = system.variables.filter((id) => id !== null);
    const problem = makeProblem(system, [...cells.map((id) => figures[id]!), ...system.stated]);
    const { explanations } = explainBroken(problem, { structured: false });
    if (explanations.length === 0) return [];
    const { causes } = random.pick(explanations);
    return causes
      .flatMap(({ changes }) => [...changes])
      .flatMap(({ variable, to }) => {
        const id = system.variables[variable];
        return id ? [[id, to] as const] : [];
      });
  });
  return Object.fromEntries(repaired);
}
