import type { ProseReading } from '../src/claims/claim.ts';
import type { Gold } from './gold-files.ts';
import { readGold } from './read-gold.ts';

/** What a gold text says of each number, claims that no mark announces, and the other rules that find something. */
export interface GoldReading {
  read: [value: string, means: string, outcome: string | null][];
  strays: string[];
  finds: string[];
}

/** How a gold text is read, and how it should be. */
export function judgeGold([about, text, finds]: Gold): { actual: GoldReading; expected: GoldReading } {
  const { judged, strays, reading } = readGold(about, text);
  return {
    actual: {
      read: judged.map(({ mark, means, outcome }) => [mark.value, means, outcome]),
      strays,
      finds: findings(reading),
    },
    expected: {
      read: judged.map(({ mark }) => [mark.value, mark.means.replace('~', '-'), mark.outcome]),
      strays: [],
      finds: finds === '' ? [] : finds.split(' '),
    },
  };
}

/** The rules that find something besides a number that differs from a table. */
function findings({ sums, ratios, contradictions, units }: ProseReading): string[] {
  return [
    ...sums.filter(({ outcome }) => outcome === 'violation').map(() => 'prose/sum'),
    ...ratios.filter(({ outcome }) => outcome === 'violation').map(() => 'prose/percentage'),
    ...contradictions.map(({ kind }) => (kind === 'notAllUpheld' ? 'prose/review' : 'prose/contradiction')),
    ...units.map(() => 'prose/unit'),
  ];
}
