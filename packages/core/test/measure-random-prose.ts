import { changeNumber, makeRandom, sampleReport, type WrittenNumber, writeProse } from '@gouji/testing';
import { proseFindings, sampleProse } from './read-sample-prose.ts';

export interface RandomScore {
  reports: number;
  /** Consistent reports in which anything was found. */
  falseAlarms: string[];
  /** Reports with one bound number changed, and those of them in which it was not found. */
  changed: number;
  missed: string[];
  /** Reports with one number changed that nothing may compare, and those in which something was found. */
  freed: number;
  accused: string[];
}

/** Reads the prose of random reports: as it is, with a number changed that counts, and with one that does not. */
export function measureRandomProse(reports: number, write: typeof writeProse = writeProse): RandomScore {
  const score: RandomScore = { reports, falseAlarms: [], changed: 0, missed: [], freed: 0, accused: [] };
  for (let seed = 1; seed <= reports; seed += 1) measureOne(seed, write, score);
  return score;
}

const SENTENCES = 14;

function measureOne(seed: number, write: typeof writeProse, score: RandomScore): void {
  const sample = sampleReport(seed);
  const random = makeRandom(seed, 'change');
  const written = write(sample, SENTENCES);
  const find = (texts: readonly string[]) =>
    proseFindings(sampleProse(sample, texts)).map(({ quote }) => quote);
  const texts = written.map(({ text }) => text);
  score.falseAlarms.push(...find(texts));

  const change = (bound: boolean, draw: (number: WrittenNumber) => number) => {
    const places = written.flatMap((sentence, i) =>
      sentence.numbers.filter((number) => number.bound === bound).map((number) => ({ sentence, i, number })),
    );
    if (places.length === 0) return null;
    const { sentence, i, number } = random.pick(places);
    return texts.with(i, changeNumber(sentence, number, draw(number)));
  };
  const wrong = change(true, ({ value, allowed }) => drawOther(value, allowed, random));
  if (wrong) {
    score.changed += 1;
    if (find(wrong).length === 0) score.missed.push(wrong.find((text, i) => text !== texts[i]) ?? '');
  }
  const other = change(false, ({ range }) => random.integer(range![0], range![1]));
  if (other) {
    score.freed += 1;
    score.accused.push(...find(other));
  }
}

/** A value near the right one, or any, that the words do not allow. */
function drawOther(value: number, allowed: readonly number[], random: ReturnType<typeof makeRandom>): number {
  for (;;) {
    const near = Math.max(0, value + random.integer(-9, 9));
    const drawn = random.chance(0.5) ? near : random.integer(0, Math.max(20, value * 2));
    if (!allowed.includes(drawn)) return drawn;
  }
}
