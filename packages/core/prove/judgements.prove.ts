import { expect, it } from 'vitest';
import { DOUBTS } from '../src/claims/doubts/doubts.ts';
import { GOLD, OFFICES } from '../test/gold-files.ts';
import { HELD_OUT, judgeHeldOut } from '../test/held-out.ts';
import { judgeGold } from '../test/judge-gold.ts';
import { TOLD, tellClaims } from '../test/told.ts';
import type {} from './take-out.ts';

/** Says only why a number was not compared that would not be anyway. */
const EXPLAIN = new Set<string>(['unknown', 'noCell', 'unreadCells']);

/** Where prose begins, which `read-claims.test.ts` shows, and what is not read because it says nothing, which saves time. */
const ELSEWHERE = /read-claims\.ts#(?:isOfTitle|saysNothing)$/;

/** Made by the first file that is compiled so. */
const taken = globalThis.takenOut!;

/** A text, and whether it is read as it should be. */
type Text = () => boolean;

const TEXTS: readonly Text[] = [
  ...[...GOLD, ...OFFICES].map((gold) => () => {
    const { actual, expected } = judgeGold(gold);
    return JSON.stringify(actual) === JSON.stringify(expected);
  }),
  ...TOLD.map((told) => () => JSON.stringify(tellClaims(told)) === JSON.stringify(told.claims)),
  ...HELD_OUT.map((text) => () => {
    const { warnings, named } = judgeHeldOut(text);
    return text.finds.length === 0 ? warnings.length === 0 : named === !text.missed;
  }),
];

it('needs every judgement and every doubt for a text', () => {
  const ways = TEXTS.map((text) => {
    taken.met = new Set();
    return text() ? new Set(taken.met) : null;
  });
  expect(ways.filter((way) => way === null)).toEqual([]);
  const needless = [
    ...[...taken.all]
      .filter((id) => !ELSEWHERE.test(id))
      .flatMap((id) => valuesOf(id).map((value) => ({ id, value }))),
    ...DOUBTS.filter(({ id }) => !EXPLAIN.has(id)).map(({ id }) => ({ id: `doubt:${id}`, value: null })),
  ].filter(({ id, value }) => {
    const texts = id.startsWith('doubt:') ? TEXTS : TEXTS.filter((_, i) => ways[i]!.has(id));
    return texts.every((text) => isReadWithout(id, value, text));
  });
  expect(needless.map(({ id, value }) => `${id} ${value ?? ''}`.trim())).toEqual([]);
});

function valuesOf(id: string): unknown[] {
  return id.endsWith(':') ? ['undetermined'] : [true, false];
}

function isReadWithout(id: string, value: unknown, text: Text): boolean {
  Object.assign(taken, { id, value });
  try {
    return text();
  } catch {
    return false;
  } finally {
    taken.id = null;
  }
}
