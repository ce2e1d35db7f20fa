import { expect, it } from 'vitest';
import { readGold } from '../../../test/read-gold.ts';
import { LEXICON } from './lexicon.ts';

it.each(LEXICON.map(([kind, value, , example]) => [`${kind} ${value}`, example] as const))(
  'reads the example of %s: %s',
  (_, example) => {
    const { judged, strays } = readGold('busy', example);
    const read = judged.map(({ mark, means, outcome }) => [mark.value, means, outcome]);
    expect(read).toEqual(judged.map(({ mark }) => [mark.value, mark.means, mark.outcome]));
    expect(strays).toEqual([]);
  },
);

it('shows a word of each line in its example', () => {
  const silent = LEXICON.filter(([, , words, example]) => {
    const plain = example.replace(
      /\[(=?)([^[\]:]{1,24}):[^[\]]{1,80}\]/g,
      (_, zero: string, number: string) => (zero ? '' : number),
    );
    return !words.split(' ').some((word) => plain.includes(word));
  });
  expect(silent).toEqual([]);
});

it('has each word once', () => {
  const words = LEXICON.flatMap(([, , line]) => line.split(' '));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
