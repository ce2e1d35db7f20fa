import { expect, it } from 'vitest';
import { GOLD, OFFICES } from '../../test/gold-files.ts';
import { measureGold } from '../../test/measure-gold.ts';
import { readGold } from '../../test/read-gold.ts';
import type { ProseReading } from './claim.ts';

it.each([...GOLD, ...OFFICES].map(([about, text, finds = '']) => ({ about, text, finds })))(
  '$about: $text',
  ({ about, text, finds }) => {
    const { judged, strays, reading } = readGold(about, text);
    const read = judged.map(({ mark, means, outcome }) => [mark.value, means, outcome]);
    expect({ read, strays, finds: findings(reading) }).toEqual({
      read: judged.map(({ mark }) => [mark.value, mark.means.replace('~', '-'), mark.outcome]),
      strays: [],
      finds: finds === '' ? [] : finds.split(' '),
    });
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

/** The rules that find something besides a number that differs from a table. */
function findings({ sums, ratios, contradictions, units }: ProseReading): string[] {
  return [
    ...sums.filter(({ outcome }) => outcome === 'violation').map(() => 'prose/sum'),
    ...ratios.filter(({ outcome }) => outcome === 'violation').map(() => 'prose/percentage'),
    ...contradictions.map(({ kind }) => (kind === 'notAllUpheld' ? 'prose/review' : 'prose/contradiction')),
    ...units.map(() => 'prose/unit'),
  ];
}
