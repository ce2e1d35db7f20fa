import { expect, it } from 'vitest';
import { GOLD, OFFICES } from '../../test/gold-files.ts';
import { judgeGold } from '../../test/judge-gold.ts';
import { measureGold } from '../../test/measure-gold.ts';

it.each([...GOLD, ...OFFICES].map((gold) => ({ about: gold[0], text: gold[1], gold })))(
  '$about: $text',
  ({ gold }) => {
    const { actual, expected } = judgeGold(gold);
    expect(actual).toEqual(expected);
  },
);

it.each([
  { name: 'sentences', gold: GOLD, least: 300, recall: 0.95 },
  { name: 'paragraphs of offices', gold: OFFICES, least: 200, recall: 0.85 },
])('$name: as good as its floors', ({ gold, least, recall }) => {
  const { sentences, understood, verdict } = measureGold(gold);
  expect(sentences).toBeGreaterThanOrEqual(least);
  expect(understood.recall).toBeGreaterThanOrEqual(recall);
  expect(verdict.precision).toBe(1);
  expect(verdict.recall).toBeGreaterThanOrEqual(recall);
});
