import { expect, it } from 'vitest';
import type { ProseReading } from './claim.ts';
import { GOLD } from './gold/gold.ts';
import { measureGold } from './gold/measure-gold.ts';
import { readGold } from './gold/read-gold.ts';

it.each(GOLD.map(([about, text, finds = '']) => ({ about, text, finds })))(
  '$about: $text',
  ({ about, text, finds }) => {
    const { judged, strays, reading } = readGold(about, text);
    const read = judged.map(({ mark, means, outcome }) => [mark.value, means, outcome]);
    expect({ read, strays, finds: findings(reading) }).toEqual({
      read: judged.map(({ mark }) => [mark.value, mark.means, mark.outcome]),
      strays: [],
      finds: finds === '' ? [] : finds.split(' '),
    });
  },
);

it('is as good as its floors', () => {
  const { sentences, understood, verdict } = measureGold();
  expect(sentences).toBeGreaterThanOrEqual(300);
  expect(understood.recall).toBeGreaterThanOrEqual(0.95);
  expect(verdict.precision).toBe(1);
  expect(verdict.recall).toBeGreaterThanOrEqual(0.95);
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
