import { baseReport } from '@gouji/testing';
import { expect, test } from 'vitest';
import { TEMPLATES } from '../report/template.ts';
import { explainBroken } from './explain-broken.ts';
import { makeProblem, type Problem } from './problem.ts';
import { makeSystem } from './system.ts';

const { cells } = baseReport('2021');
const system = makeSystem(TEMPLATES['2021'], 'applications/arithmetic', []);

function problemOf(changed: Record<string, number>): Problem {
  const printed = system.variables.map((id) => changed[id!] ?? cells[id!]!);
  return makeProblem(system, printed);
}

const TWO = { 'applications.granted.naturalPerson': 29, 'applications.partial.legalService': 4 };

test('nothing broken is explained by nothing', () => {
  expect(explainBroken(problemOf({})).explanations).toEqual([]);
});

test('probabilities add up to 1, the greatest first', () => {
  const { explanations, exhausted } = explainBroken(
    problemOf({ 'applications.granted.naturalPerson': 29, 'applications.partial.business': 5 }),
  );
  const probabilities = explanations.map(({ probability }) => probability);
  expect(probabilities.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
  expect(exhausted).toBe(false);
});

test('a budget that ends is said', () => {
  expect(explainBroken(problemOf(TWO), { steps: 5 })).toMatchObject({ explanations: [], exhausted: true });
  expect(explainBroken(problemOf(TWO)).exhausted).toBe(false);
});
